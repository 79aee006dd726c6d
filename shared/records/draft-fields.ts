import { LANGUAGES, type Language, type LocalText } from '../i18n/languages.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import { hasIdentityCode } from '../lib/identity-code.ts';
import { readDay, typedDay } from '../lib/read-day.ts';
import { tidyTags } from '../text/tags.ts';

/** A text in three languages while it is being written: every language is there, maybe empty. */
export type DraftText = Record<Language, string>;

/** A field of a record as a form holds it: `Typed`; the record holds `Kept`. */
export type DraftField<Kept, Typed> = {
  /** In the form of a new record. */
  empty: Typed;
  typed(kept: Kept): Typed;
  kept(typed: Typed): Kept;
  /** The texts written in it, each with its path in the field; none where nothing can be written. */
  texts?(typed: Typed): readonly (readonly [path: string, text: string])[];
  /** How long each of them may be. */
  limit?: number;
};

/** What every record's form is: a field a field. */
type DraftFields = Record<string, DraftField<unknown, unknown>>;
/** The draft of a form of these fields. */
export type DraftOf<Fields extends DraftFields> = {
  [Name in keyof Fields]: ReturnType<Fields[Name]['typed']>;
};
/** What these fields say of a record; one that is empty is `undefined`. */
export type KeptOf<Fields extends DraftFields> = {
  [Name in keyof Fields]: ReturnType<Fields[Name]['kept']>;
};

/** Long enough for any name or heading; notes are short remarks, not documents. */
const MAX_LINE = 300;
export const MAX_NOTES = 10_000;

export const NO_TEXT: DraftText = { fi: '', sv: '', en: '' };

/** A text as a form holds it. */
export function draftText(text: LocalText | undefined): DraftText {
  return { ...NO_TEXT, ...text };
}

/** A text as it is kept: a language in which nothing was written is absent. */
export function localText(draft: DraftText): LocalText {
  return Object.fromEntries(
    LANGUAGES.map((language) => [language, draft[language].trim()]).filter(([, text]) => text),
  );
}

/** The same of a text that need not be there; `undefined` where nothing was written. */
export function optionalText(draft: DraftText): LocalText | undefined {
  const text = localText(draft);
  return Object.keys(text).length > 0 ? text : undefined;
}

const someOf = <T>(all: T[]): T[] | undefined => (all.length > 0 ? all : undefined);
const itself = (text: string) => [['', text]] as const;
const perLanguage = (text: DraftText) =>
  Object.entries(text).map(([language, one]) => [`.${language}`, one] as const);

/** A line that is always there, maybe empty. */
export const line: DraftField<string, string> = {
  empty: '',
  typed: (kept) => kept,
  kept: (typed) => typed.trim(),
  texts: itself,
};

export const optionalLine: DraftField<string | undefined, string> = {
  empty: '',
  typed: (kept) => kept ?? '',
  kept: (typed) => typed.trim() || undefined,
  texts: itself,
};

/** Remarks of several lines. */
export const notes = { ...optionalLine, limit: MAX_NOTES };

/** A text in three languages that is always there. */
export const texts: DraftField<LocalText, DraftText> = {
  empty: NO_TEXT,
  typed: draftText,
  kept: localText,
  texts: perLanguage,
};

export const optionalTexts: DraftField<LocalText | undefined, DraftText> = {
  empty: NO_TEXT,
  typed: draftText,
  kept: optionalText,
  texts: perLanguage,
};

/** A day as typed (`1.3.2026`). What is none is for the record's own check to tell. */
export const day: DraftField<CalendarDate | undefined, string> = {
  empty: '',
  typed: typedDay,
  kept: (typed) => readDay(typed) ?? undefined,
};

/** One of several; a new record begins with `first`. */
export function choice<Value extends string>(first: Value): DraftField<Value, Value> {
  return { empty: first, typed: (kept) => kept, kept: (typed) => typed };
}

/** One of several, or none. */
export function optionalChoice<Value extends string>(): DraftField<Value | undefined, Value | ''> {
  return { empty: '', typed: (kept) => kept ?? '', kept: (typed) => typed || undefined };
}

/** One of several of which the `usual` one is not kept. */
export function unless<Value extends string>(usual: Value): DraftField<Value | undefined, Value> {
  return {
    empty: usual,
    typed: (kept) => kept ?? usual,
    kept: (typed) => (typed === usual ? undefined : typed),
  };
}

/** Any of several. */
export function choices<Value extends string>(): DraftField<Value[] | undefined, Value[]> {
  return { empty: [], typed: (kept) => kept ?? [], kept: someOf };
}

/** The id of another record. */
export const reference: DraftField<string | undefined, string | null> = {
  empty: null,
  typed: (kept) => kept ?? null,
  kept: (typed) => typed ?? undefined,
};

export const flag: DraftField<true | undefined, boolean> = {
  empty: false,
  typed: (kept) => kept === true,
  kept: (typed) => (typed ? true : undefined),
};

/** Names in one field, each once; written between `separator`s. */
export function names(separator: ',' | '\n'): DraftField<string[] | undefined, string> {
  return {
    empty: '',
    typed: (kept) => (kept ?? []).join(separator === ',' ? ', ' : '\n'),
    kept: (typed) => {
      const all = typed.split(separator).map((name) => name.trim());
      return someOf([...new Set(all.filter((name) => name !== ''))]);
    },
    texts: itself,
  };
}

export const tags: DraftField<string[] | undefined, string[]> = {
  empty: [],
  typed: (kept) => kept ?? [],
  kept: (typed) => someOf(tidyTags(typed)),
  texts: (typed) => itself(typed.join('; ')),
};

const entriesOf = <Fields extends DraftFields>(fields: Fields) => Object.entries(fields);

/** The form of a new record. */
export function emptyDraft<Fields extends DraftFields>(fields: Fields): DraftOf<Fields> {
  return Object.fromEntries(
    entriesOf(fields).map(([name, field]) => [name, field.empty]),
  ) as DraftOf<Fields>;
}

/** The form of a record as it is. */
export function draftFrom<Fields extends DraftFields>(
  fields: Fields,
  record: Partial<KeptOf<Fields>>,
): DraftOf<Fields> {
  return Object.fromEntries(
    entriesOf(fields).map(([name, field]) => [name, field.typed(record[name])]),
  ) as DraftOf<Fields>;
}

/** What the form says of a record. */
export function fieldsFrom<Fields extends DraftFields>(
  fields: Fields,
  draft: DraftOf<Fields>,
): KeptOf<Fields> {
  return Object.fromEntries(
    entriesOf(fields).map(([name, field]) => [name, field.kept(draft[name])]),
  ) as KeptOf<Fields>;
}

/** A text that keeps a record from being saved. */
export type TextFinding = {
  path: string;
  severity: 'error';
  code: 'identity-code' | 'too-long';
};

/** No data on victims or cases may enter: a personal identity code is refused wherever it is written. */
export function checkText(path: string, text: string, limit = MAX_LINE): TextFinding[] {
  const findings: TextFinding[] = [];
  if (hasIdentityCode(text)) findings.push({ path, severity: 'error', code: 'identity-code' });
  if (text.length > limit) findings.push({ path, severity: 'error', code: 'too-long' });
  return findings;
}

/** The same of every text of a form; `within` begins their paths. */
export function checkTexts<Fields extends DraftFields>(
  fields: Fields,
  draft: DraftOf<Fields>,
  within = '',
): TextFinding[] {
  return entriesOf(fields).flatMap(([name, field]) =>
    (field.texts?.(draft[name]) ?? []).flatMap(([path, text]) =>
      checkText(`${within}${name}${path}`, text, field.limit),
    ),
  );
}
