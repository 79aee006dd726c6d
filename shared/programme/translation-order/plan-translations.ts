import { addDropped, type Dropped } from '../../rich-text/dropped.ts';
import { letteringOf } from '../../rich-text/lettering.ts';
import type { RichBlock, RichInline, RichText } from '../../rich-text/rich-text.ts';
import { newId } from '../../lib/new-id.ts';
import { fail, ok, type Failure, type Result } from '../../lib/result.ts';
import { numberProgramme } from '../outline/number-programme.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import { programmeTexts, type ProgrammeText } from '../programme-texts.ts';
import type { TargetLanguage, Translated } from '../translated.ts';
import { isEmptyText, textMark, type TextValue } from '../translation-state.ts';
import { finnishMark, textTag, wordsOf } from './order-code.ts';
import { besideFinnish, numberIn, valueIn } from './order-texts.ts';
import type { ReturnedOrder, ReturnedRow } from './read-translation-order.ts';
import { restoreWords, type LostForm } from './restore-words.ts';
import { segmentsOf, withWords, type Segment, type ShownInline } from './segments.ts';
import { groupBy } from '../../lib/group-by.ts';

/**
 * What became of a text that was ordered: it has a translation for the first time; another one; the one it had, which the
 * translator left as it was; one of a Finnish that has changed since; one of some of its parts alone; none.
 */
export const RETURNED_STATES = ['new', 'changed', 'same', 'stale', 'partial', 'empty'] as const;
export type ReturnedState = (typeof RETURNED_STATES)[number];

export type ReturnedText = {
  text: ProgrammeText;
  state: ReturnedState;
  before: TextValue | undefined;
  /** Absent where nothing came back. */
  after: TextValue | undefined;
  /** How many of its parts are translated. */
  parts: { filled: number; of: number };
  lost: LostForm[];
  dropped: Dropped[];
  /** The translator wrote into the Finnish: what stands there now. */
  changedSource: string[];
  /** The translation is the Finnish itself: copied, maybe, and left. */
  isFinnish: boolean;
};

export type TranslationPlan = {
  language: TargetLanguage;
  /** In the order of the programme. */
  texts: ReturnedText[];
  /** Translations of texts that are no longer there, with the Finnish that stood beside them. */
  gone: { source: string; target: string }[];
  /** Rows that could not be read: see `ReturnedOrder`. */
  unread: { source: string; target: string; why: 'withoutCode' | 'repeated' | 'otherLanguage' }[];
};

/** Texts that a translator may rightly leave as they are: names, abbreviations. */
const FEW_WORDS = 4;

/**
 * Holds a returned order against the programme as it is now, text by text. Nothing is changed: `acceptedText` gives what a
 * text becomes. Fails where the order is of another programme.
 */
export function planTranslations(
  returned: ReturnedOrder,
  content: ProgrammeContent,
): Result<TranslationPlan, Failure<'other-programme'>> {
  const outline = numberProgramme(content);
  const rows = groupBy(returned.rows, ({ code }) => code.text);
  const texts: ReturnedText[] = [];
  for (const text of programmeTexts(content, outline)) {
    const tag = textTag(text.key);
    const own = rows.get(tag);
    rows.delete(tag);
    if (own) texts.push(returnedText(text, own, returned.language, numberIn(outline)));
  }
  if (texts.length === 0) return fail('other-programme');
  const plain = ({ source, target }: ReturnedRow) => ({ source, target: wordsOf(target) });
  return ok({
    language: returned.language,
    texts,
    gone: [...rows.values()]
      .flat()
      .map(plain)
      .filter(({ target }) => target !== ''),
    unread: [
      ...returned.withoutCode.map((row) => ({ ...row, why: 'withoutCode' as const })),
      ...returned.repeated.map((row) => ({ ...plain(row), why: 'repeated' as const })),
      ...returned.otherLanguage.map((row) => ({ ...plain(row), why: 'otherLanguage' as const })),
    ],
  });
}

function returnedText(
  text: ProgrammeText,
  rows: readonly ReturnedRow[],
  language: TargetLanguage,
  numberOf: (actionId: string) => string,
): ReturnedText {
  const before = valueIn(text, language);
  const finnish = valueIn(text, 'fi');
  const isStale = finnish === undefined || rows[0]?.code.finnish !== finnishMark(finnish);
  const filled = rows.filter(({ target }) => target.length > 0);
  const dropped = rows.reduce<Dropped[]>((sum, row) => addDropped(sum, row.dropped), []);
  const common = {
    text,
    before,
    lost: [],
    dropped,
    changedSource: [],
    isFinnish: false,
  };
  if (filled.length === 0) {
    return { ...common, state: 'empty', after: undefined, parts: { filled: 0, of: rows.length } };
  }
  if (isStale) {
    const after = text.rich ? asParagraphs(filled) : asLine(filled);
    return { ...common, state: 'stale', after, parts: { filled: filled.length, of: rows.length } };
  }
  const segments = relabelled(segmentsOf(finnish, numberOf), rows);
  const old = before === undefined ? null : besideFinnish(segments, before, numberOf);
  const byIndex = new Map(rows.map((row) => [row.code.index, row]));
  const lost: LostForm[] = [];
  const after =
    typeof finnish === 'string' ? asLine(filled) : inFormOf(finnish, segments, byIndex, lost);
  const isSame = old?.every((segment, index) => isAsBefore(segment, byIndex.get(index))) ?? false;
  const isWhole = segments.every((_, index) => (byIndex.get(index)?.target.length ?? 0) > 0);
  return {
    ...common,
    lost,
    after: isSame ? before : after,
    state: isSame ? 'same' : !isWhole ? 'partial' : before === undefined ? 'new' : 'changed',
    parts: { filled: filled.length, of: segments.length },
    changedSource: segments.flatMap(({ shown }, index) => {
      const source = byIndex.get(index)?.source;
      return source === undefined || source === wordsOf(shown) ? [] : [source];
    }),
    isFinnish: isCopied(segments, byIndex),
  };
}

/** The segments with references named as they were when the order was made: numbers may have changed since. */
function relabelled(segments: readonly Segment[], rows: readonly ReturnedRow[]): Segment[] {
  const sources = new Map(rows.map(({ code, source }) => [code.index, source]));
  return segments.map((segment, index) => {
    const names = [...segment.markers].flatMap(([name, { type }]) =>
      type === 'actionRef' ? [name] : [],
    );
    const shown = sources.get(index)?.match(/\{[^{}]*\}/gu) ?? [];
    const then = [...new Set(shown)];
    if (then.length !== names.length || then.every((name, at) => name === names[at]))
      return segment;
    const now = new Map(names.map((name, at) => [name, then[at] ?? name]));
    return {
      ...segment,
      markers: new Map([...segment.markers].map(([name, one]) => [now.get(name) ?? name, one])),
      shown: segment.shown.map((one) =>
        one.type === 'text' ? { ...one, text: now.get(one.text) ?? one.text } : one,
      ),
    };
  });
}

/** The words in the form of the Finnish, block by block. */
function inFormOf(
  finnish: RichText,
  segments: readonly Segment[],
  rows: ReadonlyMap<number, ReturnedRow>,
  lost: LostForm[],
): RichText {
  return withWords(finnish, (index) => {
    const segment = segments[index];
    const target = rows.get(index)?.target ?? [];
    if (!segment || target.length === 0) return undefined;
    const notes = [...segment.markers].flatMap(([name, { type }]) =>
      type === 'footnote' ? [name] : [],
    );
    const noteOf = (marker: string) => {
      const words = wordsOf(rows.get(index + 1 + notes.indexOf(marker))?.target ?? []);
      return words === '' ? undefined : words;
    };
    const restored = restoreWords(target, segment, noteOf);
    lost.push(...restored.lost);
    return restored.content;
  });
}

function isAsBefore({ shown }: Segment, row: ReturnedRow | undefined): boolean {
  return inkOf(shown) === inkOf(row?.target ?? []);
}

/** Words with their lettering, so that two runs of one form are as one. */
function inkOf(shown: readonly ShownInline[]): string {
  const runs: { form: string; text: string }[] = [];
  for (const one of shown) {
    const form = Object.keys(letteringOf((one.type === 'text' && one.marks) || [])).join(' ');
    const text = one.type === 'text' ? one.text : '\n';
    const last = runs.at(-1);
    if (last && (last.form === form || text.trim() === '')) last.text += text;
    else runs.push({ form, text });
  }
  const words = runs.map(({ form, text }) => `${form}${wordsOf([{ type: 'text', text }])}`);
  return words.join('|');
}

function isCopied(segments: readonly Segment[], rows: ReadonlyMap<number, ReturnedRow>): boolean {
  const finnish = segments.map(({ shown }) => wordsOf(shown)).join(' ');
  const target = segments.map((_, index) => wordsOf(rows.get(index)?.target ?? [])).join(' ');
  return finnish === target && finnish.split(' ').length >= FEW_WORDS;
}

function asLine(rows: readonly ReturnedRow[]): string {
  return rows.map(({ target }) => wordsOf(target)).join(' ');
}

/** Of a Finnish that is no longer there the form is not known either: a paragraph a row. */
function asParagraphs(rows: readonly ReturnedRow[]): RichText {
  return {
    type: 'doc',
    content: rows.map(({ target }): RichBlock => {
      const content: RichInline[] = target;
      return { type: 'paragraph', attrs: { id: newId(), style: 'normal' }, content };
    }),
  };
}

/**
 * What the text becomes where a translation is accepted. One of a Finnish that has changed since stays older than the
 * Finnish; one that was left as it was becomes one of the Finnish of today.
 */
export function acceptedText(
  { text, after, state }: Pick<ReturnedText, 'text' | 'after' | 'state'>,
  language: TargetLanguage,
): Translated<TextValue> {
  const finnish: TextValue | undefined = text.text.fi;
  const isCurrent = state !== 'stale' && state !== 'partial' && !isEmptyText(finnish);
  const basis = isCurrent && finnish !== undefined ? textMark(finnish) : 'order';
  return {
    ...text.text,
    [language]: after,
    basis: { ...text.text.basis, [language]: basis },
  };
}
