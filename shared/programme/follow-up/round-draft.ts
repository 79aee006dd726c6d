import { LANGUAGES, type LocalText } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { readDay } from '../../lib/read-day.ts';
import {
  checkTexts,
  choice,
  choices,
  day,
  draftFrom,
  emptyDraft,
  fieldsFrom,
  localText,
  NO_TEXT,
  notes,
  optionalTexts,
  texts,
  type DraftOf,
  type DraftText,
  type KeptOf,
} from '../../records/draft-fields.ts';
import {
  FOLLOW_UP_FIELDS,
  type FollowUpField,
  type FollowUpRound,
  type RoundQuestion,
  type RoundState,
} from './follow-up.ts';

const MAX_QUESTIONS = 4000;

/** The fields of a round that stand for themselves. A new one is added here. */
const ROUND_FIELDS = {
  title: texts,
  asOf: day,
  openOn: day,
  dueOn: day,
  state: choice<RoundState>('collecting'),
  fields: choices<FollowUpField>(),
  notes,
};

/** The round's own questions as written: one a line, the same line in each language. */
const QUESTIONS = { questions: { ...optionalTexts, limit: MAX_QUESTIONS } };

/** A round as a form holds it. */
export type RoundDraft = DraftOf<typeof ROUND_FIELDS> & {
  questions: DraftText;
  /** Whom a new round asks, by the ids of organisations; of one that has begun its requests say it. */
  asks: string[];
};

/** The form of a new round that asks the organisations `asks`: all is asked that can be. */
export const emptyRound = (asks: readonly string[]): RoundDraft => ({
  ...emptyDraft(ROUND_FIELDS),
  fields: [...FOLLOW_UP_FIELDS],
  questions: NO_TEXT,
  asks: [...asks],
});

/** The form of a round as it is. */
export function draftOfRound(round: FollowUpRound): RoundDraft {
  const questions = { ...NO_TEXT };
  for (const language of LANGUAGES) {
    const lines = (round.questions ?? []).map(({ text }) => text[language] ?? '');
    if (lines.some((line) => line !== '')) questions[language] = lines.join('\n');
  }
  return { ...draftFrom(ROUND_FIELDS, round), questions, asks: [] };
}

/**
 * What the form says of a round, once it was found right. A question keeps its key where its words in one language are what
 * they were, or failing that its place: answers are known by it.
 */
export function roundFields(
  draft: RoundDraft,
  before: readonly RoundQuestion[] = [],
): Omit<KeptOf<typeof ROUND_FIELDS>, 'asOf' | 'fields'> & {
  asOf: CalendarDate;
  fields: FollowUpField[];
  questions: RoundQuestion[] | undefined;
} {
  const { asOf, fields, ...rest } = fieldsFrom(ROUND_FIELDS, draft);
  if (asOf === undefined) throw new Error('A round was saved before its day was found right.');
  const questions = questionsOf(draft.questions, before);
  return {
    ...rest,
    asOf,
    fields: FOLLOW_UP_FIELDS.filter((field) => fields?.includes(field)),
    questions: questions.length > 0 ? questions : undefined,
  };
}

function questionsOf(draft: DraftText, before: readonly RoundQuestion[]): RoundQuestion[] {
  const lines = LANGUAGES.map((language) => draft[language].split(/\r?\n/u));
  const count = Math.max(...lines.map((list) => list.length));
  const written = Array.from({ length: count }, (_, at) =>
    localText({ fi: lines[0]?.[at] ?? '', sv: lines[1]?.[at] ?? '', en: lines[2]?.[at] ?? '' }),
  ).filter((text) => Object.keys(text).length > 0);
  const isSaid = (one: LocalText, other: LocalText) =>
    LANGUAGES.some((language) => one[language] !== undefined && one[language] === other[language]);
  const free = new Map(before.map((question) => [question.key, question]));
  const take = (found: RoundQuestion | undefined) => {
    if (found) free.delete(found.key);
    return found?.key;
  };
  const kept = written.map((text) =>
    take([...free.values()].find((question) => isSaid(question.text, text))),
  );
  const known = new Set(before.map(({ key }) => key));
  let last = 0;
  const newKey = () => {
    do last += 1;
    while (known.has(`q${last}`));
    return `q${last}`;
  };
  return written.map((text, at) => {
    const place = before[at];
    return { key: kept[at] ?? take(place && free.get(place.key)) ?? newKey(), text };
  });
}

/** What is wrong with a field; its text is `followUp:finding.<code>`. */
export type RoundFinding = {
  path: string;
  code:
    | 'name-missing'
    | 'as-of-missing'
    | 'day-invalid'
    | 'due-before-open'
    | 'identity-code'
    | 'too-long';
};

/** What is wrong with a round as typed; empty where it can be saved. */
export function validateRound(draft: RoundDraft): RoundFinding[] {
  const findings: RoundFinding[] = [
    ...checkTexts(ROUND_FIELDS, draft),
    ...checkTexts(QUESTIONS, draft),
  ].map(({ path, code }) => ({ path, code }));
  if (Object.keys(localText(draft.title)).length === 0) {
    findings.push({ path: 'title.fi', code: 'name-missing' });
  }
  for (const path of ['asOf', 'openOn', 'dueOn'] as const) {
    const text = draft[path].trim();
    if (text !== '' && readDay(text) === null) findings.push({ path, code: 'day-invalid' });
    else if (text === '' && path === 'asOf') findings.push({ path, code: 'as-of-missing' });
  }
  const [openOn, dueOn] = [readDay(draft.openOn), readDay(draft.dueOn)];
  if (openOn !== null && dueOn !== null && dueOn < openOn) {
    findings.push({ path: 'dueOn', code: 'due-before-open' });
  }
  return findings;
}
