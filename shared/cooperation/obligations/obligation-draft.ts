import type { CalendarDate } from '../../lib/calendar-date.ts';
import { readDay, typedDay } from '../../lib/read-day.ts';
import {
  checkTexts,
  choice,
  draftFrom,
  draftText,
  emptyDraft,
  fieldsFrom,
  localText,
  notes,
  NO_TEXT,
  optionalLine,
  reference,
  texts,
  type DraftOf,
  type DraftText,
  type KeptOf,
} from '../../records/draft-fields.ts';
import type { DeadlineRule, Obligation, ObligationKind } from './obligation.ts';

/** A rule as a form holds it: every kind's fields as typed, so that changing the kind loses nothing. */
export type RuleDraft = {
  kind: DeadlineRule['kind'];
  day: string;
  /** `30.9.` */
  yearlyDay: string;
  fromYear: string;
  event: DraftText;
  eventOn: string;
  months: string;
  days: string;
  years: string;
  lastOn: string;
};

const MAX_URL = 2000;

/** The fields of an obligation that stand for themselves. A new one is added here. */
const OBLIGATION_FIELDS = {
  title: texts,
  kind: choice<ObligationKind>('reportReply'),
  bodyId: reference,
  instrumentId: reference,
  reviewRoundId: reference,
  article: optionalLine,
  organisationId: reference,
  sourceUrl: { ...optionalLine, limit: MAX_URL },
  notes,
};

/** An obligation as a form holds it: texts and days as typed, empty where nothing is said. */
export type ObligationDraft = DraftOf<typeof OBLIGATION_FIELDS> & {
  rule: RuleDraft;
  isVerified: boolean;
};

const NO_RULE: RuleDraft = {
  kind: 'fixed',
  day: '',
  yearlyDay: '',
  fromYear: '',
  event: NO_TEXT,
  eventOn: '',
  months: '',
  days: '',
  years: '',
  lastOn: '',
};

/** The form of a new obligation. */
export const emptyObligation = (): ObligationDraft => ({
  ...emptyDraft(OBLIGATION_FIELDS),
  rule: NO_RULE,
  isVerified: false,
});

/** The form of an obligation as it is. */
export const draftOfObligation = (obligation: Obligation): ObligationDraft => ({
  ...draftFrom(OBLIGATION_FIELDS, obligation),
  rule: draftOfRule(obligation),
  isVerified: obligation.verifiedOn !== undefined,
});

function draftOfRule({ rule }: Obligation): RuleDraft {
  const number = (value: number | undefined) => (value === undefined ? '' : String(value));
  switch (rule.kind) {
    case 'fixed':
      return { ...NO_RULE, kind: 'fixed', day: typedDay(rule.day) };
    case 'yearly':
      return {
        ...NO_RULE,
        kind: 'yearly',
        yearlyDay: `${String(rule.day)}.${String(rule.month)}.`,
        fromYear: number(rule.from),
      };
    case 'after':
      return {
        ...NO_RULE,
        kind: 'after',
        event: draftText(rule.event),
        eventOn: typedDay(rule.eventOn),
        months: number(rule.months),
        days: number(rule.days),
      };
    case 'atMostEvery':
      return {
        ...NO_RULE,
        kind: 'atMostEvery',
        years: number(rule.years),
        lastOn: typedDay(rule.lastOn),
      };
  }
}

/** What the form says of an obligation, once it was found right. */
export function obligationFields(
  draft: ObligationDraft,
): KeptOf<typeof OBLIGATION_FIELDS> & { rule: DeadlineRule } {
  const { rule } = readRule(draft.rule);
  if (!rule) throw new Error('The rule of an obligation was saved before it was found right.');
  return { ...fieldsFrom(OBLIGATION_FIELDS, draft), rule };
}

/** What is wrong with a field; its text is `obligations:finding.<code>`. */
export type ObligationFinding = { path: string; code: ObligationFindingCode };
export type ObligationFindingCode =
  | 'title-missing'
  | 'day-missing'
  | 'day-invalid'
  | 'yearly-day-invalid'
  | 'year-invalid'
  | 'event-missing'
  | 'number-invalid'
  | 'length-missing'
  | 'source-missing'
  | 'source-invalid'
  | 'identity-code'
  | 'too-long';

const LONGEST = 600;

/**
 * What is wrong with an obligation as typed; empty where it can be saved. What is confirmed has the address of its source,
 * unless it was confirmed without one `before`: by the letter that it arrived with.
 */
export function validateObligation(
  draft: ObligationDraft,
  before?: Pick<Obligation, 'verifiedOn' | 'sourceUrl'>,
): ObligationFinding[] {
  const hasLetter = before?.verifiedOn !== undefined && before.sourceUrl === undefined;
  const findings: ObligationFinding[] = [
    ...[...checkTexts(OBLIGATION_FIELDS, draft), ...checkTexts({ event: texts }, draft.rule)].map(
      ({ path, code }) => ({ path, code }),
    ),
    ...readRule(draft.rule).findings,
    ...checkSource(draft.sourceUrl, draft.isVerified && !hasLetter),
  ];
  if (isEmpty(draft.title)) findings.push({ path: 'title.fi', code: 'title-missing' });
  return findings;
}

/** What is wrong with a source's address as typed; `isNeeded` where something is confirmed from it. */
export function checkSource(text: string, isNeeded: boolean): ObligationFinding[] {
  const url = text.trim();
  if (url === '') return isNeeded ? [{ path: 'sourceUrl', code: 'source-missing' }] : [];
  return /^https?:\/\/\S+$/u.test(url) ? [] : [{ path: 'sourceUrl', code: 'source-invalid' }];
}

/** The rule that a form says, or null with what is wrong with it; whatever can be read of it is used. */
export function readRule(draft: RuleDraft): {
  rule: DeadlineRule | null;
  findings: ObligationFinding[];
} {
  const findings: ObligationFinding[] = [];
  const day = (path: 'day' | 'eventOn' | 'lastOn', isNeeded: boolean): CalendarDate | undefined => {
    const text = draft[path].trim();
    const read = readDay(text);
    if (text === '' && isNeeded) findings.push({ path, code: 'day-missing' });
    if (text !== '' && read === null) findings.push({ path, code: 'day-invalid' });
    return read ?? undefined;
  };
  const whole = (path: 'months' | 'days' | 'years'): number | undefined => {
    const text = draft[path].trim();
    if (text === '') return undefined;
    const number = /^\d{1,3}$/u.test(text) ? Number(text) : NaN;
    if (!(number <= LONGEST)) {
      findings.push({ path, code: 'number-invalid' });
      return undefined;
    }
    return number;
  };
  const rule = ((): DeadlineRule | null => {
    switch (draft.kind) {
      case 'fixed': {
        const on = day('day', true);
        return on === undefined ? null : { kind: 'fixed', day: on };
      }
      case 'yearly': {
        const parts = /^(\d{1,2})\s*\.\s*(\d{1,2})\s*\.?$/u.exec(draft.yearlyDay.trim());
        const [date, month] = [Number(parts?.[1]), Number(parts?.[2])];
        const isDay = readDay(`${String(date)}.${String(month)}.2024`) !== null;
        if (!isDay) findings.push({ path: 'yearlyDay', code: 'yearly-day-invalid' });
        const from = draft.fromYear.trim();
        const isYear = /^(19|20)\d\d$/u.test(from);
        if (from !== '' && !isYear) findings.push({ path: 'fromYear', code: 'year-invalid' });
        if (!isDay) return null;
        return { kind: 'yearly', month, day: date, ...(isYear && { from: Number(from) }) };
      }
      case 'after': {
        const eventOn = day('eventOn', false);
        const months = whole('months');
        const days = whole('days');
        if (isEmpty(draft.event)) findings.push({ path: 'event.fi', code: 'event-missing' });
        if (!months && !days) {
          if (!findings.some(({ path }) => path === 'months')) {
            findings.push({ path: 'months', code: 'length-missing' });
          }
          return null;
        }
        return {
          kind: 'after',
          event: localText(draft.event),
          ...(eventOn && { eventOn }),
          months: months ?? 0,
          ...(days && { days }),
        };
      }
      case 'atMostEvery': {
        const years = whole('years');
        const lastOn = day('lastOn', false);
        if (!years) {
          if (!findings.some(({ path }) => path === 'years')) {
            findings.push({ path: 'years', code: 'number-invalid' });
          }
          return null;
        }
        return { kind: 'atMostEvery', years, ...(lastOn && { lastOn }) };
      }
    }
  })();
  return { rule, findings };
}

function isEmpty(text: DraftText): boolean {
  return Object.values(text).join('').trim() === '';
}
