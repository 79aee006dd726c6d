import { readDay } from '../../lib/read-day.ts';
import {
  checkTexts,
  choice,
  day,
  draftFrom,
  emptyDraft,
  fieldsFrom,
  notes,
  optionalLine,
  optionalTexts,
  MAX_NOTES,
  reference,
  texts,
  type DraftField,
  type DraftOf,
  type KeptOf,
} from '../../records/draft-fields.ts';
import type { Body, BodyKind } from './body.ts';

/** How many as typed; what is no such number is for the check to tell. */
function readQuorum(typed: string): number | null {
  return /^[1-9]\d{0,2}$/u.test(typed.trim()) ? Number(typed) : null;
}

const quorum: DraftField<number | undefined, string> = {
  empty: '',
  typed: (kept) => (kept === undefined ? '' : String(kept)),
  kept: (typed) => readQuorum(typed) ?? undefined,
};

/** The fields of a body. A new one is added here. */
const BODY_FIELDS = {
  name: texts,
  abbr: optionalTexts,
  kind: choice<BodyKind>('workingGroup'),
  task: { ...optionalTexts, limit: MAX_NOTES },
  caseNumber: optionalLine,
  projectNumber: optionalLine,
  organisationId: reference,
  from: day,
  to: day,
  rhythm: optionalLine,
  quorum,
  notes,
};

/** A body as a form holds it: texts as typed, days as typed (`1.3.2026`), empty where nothing is said. */
export type BodyDraft = DraftOf<typeof BODY_FIELDS>;

/** The form of a new body. */
export const emptyBody = (): BodyDraft => emptyDraft(BODY_FIELDS);

/** The form of a body as it is. */
export const draftOfBody = (body: Body): BodyDraft => draftFrom(BODY_FIELDS, body);

/** What the form says of a body. */
export const bodyFields = (draft: BodyDraft): KeptOf<typeof BODY_FIELDS> =>
  fieldsFrom(BODY_FIELDS, draft);

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
  | 'quorum-invalid'
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

/** What is wrong with a body as typed; empty where it can be saved without a word. */
export function validateBody(body: BodyDraft): BodyFinding[] {
  const findings: BodyFinding[] = [...checkTexts(BODY_FIELDS, body), ...checkTerm(body)];
  if (Object.values(body.name).join('').trim() === '') {
    findings.push({ path: 'name.fi', severity: 'error', code: 'body-name-missing' });
  }
  if (body.quorum.trim() !== '' && readQuorum(body.quorum) === null) {
    findings.push({ path: 'quorum', severity: 'error', code: 'quorum-invalid' });
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
