import { contactLookup } from '#shared/contacts/lists/contact-lookup.ts';
import type { FormToSend } from '#shared/forms/pack-forms.ts';
import type { FollowUpRound } from '#shared/programme/follow-up/follow-up.ts';
import { formsToSend } from '#shared/programme/follow-up/form/forms-to-send.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import type { Office } from '#renderer/data/office.ts';
import { senderOf } from '#renderer/features/documents/public.ts';
import { readContent } from '../programme-data.ts';
import { readFollowUp } from './follow-up-data.ts';

/** The forms of a round with their messages, as the office stands now. */
export async function readFormsToSend(office: Office, round: FollowUpRound): Promise<FormToSend[]> {
  const { read } = office;
  const [content, followUp, organisations, persons, positions, contactPoints, settings] =
    await Promise.all([
      readContent(office, round.programmeId),
      readFollowUp(office, round.programmeId),
      read.organisations.toArray(),
      read.persons.toArray(),
      read.positions.toArray(),
      read.contactPoints.toArray(),
      office.settings(),
    ]);
  if (!content) throw new Error(`No programme ${round.programmeId}`);
  return formsToSend({ ...content, ...followUp, organisations }, round, {
    sender: senderOf(settings),
    today: dayInFinland(new Date()),
    lookup: contactLookup({ persons, organisations, positions, contactPoints }),
  });
}
