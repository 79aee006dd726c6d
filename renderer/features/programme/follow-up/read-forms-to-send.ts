import { contactLookup } from '#shared/contacts/lists/contact-lookup.ts';
import type { FormToSend } from '#shared/forms/pack-forms.ts';
import { withLetters } from '#shared/forms/reminder-to-send.ts';
import { bodyFollowUpModel } from '#shared/programme/follow-up/documents/body-model.ts';
import { followUpModel } from '#shared/programme/follow-up/documents/follow-up-model.ts';
import type { FollowUpRound } from '#shared/programme/follow-up/follow-up.ts';
import { formsToSend, remindersToSend } from '#shared/programme/follow-up/form/forms-to-send.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import type { Office } from '#renderer/data/office.ts';
import { senderOf } from '#renderer/features/documents/public.ts';
import type { MakeLetter } from '#renderer/features/forms/public.ts';
import { readContent } from '../programme-data.ts';
import { readFollowUp } from './follow-up-data.ts';

/** The forms of a round with their messages, as the office stands now. */
export async function readFormsToSend(office: Office, round: FollowUpRound): Promise<FormToSend[]> {
  const { rows, sending } = await readSending(office, round);
  return formsToSend(rows, round, sending);
}

/** The reminders of a round: to whom a reply is missing from, the form again, with a letter that `make` makes. */
export async function readRemindersToSend(
  office: Office,
  round: FollowUpRound,
  make: MakeLetter,
): Promise<FormToSend[]> {
  const { rows, sending } = await readSending(office, round);
  const model = followUpModel(rows, { ...rows, bodies: await office.read.bodies.toArray() }, round);
  const reminders = remindersToSend(rows, round, sending);
  return await withLetters(reminders, async ({ whom, frame }) => {
    const body = rows.organisations.find(({ id }) => id === whom.organisationId);
    if (!body) throw new Error(`No organisation ${whom.organisationId}`);
    const document = {
      kind: 'follow-up-reminder',
      model: bodyFollowUpModel(model, body),
    } as const;
    return await make({ document, frame });
  });
}

async function readSending(office: Office, round: FollowUpRound) {
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
  return {
    rows: { ...content, ...followUp, organisations },
    sending: {
      sender: senderOf(settings),
      today: dayInFinland(new Date()),
      lookup: contactLookup({ persons, organisations, positions, contactPoints }),
    },
  };
}
