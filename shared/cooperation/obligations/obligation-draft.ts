import type { DraftText } from '../../contacts/contact-draft.ts';
import { LANGUAGES, type LocalText } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { hasIdentityCode } from '../../lib/identity-code.ts';
import { readDay } from '../../lib/read-day.ts';
import type { DeadlineRule, ObligationKind } from './obligation.ts';

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

/** An obligation as a form holds it: texts and days as typed, empty where nothing is said. */
export type ObligationDraft = {
  title: DraftText;
  kind: ObligationKind;
  bodyId: string | null;
  instrumentId: string | null;
  reviewRoundId: string | null;
  article: string;
  organisationId: string | null;
  rule: RuleDraft;
  isVerified: boolean;
  sourceUrl: string;
  notes: string;
};

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

const MAX_LINE = 300;
const MAX_TEXT = 10_000;
const LONGEST = 600;

/** What is wrong with an obligation as typed; empty where it can be saved. */
export function validateObligation(draft: ObligationDraft): ObligationFinding[] {
  const findings = [
    ...LANGUAGES.flatMap((language) => checkText(`title.${language}`, draft.title[language])),
    ...LANGUAGES.flatMap((language) => checkText(`event.${language}`, draft.rule.event[language])),
    ...checkText('article', draft.article),
    ...checkText('sourceUrl', draft.sourceUrl, 2000),
    ...checkText('notes', draft.notes, MAX_TEXT),
    ...readRule(draft.rule).findings,
    ...checkSource(draft.sourceUrl, draft.isVerified),
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
          event: writtenIn(draft.event),
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

/** The languages that something was written in. */
export function writtenIn(draft: DraftText): LocalText {
  return Object.fromEntries(
    LANGUAGES.map((language) => [language, draft[language].trim()]).filter(([, text]) => text),
  );
}

/** No data on victims or cases may enter: a personal identity code is refused wherever it is written. */
function checkText(path: string, text: string, limit = MAX_LINE): ObligationFinding[] {
  return [
    ...(hasIdentityCode(text) ? [{ path, code: 'identity-code' } as const] : []),
    ...(text.length > limit ? [{ path, code: 'too-long' } as const] : []),
  ];
}

function isEmpty(text: DraftText): boolean {
  return Object.values(text).join('').trim() === '';
}
