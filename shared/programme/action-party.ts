import type { CalendarDate } from '../lib/calendar-date.ts';
import type { RecordBase } from '../records/record.ts';

export const PARTY_ROLES = ['lead', 'coLead', 'partner', 'informed'] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

/** What the organisation has said to its part. */
export const PARTY_ANSWERS = ['notAsked', 'asked', 'confirmed', 'refused', 'conditions'] as const;
export type PartyAnswer = (typeof PARTY_ANSWERS)[number];

/** What changes with an answer that is recorded by hand: it was given today, where no other day is known. */
export function answerChanges(
  { answeredOn }: Pick<ActionParty, 'answeredOn'>,
  answer: PartyAnswer,
  today: CalendarDate,
): Pick<ActionParty, 'answer' | 'answeredOn'> {
  const isGiven = answer !== 'notAsked' && answer !== 'asked';
  return { answer, ...(isGiven && answeredOn === undefined && { answeredOn: today }) };
}

/** That an organisation has a part in an action. */
export type ActionParty = RecordBase & {
  actionId: string;
  organisationId: string;
  role: PartyRole;
  answer: PartyAnswer;
  answeredOn?: CalendarDate;
  /** Who answers for it there. */
  contactPersonId?: string;
  /** The conditions, or the reason for refusing. */
  note?: string;
};
