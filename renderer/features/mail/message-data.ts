import type { Organisation } from '#shared/contacts/organisation.ts';
import { displayName } from '#shared/contacts/person-name.ts';
import type { Person } from '#shared/contacts/person.ts';
import { pickText } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { maskIdentityCodes } from '#shared/lib/identity-code.ts';
import type { Engagement } from '#shared/cooperation/engagements/engagement.ts';
import { messageIdOf } from '#shared/mail/message-id.ts';
import type { Mailbox, Message } from '#shared/mail/message.ts';
import type { Body } from '#shared/contacts/bodies/body.ts';
import { answeredMeeting, nearestFirst } from '#shared/meetings/from-message.ts';
import type { Meeting } from '#shared/meetings/meeting.ts';
import type { Task } from '#shared/tasks/task.ts';
import type { Office } from '#renderer/data/office.ts';
import { readMeetings } from '#renderer/features/meetings/public.ts';

/** Who wrote a message: somebody of the contacts, or a name alone. */
export type Sender = {
  name: string;
  address: string;
  person?: Person;
  organisation?: Organisation;
};

/** What was made of a message, or of the same invitation, when it came before. */
export type MadeBefore =
  | { as: 'entry'; record: Engagement }
  | { as: 'task'; record: Task }
  | { as: 'meeting'; record: Meeting };

/** What the office has that a message may belong to. */
export type MessageSurroundings = {
  sender: Sender | null;
  bodies: Body[];
  /** What comes next first. */
  meetings: Meeting[];
  /** The meeting that an answer is about. */
  answered: Meeting | null;
  made: MadeBefore[];
};

export async function readSurroundings(
  office: Office,
  message: Message,
  today: CalendarDate,
): Promise<MessageSurroundings> {
  const { bodies, meetings } = await readMeetings(office);
  return {
    sender: message.from && (await findSender(office, message.from)),
    bodies,
    meetings: nearestFirst(meetings, today),
    answered: message.event && answeredMeeting(message.event, meetings),
    // An answer bears the UID of the meeting that it answers: nothing was made of it.
    made: message.kind === 'answer' ? [] : await readMade(office, messageIdOf(message)),
  };
}

async function readMade({ read }: Office, messageId: string): Promise<MadeBefore[]> {
  const isOfIt = (one: { messageId?: string }) => one.messageId === messageId;
  const [meetings, entries, tasks] = await Promise.all([
    read.meetings.filter(isOfIt).toArray(),
    read.engagements.filter(isOfIt).toArray(),
    read.tasks.filter(isOfIt).toArray(),
  ]);
  return [
    ...meetings.map((record) => ({ as: 'meeting', record }) as const),
    ...entries.map((record) => ({ as: 'entry', record }) as const),
    ...tasks.map((record) => ({ as: 'task', record }) as const),
  ];
}

/** The contact that has the address, herself or in her post; else what the message says of its sender. */
async function findSender({ read }: Office, { name, address }: Mailbox): Promise<Sender> {
  const own = { name: maskIdentityCodes(name || address), address };
  const points = await read.contactPoints
    .where('[kind+normal]')
    .equals(['email', address.trim().toLowerCase()])
    .toArray();
  for (const { ownerKind, ownerId } of points) {
    const position = ownerKind === 'position' ? await read.positions.get(ownerId) : undefined;
    const personId = ownerKind === 'person' ? ownerId : position?.personId;
    const person = personId === undefined ? undefined : await read.persons.get(personId);
    if (person) return { ...own, name: displayName(person), person };
    const organisation =
      ownerKind === 'organisation' ? await read.organisations.get(ownerId) : undefined;
    if (organisation) return { ...own, name: pickText(organisation.name, 'fi'), organisation };
  }
  return own;
}
