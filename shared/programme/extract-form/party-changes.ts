import type { CalendarDate } from '../../lib/calendar-date.ts';
import { hasIdentityCode } from '../../lib/identity-code.ts';
import type { ActionParty } from '../action-party.ts';
import { CONTACT, EXTRACT_ANSWERS, PROPOSAL, SHARE } from './extract-fields.ts';

/** What an answer changes of a party; `undefined` where a field then says nothing. */
export type PartyChanges = {
  [Field in 'answer' | 'answeredOn' | 'note' | 'contactPersonId']?: ActionParty[Field] | undefined;
};

/** Whether `text` can be taken in as `field`: an answer must be one of those there are, and no identity code may come in. */
export function canBeTaken(field: string, text: string): boolean {
  if (hasIdentityCode(text)) return false;
  return field !== SHARE || EXTRACT_ANSWERS.some((one) => one === text);
}

/**
 * What the cells of one action that are taken change of the organisation's part in it. Who answers for it becomes its contact
 * person where `personOf` knows whom the words name; else the words are kept with the note, below `contactLabel`.
 */
export function partyChanges(
  cells: readonly { field: string; text: string }[],
  before: Pick<ActionParty, 'note'>,
  {
    today,
    personOf,
    contactLabel,
  }: {
    today: CalendarDate;
    personOf: (text: string) => string | null;
    contactLabel: string;
  },
): PartyChanges {
  const changes: PartyChanges = {};
  let note = before.note ?? '';
  let named = '';
  for (const { field, text: written } of cells) {
    const text = written.trim();
    const answer = EXTRACT_ANSWERS.find((one) => one === text);
    if (field === SHARE && answer) Object.assign(changes, { answer, answeredOn: today });
    if (field === PROPOSAL) note = text;
    if (field === CONTACT) {
      const person = text === '' ? null : personOf(text);
      if (person !== null || text === '') changes.contactPersonId = person ?? undefined;
      else named = `${contactLabel}: ${text}`;
    }
  }
  if (named !== '' && !note.includes(named)) note = note === '' ? named : `${note}\n${named}`;
  if (note !== (before.note ?? '')) changes.note = note === '' ? undefined : note;
  return changes;
}
