import { meetingModel } from '#shared/meetings/documents/meeting-model.ts';
import type { Meeting } from '#shared/meetings/meeting.ts';
import { isHeld, meetingNumber } from '#shared/meetings/meeting-series.ts';
import { pickText } from '#shared/i18n/languages.ts';
import type { Body } from '#shared/contacts/bodies/body.ts';
import type { DocumentRequest } from '#renderer/features/documents/public.ts';
import { readMeetingRows } from './meetings-data.ts';

/** A paper of a meeting as a Word document, in the language of its papers at first. */
export function meetingRequest(
  kind: 'agenda' | 'minutes',
  meeting: Meeting,
  body: Body | undefined,
): DocumentRequest {
  const { id, language, caseNumber, state } = meeting;
  return {
    kind,
    subject: [meetingNumber(meeting).replace('/', '-'), pickText(body?.name, language)].join(' '),
    language,
    ...(caseNumber !== undefined && { caseNumber }),
    state: kind === 'minutes' && !(isHeld(meeting) && state === 'approved') ? 'draft' : 'final',
    read: async (office, { language: chosen }) => {
      const made = meetingModel(await readMeetingRows(office), id, { language: chosen });
      if (!made.ok) throw new Error(made.failure.code);
      return { model: made.value, contacts: made.value.attendees.length };
    },
  };
}
