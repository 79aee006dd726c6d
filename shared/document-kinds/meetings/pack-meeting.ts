import { textOfFile } from '../../attachments/text-of-file.ts';
import { mediaTypeOf } from '../../attachments/media-type.ts';
import type { DocumentFrame } from '../../documents/document-kind.ts';
import { usualPublicity } from '../../documents/publicity.ts';
import { fileNamesOfFolder } from '../../documents/texts/file-name.ts';
import { isIdentityCodeIn } from '../../forms/identity-code-in.ts';
import { pickText } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import { hasIdentityCode, maskIdentityCodes } from '../../lib/identity-code.ts';
import { fail, ok, type Failure, type Result } from '../../lib/result.ts';
import { writeCalendar, type CalendarEntry } from '../../mail/calendar/write-calendar.ts';
import { attachmentName } from '../../mail/attachment-name.ts';
import type { Mailbox } from '../../mail/message.ts';
import { writeDraft, type DraftAttachment } from '../../mail/write/write-draft.ts';
import type { DecisionsModel } from '../../meetings/documents/decisions-model.ts';
import type { MeetingModel } from '../../meetings/documents/meeting-model.ts';
import type { Meeting } from '../../meetings/meeting.ts';
import { meetingMessage } from '../../meetings/meeting-message.ts';
import { isHeld } from '../../meetings/meeting-series.ts';
import { zipTime } from '../../zip/zip-time.ts';
import { zipWriter } from '../../zip/write-zip.ts';
import { documentOf, kindOfCode, type KindAndModel } from '../document-kinds.ts';

/** The papers of a whole meeting that a pack can hold, in the order in which they are made. */
export const PACKED_PAPERS = [
  'invitation',
  'agenda',
  'attendance',
  'minutes',
  'decisions',
] as const;
export type PackedPaper = (typeof PACKED_PAPERS)[number];

/** What a pack can hold: papers, and the entry for calendars. */
export type PackPart = PackedPaper | 'calendar';

/** What the pack of a meeting holds where nobody chooses: of one that is to come, and of one that was held. */
export function usualParts(
  meeting: Meeting,
  { hasItems, hasDecisions }: { hasItems: boolean; hasDecisions: boolean },
): PackPart[] {
  const parts: readonly PackPart[] = isHeld(meeting)
    ? ['agenda', 'attendance', 'minutes', 'decisions']
    : ['invitation', 'agenda', 'attendance', 'calendar'];
  const isEmpty: Partial<Record<PackPart, boolean>> = {
    agenda: !hasItems,
    minutes: !hasItems,
    decisions: !hasDecisions,
  };
  return parts.filter((part) => isEmpty[part] !== true);
}

/** What a meeting's pack is made of: plain values, in the language of the meeting's papers. */
export type MeetingPack = {
  model: MeetingModel;
  /** The body's decisions, for the register. */
  decisions: DecisionsModel;
  papers: readonly PackedPaper[];
  /** The meeting was held: nobody is invited any more. */
  isHeld: boolean;
  frame: Pick<DocumentFrame, 'language' | 'today' | 'sender' | 'caseNumber'>;
  /** For the calendars of those who come; null where it does not go along. */
  calendar: CalendarEntry | null;
  /** Files that are kept with the meeting and go along as they are. */
  kept: readonly { name: string; bytes: Uint8Array }[];
  to: readonly Mailbox[];
};

/** The zip of a pack, and what it is called. */
export type PackedMeeting = { fileName: string; bytes: Uint8Array<ArrayBuffer> };

/** `identity-code`: a text or a kept file holds one. `findings`: the check of that paper has something to say. */
export type PackFailure = Failure<'identity-code' | 'findings'>;

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** What lies on the table in the room, or is the office's own. */
const NOT_SENT: ReadonlySet<PackedPaper> = new Set(['attendance', 'decisions']);

/**
 * Writes the pack of a meeting (kokouspaketti): its papers as Word documents, the entry for calendars, the kept files, and the
 * draft of the message that brings what is sent; in one zip, the folder of the meeting. Nothing is sent. Nothing is written where a
 * paper has a finding of its check or anything holds a Finnish personal identity code: the failure names it.
 * `onDone` is told after each paper how many are written.
 */
export async function packMeeting(
  pack: MeetingPack,
  onDone: (count: number) => void = () => undefined,
): Promise<Result<PackedMeeting, PackFailure>> {
  const { model, frame, papers, kept } = pack;
  const { language, today, sender } = frame;
  const t = translatorFor(language);
  const nameOf = fileNamesOfFolder();
  const { subject } = packNameParts(pack);
  const about = { subject, date: today, language };
  const files: (DraftAttachment & { attachedAs?: string })[] = [];
  for (const [at, kind] of papers.entries()) {
    const title = pickText(kindOfCode(kind)?.title, language);
    const state = kind === 'minutes' && !model.isApproved ? 'draft' : 'final';
    const publicity = usualPublicity(kindOfCode(kind), state);
    const document = documentOf(paperOf(kind, pack));
    const { bytes, report } = await document.make({ ...frame, state, publicity });
    if (!report.ok) return fail('findings', { name: title });
    const name = nameOf({ ...about, title, state, extension: 'docx' });
    files.push({ name, type: WORD, bytes, ...(!NOT_SENT.has(kind) && { attachedAs: title }) });
    onDone(at + 1);
  }
  if (pack.calendar) {
    const title = t('meetings:calendar.name');
    const name = nameOf({ ...about, title, extension: 'ics' });
    const bytes = writeCalendar([pack.calendar]);
    files.push({ name, type: 'text/calendar', bytes, attachedAs: title });
  }
  for (const { name, bytes } of kept) {
    const { text } = await textOfFile(bytes);
    if (hasIdentityCode(`${name}\n${text}`)) {
      return fail('identity-code', { name: maskIdentityCodes(name) });
    }
    const type = mediaTypeOf(bytes);
    const free = freeName(attachmentName(name, type, 1).name, files);
    files.push({ name: free, type, bytes, attachedAs: free });
  }
  const attachments = files.filter(({ attachedAs }) => attachedAs !== undefined);
  const message = meetingMessage(model, {
    brings: papers.includes('minutes') ? 'minutes' : pack.isHeld ? 'papers' : 'invitation',
    attached: attachments.flatMap(({ attachedAs = [] }) => attachedAs),
    sender,
    language,
  });
  const draftName = nameOf({ ...about, title: t('replies:make.draft'), extension: 'eml' });
  if (isIdentityCodeIn([message, pack.to, pack.calendar])) {
    return fail('identity-code', { name: draftName });
  }
  const fileName = nameOf(packNameParts(pack));
  const zip = zipWriter(zipTime(today));
  for (const { name, bytes } of files) zip.add(name, bytes, 'stored');
  const draft = writeDraft({ ...message, to: pack.to, attachments });
  zip.add(draftName, draft);
  return ok({ fileName, bytes: zip.end() });
}

function paperOf(kind: PackedPaper, { model, decisions }: MeetingPack): KindAndModel<PackedPaper> {
  return kind === 'decisions' ? { kind, model: decisions } : { kind, model };
}

/** A kept file's name, with a number where another file of the folder has it, on systems too that know no capital letters. */
function freeName(name: string, others: readonly { name: string }[]): string {
  const taken = new Set(others.map((one) => one.name.toLowerCase()));
  const [, stem = name, extension = ''] = /^(.+)(\.[^.]*)$/su.exec(name) ?? [];
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${stem} (${String(number)})${extension}`;
    if (!taken.has(free.toLowerCase())) return free;
  }
}

/** What a pack's file is called by: `3-2026 Järjestöverkosto` tells it and its papers from those of others. */
export function packNameParts({ model, frame }: MeetingPack) {
  const { today: date, language } = frame;
  return {
    title: translatorFor(language)('meetings:pack.name'),
    subject: `${model.number.replace('/', '-')} ${model.body.text}`,
    ...{ date, language, extension: 'zip' },
  };
}
