import { detectEncoding } from '../tabular/encoding/detect-encoding.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { messageOfCalendar } from './calendar/message-of-calendar.ts';
import { MAIL_LIMITS } from './mail-limits.ts';
import type { MailFailure, Message } from './message.ts';
import { messageOfMime } from './mime/message-of-mime.ts';
import { splitMailbox } from './mime/split-mailbox.ts';

/** Enough of the beginning to tell what a file is. */
const BEGINNING = 64 * 1024;
/** How a compound file begins (MS-CFB 2.2), as Outlook's messages are. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const CALENDAR = /^\s*BEGIN:VCALENDAR\s*[\r\n]/iu;
/** A header of a message: fields (RFC 5322 §2.2) until a blank line, one of them such as every message has. */
const FIELD = /^[!-9;-~]{1,76}[ \t]*:/u;
const KNOWN =
  /^(?:from|to|cc|bcc|subject|date|received|return-path|delivered-to|message-id|mime-version|content-type|x-unsent)[ \t]*:/iu;

/**
 * Reads a message that was kept as a file: mail (`.eml`, `.mht`; RFC 5322 with MIME), what
 * Outlook keeps (`.msg`, MS-OXMSG), an invitation (`.ics`, RFC 5545) or
 * a mailbox with several messages (mbox, RFC 4155). The content decides, not the name. `depth` is how many messages it was
 * taken out of: an attachment that is a message is read again by the same function with one more.
 *
 * Returns the messages, most files holding one; or why there are none. Never throws, whatever the bytes.
 */
export async function readMessages(
  bytes: Uint8Array,
  depth = 0,
): Promise<Result<Message[], MailFailure>> {
  if (bytes.length === 0) return fail('empty');
  if (bytes.length > MAIL_LIMITS.fileBytes) {
    return fail('too-large', { megabytes: MAIL_LIMITS.fileBytes / 1024 ** 2 });
  }
  if (depth > MAIL_LIMITS.depth) return fail('too-deep');
  try {
    return await read(bytes);
  } catch {
    return fail('damaged');
  }
}

async function read(bytes: Uint8Array): Promise<Result<Message[], MailFailure>> {
  const start = detectEncoding(bytes.subarray(0, BEGINNING)).mark;
  const content = bytes.subarray(start);
  if (COMPOUND.every((byte, at) => content[at] === byte)) {
    const { messageOfOutlook } = await import('./outlook/message-of-outlook.ts');
    return oneOf(await messageOfOutlook(content));
  }
  const beginning = new TextDecoder('latin1').decode(content.subarray(0, BEGINNING));
  if (beginning.trim() === '' && content.length <= BEGINNING) return fail('empty');
  if (CALENDAR.test(beginning)) return oneOf(await messageOfCalendar(content));
  const all = splitMailbox(content);
  if (all) return readAll(all);
  if (!isMessage(beginning)) return fail('not-a-message');
  return oneOf(await messageOfMime(content));
}

async function readAll(all: readonly Uint8Array[]): Promise<Result<Message[], MailFailure>> {
  if (all.length > MAIL_LIMITS.messages) return fail('too-large');
  const messages: Message[] = [];
  for (const one of all) {
    const message = await messageOfMime(one);
    if (!message.ok) return message;
    messages.push(message.value);
  }
  return ok(messages);
}

function oneOf(message: Result<Message, MailFailure>): Result<Message[], MailFailure> {
  return message.ok ? ok([message.value]) : message;
}

function isMessage(beginning: string): boolean {
  const lines = beginning.trimStart().split(/\r?\n/u);
  if (!FIELD.test(lines[0] ?? '')) return false;
  for (const line of lines) {
    if (line === '') return false;
    if (KNOWN.test(line)) return true;
  }
  return false;
}
