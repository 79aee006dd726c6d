import { hasIdentityCode } from '../../lib/identity-code.ts';
import { readDay } from '../../lib/read-day.ts';
import type { DraftText } from '../contact-draft.ts';
import type { BodyDraft } from './body-draft.ts';

/** An error keeps a body, seat or mandate from being saved; a warning tells and lets it through. Its text is `bodies:finding.<code>`. */
export type BodyFinding = {
  /** The field: `name.fi`, `from`, `deputyOfSeatId`. */
  path: string;
  severity: 'error' | 'warning';
  code: BodyFindingCode;
};

export type BodyFindingCode =
  | 'body-name-missing'
  | 'identity-code'
  | 'too-long'
  | 'day-missing'
  | 'day-invalid'
  | 'to-before-from'
  | 'person-missing'
  | 'mandates-overlap'
  | 'outside-term'
  | 'person-twice'
  | 'replace-too-early'
  | 'same-person'
  | 'deputy-of-elsewhere'
  | 'deputy-of-itself'
  | 'deputy-of-deputy'
  | 'deputy-only'
  | 'has-deputies';

const MAX_LINE = 300;
const MAX_TEXT = 10_000;

/** What is wrong with a body as typed; empty where it can be saved without a word. */
export function validateBody(body: BodyDraft): BodyFinding[] {
  const findings = [
    ...checkTexts('name', body.name),
    ...checkTexts('abbr', body.abbr),
    ...checkTexts('task', body.task, MAX_TEXT),
    ...checkText('caseNumber', body.caseNumber),
    ...checkText('projectNumber', body.projectNumber),
    ...checkText('rhythm', body.rhythm),
    ...checkText('notes', body.notes, MAX_TEXT),
    ...checkTerm(body),
  ];
  if (Object.values(body.name).join('').trim() === '') {
    findings.push({ path: 'name.fi', severity: 'error', code: 'body-name-missing' });
  }
  return findings;
}

/** What is wrong with two days as typed: no day, or the last before the first. `needed` days must not be empty. */
export function checkTerm(
  term: { from: string; to: string },
  needed: readonly ('from' | 'to')[] = [],
): BodyFinding[] {
  const findings: BodyFinding[] = [];
  for (const path of ['from', 'to'] as const) {
    const isEmpty = term[path].trim() === '';
    if (isEmpty && needed.includes(path)) {
      findings.push({ path, severity: 'error', code: 'day-missing' });
    }
    if (!isEmpty && readDay(term[path]) === null) {
      findings.push({ path, severity: 'error', code: 'day-invalid' });
    }
  }
  const from = readDay(term.from);
  const to = readDay(term.to);
  if (from !== null && to !== null && to < from) {
    findings.push({ path: 'to', severity: 'error', code: 'to-before-from' });
  }
  return findings;
}

/** No data on victims or cases may enter: a personal identity code is refused wherever it is written. */
export function checkText(path: string, text: string, limit = MAX_LINE): BodyFinding[] {
  const findings: BodyFinding[] = [];
  if (hasIdentityCode(text)) findings.push({ path, severity: 'error', code: 'identity-code' });
  if (text.length > limit) findings.push({ path, severity: 'error', code: 'too-long' });
  return findings;
}

function checkTexts(path: string, text: DraftText, limit?: number): BodyFinding[] {
  return Object.entries(text).flatMap(([language, one]) =>
    checkText(`${path}.${language}`, one, limit),
  );
}
