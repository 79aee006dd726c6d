import type { FormToSend } from '#shared/forms/pack-forms.ts';
import { withLetters } from '#shared/forms/reminder-to-send.ts';
import { bodyFollowUpModel } from '#shared/programme/follow-up/documents/body-model.ts';
import { followUpModel } from '#shared/programme/follow-up/documents/follow-up-model.ts';
import type { FollowUpRound } from '#shared/programme/follow-up/follow-up.ts';
import { formsToSend, remindersToSend } from '#shared/programme/follow-up/form/forms-to-send.ts';
import type { Office } from '#renderer/data/office.ts';
import { readSending, type MakeLetter } from '#renderer/features/forms/public.ts';
import { readContent } from '../programme-data.ts';
import { readFollowUp } from './follow-up-data.ts';

/** The forms of a round with their messages, as the office stands now. */
export async function readFormsToSend(office: Office, round: FollowUpRound): Promise<FormToSend[]> {
  const { rows, sending } = await readRows(office, round);
  return formsToSend(rows, round, sending);
}

/** The reminders of a round: to whom a reply is missing from, the form again, with a letter that `make` makes. */
export async function readRemindersToSend(
  office: Office,
  round: FollowUpRound,
  make: MakeLetter,
): Promise<FormToSend[]> {
  const { rows, sending } = await readRows(office, round);
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

async function readRows(office: Office, { programmeId }: FollowUpRound) {
  const [content, followUp, { organisations, sending }] = await Promise.all([
    readContent(office, programmeId),
    readFollowUp(office, programmeId),
    readSending(office),
  ]);
  if (!content) throw new Error(`No programme ${programmeId}`);
  return { rows: { ...content, ...followUp, organisations }, sending };
}
