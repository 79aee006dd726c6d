import { withText } from '../../../i18n/with-text.ts';
import type { Language, LocalText } from '../../../i18n/languages.ts';
import { hasIdentityCode } from '../../../lib/identity-code.ts';
import {
  FOLLOW_UP_STATUSES,
  type FollowUpStatus,
  type RoundQuestion,
  type StatusReport,
} from '../follow-up.ts';
import { INDICATOR, QUESTION, WORDS } from './form-fields.ts';

/** What is taken out of a reply for one field of one action. */
export type TakenCell = { actionId: string; field: string; text: string };

type Told = Pick<
  StatusReport,
  'status' | 'done' | 'obstacles' | 'next' | 'money' | 'contact' | 'answers'
>;

/** What a report says once cells are taken into it; `undefined` where a field then says nothing. */
export type ReportChanges = { [Field in keyof Told]?: Told[Field] | undefined };

const isWord = (field: string): field is keyof typeof WORDS => Object.hasOwn(WORDS, field);

/** Whether `text` can be taken in as `field`: a status must be one of those there are, and no identity code may come in. */
export function canBeTaken(field: string, text: string): boolean {
  if (hasIdentityCode(text)) return false;
  return field !== 'status' || text === '' || isStatus(text);
}

/**
 * What a reply in `language` changes of a report: the cells of its action that are taken. Other languages of a text stay. The
 * values of indicators are no part of a report: `indicatorValuesIn`.
 */
export function reportChanges(
  cells: readonly TakenCell[],
  before: Partial<Told>,
  language: Language,
): ReportChanges {
  const changes: ReportChanges = {};
  for (const { field, text: written } of cells) {
    const text = written.trim();
    if (field === 'status') {
      if (canBeTaken(field, text)) changes.status = isStatus(text) ? text : undefined;
    } else if (field.startsWith(QUESTION)) {
      const now = changes.answers ?? before.answers ?? [];
      changes.answers = answersWith(now, field.slice(QUESTION.length), language, text);
    } else if (isWord(field)) {
      if (field === 'money' || field === 'contact') changes[field] = text || undefined;
      else changes[field] = orNone(withText(before[field] ?? {}, language, text));
    }
  }
  if (changes.answers?.length === 0) changes.answers = undefined;
  return changes;
}

/** The values of indicators that are taken, by the indicators' ids; an empty one takes nothing away. */
export function indicatorValuesIn(cells: readonly TakenCell[]): { id: string; value: string }[] {
  return cells.flatMap(({ field, text }) => {
    const value = text.trim();
    const isOne = field.startsWith(INDICATOR) && value !== '';
    return isOne ? [{ id: field.slice(INDICATOR.length), value }] : [];
  });
}

function isStatus(text: string): text is FollowUpStatus {
  return FOLLOW_UP_STATUSES.some((status) => status === text);
}

function answersWith(
  answers: readonly RoundQuestion[],
  key: string,
  language: Language,
  text: string,
): RoundQuestion[] {
  const before = answers.find((one) => one.key === key)?.text ?? {};
  const now = orNone(withText(before, language, text));
  const others = answers.filter((one) => one.key !== key);
  return now ? [...others, { key, text: now }] : others;
}

function orNone(text: LocalText): LocalText | undefined {
  return Object.keys(text).length > 0 ? text : undefined;
}
