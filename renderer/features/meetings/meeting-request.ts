import { decisionsModel } from '#shared/meetings/documents/decisions-model.ts';
import { meetingModel } from '#shared/meetings/documents/meeting-model.ts';
import type { Meeting } from '#shared/meetings/meeting.ts';
import { meetingNumber } from '#shared/meetings/meeting-series.ts';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import type { Body } from '#shared/contacts/bodies/body.ts';
import type { Office } from '#renderer/data/office.ts';
import type { DocumentRequest } from '#renderer/features/documents/public.ts';
import { readMeetingRows, readRegister } from './meetings-data.ts';

/** The papers of a whole meeting. */
export const MEETING_PAPERS = ['invitation', 'agenda', 'attendance', 'minutes'] as const;
export type MeetingPaper = (typeof MEETING_PAPERS)[number];

/** A paper of a meeting as a Word document, in the language of its papers at first. */
export function meetingRequest(
  kind: MeetingPaper,
  meeting: Meeting,
  body: Body | undefined,
): DocumentRequest {
  return {
    kind,
    ...ofMeeting(meeting, body, kind === 'minutes'),
    read: async (office, { language }) => {
      const model = await readMeetingModel(office, meeting, language);
      return { model, contacts: model.attendees.length };
    },
  };
}

/** One item of the minutes, by its number on the agenda, as a Word document. */
export function excerptRequest(
  meeting: Meeting,
  body: Body | undefined,
  itemNumber: number,
): DocumentRequest {
  return {
    kind: 'minutes-excerpt',
    ...ofMeeting(meeting, body, true),
    read: async (office, { language }) => {
      const model = await readMeetingModel(office, meeting, language);
      return { model: { ...model, itemNumber }, contacts: model.attendees.length };
    },
  };
}

/** The decisions of a body as a Word document: those of the list on the screen. */
export function decisionsRequest(body: Body, ids: readonly string[]): DocumentRequest {
  const wanted = new Set(ids);
  return {
    kind: 'decisions',
    subject: pickText(body.name, 'fi'),
    read: async (office, { language }) => {
      const isWanted = (id: string) => wanted.has(id);
      const model = decisionsModel(await readRegister(office), body.id, { language, isWanted });
      return { model, contacts: 0 };
    },
  };
}

function ofMeeting(meeting: Meeting, body: Body | undefined, isOfMinutes: boolean) {
  const { language, caseNumber, state } = meeting;
  return {
    subject: [meetingNumber(meeting).replace('/', '-'), pickText(body?.name, language)].join(' '),
    language,
    ...(caseNumber !== undefined && { caseNumber }),
    state: isOfMinutes && state !== 'approved' ? ('draft' as const) : ('final' as const),
  };
}

/** What the papers of a meeting are made of, in the language of the paper. */
export async function readMeetingModel(office: Office, { id }: Meeting, language: Language) {
  const made = meetingModel(await readMeetingRows(office), id, { language });
  if (!made.ok) throw new Error(made.failure.code);
  return made.value;
}
