import type { Address, Attachment, Email } from 'postal-mime';
import { mediaTypeOf } from '../../attachments/media-type.ts';
import { ok, type Result } from '../../lib/result.ts';
import { attachmentName } from '../attachment-name.ts';
import { ANSWERS, readCalendar } from '../calendar/read-calendar.ts';
import { cleanLines, oneLine } from '../clean-lines.ts';
import { IssueCollector } from '../issue-collector.ts';
import type { Mailbox, MailFailure, Message, MessageAttachment, MessageKind } from '../message.ts';
import { readMime } from './read-mime.ts';
import { readSentAt } from './read-sent-at.ts';
import { sealOf } from './seal-of.ts';

const CALENDAR = /^(?:text\/calendar|application\/ics)$/u;
const UNKNOWN = 'application/octet-stream';

/** Types by which a message says that its content is not to be read without a key, or is wrapped by its signature. */
const SEALS = {
  encrypted:
    /^(?:application\/pgp-encrypted|multipart\/encrypted|application\/x-microsoft-rpmsg-message)/u,
  pkcs7: /^application\/(?:x-)?pkcs7-mime/u,
  winmail: /^application\/(?:vnd\.)?ms-tnef/u,
} as const;

/** A message of mail (RFC 5322 with MIME) out of the bytes of its file. */
export async function messageOfMime(bytes: Uint8Array): Promise<Result<Message, MailFailure>> {
  const mime = await readMime(bytes);
  if (!mime.ok) return mime;
  const email = mime.value;
  const issues = new IssueCollector();
  const from = email.from ? (mailboxesOf([email.from])[0] ?? null) : null;
  const isDraft = headerOf(email, 'x-unsent') === '1';
  if (!from && !isDraft) issues.add('sender-missing');

  const date = headerOf(email, 'date');
  const sentAt = readSentAt(date);
  if (date !== '' && !sentAt.isSure) issues.add('date-unclear');

  const calendar = email.attachments.find(isCalendar);
  const meeting = calendar ? await readCalendar(textOf(calendar), from?.address) : null;
  if (calendar && !meeting) issues.add('event-unclear');
  for (const { code } of meeting?.issues ?? []) issues.add(code);
  const method = meeting?.event.method ?? calendar?.method ?? null;
  const event = meeting && { ...meeting.event, method };

  const attachments = email.attachments
    .filter((one) => one !== calendar || !meeting || isOfItsOwn(one))
    .map((one, at) => attachmentOf(one, at + 1, issues));
  tellSeals(email, issues);
  if (email.hasUnknownCharset) issues.add('charset-unknown');
  if (isCutOff(email, bytes)) issues.add('cut-off');

  const message = {
    kind: kindOf(method),
    from,
    to: mailboxesOf(email.to),
    cc: mailboxesOf(email.cc),
    sentAt: sentAt.moment,
    subject: oneLine(email.subject ?? ''),
    text: cleanLines(email.text ?? ''),
    attachments,
    event,
  };
  return ok({ ...message, issues: issues.ofMessage(message) });
}

/** What the header of a message tells alone; null where there is none. */
export async function mailOfHeaders(
  header: string,
): Promise<Pick<Message, 'from' | 'to' | 'cc' | 'sentAt'> | null> {
  if (header.trim() === '') return null;
  const mime = await readMime(new TextEncoder().encode(`${header.trim()}\n\n`));
  if (!mime.ok) return null;
  const { from, to, cc } = mime.value;
  return {
    from: from ? (mailboxesOf([from])[0] ?? null) : null,
    to: mailboxesOf(to),
    cc: mailboxesOf(cc),
    sentAt: readSentAt(headerOf(mime.value, 'date')).moment,
  };
}

/**
 * The kind of a message by the method of its calendar (RFC 5546): a reply is an answer, any other an invitation. A calendar
 * without a method is a file like any other.
 */
export function kindOf(method: string | null): MessageKind {
  if (method === null) return 'mail';
  return ANSWERS.has(method) ? 'answer' : 'invitation';
}

function mailboxesOf(addresses: readonly Address[] = []): Mailbox[] {
  return addresses
    .flatMap((one) => one.group ?? [one])
    .map(({ name, address }) => ({ name: oneLine(name), address: oneLine(address ?? '') }))
    .filter(({ name, address }) => name !== '' || address !== '');
}

function headerOf({ headers }: Email, name: string): string {
  return headers.find(({ key }) => key === name)?.value ?? '';
}

function isCalendar({ mimeType, filename }: Attachment): boolean {
  return CALENDAR.test(mimeType) || /\.ics$/iu.test(filename ?? '');
}

/** A calendar that is one form of the message is no file; one that has a name is both. */
function isOfItsOwn({ filename, disposition }: Attachment): boolean {
  return (filename ?? '') !== '' || disposition === 'attachment';
}

function textOf({ content }: Attachment): string {
  if (typeof content === 'string') return content;
  return new TextDecoder().decode(content);
}

function attachmentOf(part: Attachment, place: number, issues: IssueCollector): MessageAttachment {
  const bytes = bytesOf(part);
  const declared = part.mimeType || UNKNOWN;
  const type = declared === UNKNOWN ? mediaTypeOf(bytes) : declared;
  const { name, isChanged } = attachmentName(nameOf(part), type, place);
  if (isChanged) issues.add('name-changed');
  return { name, type, size: bytes.length, bytes };
}

/** What a forwarded message is called, its first lines tell. */
function nameOf({ filename, mimeType, content }: Attachment): string | null {
  if ((filename ?? '') !== '' || mimeType !== 'message/rfc822') return filename;
  const beginning = new TextDecoder().decode(content.slice(0, 4096) as Uint8Array);
  const [, subject = ''] = /^subject:[ \t]*([^\r\n]{1,200})/imu.exec(beginning) ?? [];
  return subject === '' || subject.includes('=?') ? null : `${subject.replace(/[/\\]/gu, '-')}.eml`;
}

function bytesOf({ content, mimeType }: Attachment): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  const bytes = new Uint8Array(content instanceof Uint8Array ? content : new Uint8Array(content));
  // The library ends the lines of a calendar by line feeds; RFC 5545 §3.1 wants CRLF.
  return CALENDAR.test(mimeType) ? withCrlf(bytes) : bytes;
}

function withCrlf(bytes: Uint8Array): Uint8Array {
  return new TextEncoder().encode(new TextDecoder().decode(bytes).replace(/\n/gu, '\r\n'));
}

function tellSeals(email: Email, issues: IssueCollector): void {
  const own = headerOf(email, 'content-type').toLowerCase();
  if (SEALS.encrypted.test(own)) issues.add('encrypted');
  for (const part of email.attachments) {
    if (SEALS.winmail.test(part.mimeType)) issues.add('winmail');
    if (SEALS.encrypted.test(part.mimeType)) issues.add('encrypted');
    if (SEALS.pkcs7.test(part.mimeType)) issues.add(sealOf(bytesOf(part)));
  }
}

/** Whether the line that ends the last part (RFC 2046 §5.1.1) is missing. */
function isCutOff(email: Email, bytes: Uint8Array): boolean {
  const type = headerOf(email, 'content-type');
  if (!/^multipart\//iu.test(type)) return false;
  const [, quoted, plain] =
    /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/iu.exec(type) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) return false;
  return !new TextDecoder('latin1').decode(bytes).includes(`\n--${boundary}--`);
}
