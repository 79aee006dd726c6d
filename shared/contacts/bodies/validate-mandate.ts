import { checkTermTexts, type MandateDraft } from './mandate-draft.ts';
import { checkTerm, type BodyFinding } from './body-draft.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { readDay } from '../../lib/read-day.ts';
import type { Body } from './body.ts';
import type { Mandate } from './mandate.ts';

/** What a mandate is looked at against. */
export type MandateGround = {
  body: Pick<Body, 'from' | 'to'>;
  /** The seat's other mandates, as they will be. */
  ofSeat: readonly Pick<Mandate, 'from' | 'to'>[];
  /** Those of the body's other seats. */
  ofOtherSeats: readonly Pick<Mandate, 'personId' | 'from' | 'to'>[];
};

/**
 * What is wrong with a mandate as typed. Errors: no person, no first day, a last day before it. Warnings: it overlaps
 * another mandate of the seat, reaches outside the body's term, or its holder has another seat of the body then.
 */
export function validateMandate(draft: MandateDraft, ground: MandateGround): BodyFinding[] {
  const findings: BodyFinding[] = [...checkTerm(draft, ['from']), ...checkTermTexts(draft)];
  if (draft.personId === null) {
    findings.unshift({ path: 'personId', severity: 'error', code: 'person-missing' });
  }
  const from = readDay(draft.from);
  if (from === null || findings.some(({ path }) => path === 'to')) return findings;
  const to = readDay(draft.to) ?? undefined;
  const warn = (path: string, code: BodyFinding['code']) =>
    findings.push({ path, severity: 'warning', code });

  if (ground.ofSeat.some((other) => overlap({ from, to }, other))) warn('from', 'mandates-overlap');
  const { body } = ground;
  if (body.from !== undefined && from < body.from) warn('from', 'outside-term');
  if (body.to !== undefined && (to ?? from) > body.to) {
    warn(to === undefined ? 'from' : 'to', 'outside-term');
  }
  const theirs = ground.ofOtherSeats.filter(({ personId }) => personId === draft.personId);
  if (theirs.some((other) => overlap({ from, to }, other))) warn('personId', 'person-twice');
  return findings;
}

type Term = { from: CalendarDate; to?: CalendarDate | undefined };

/** Whether two terms share a day; a term without a last day goes on. */
export function overlap(one: Term, other: Term): boolean {
  return (
    (other.to === undefined || one.from <= other.to) &&
    (one.to === undefined || other.from <= one.to)
  );
}
