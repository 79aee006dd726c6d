import type { Mailbox, Message } from '../mail/message.ts';
import { readMessages } from '../mail/read-messages.ts';
import type { Result } from '../lib/result.ts';
import { fail, ok } from '../lib/result.ts';
import { sniffBytes } from '../tabular/sniff-bytes.ts';
import { filesInZip, UNPACKING_LIMITS, type UnpackingLeft } from './files-in-zip.ts';
import type { KnownForms } from './known-forms.ts';
import { readReply, withTextBeside } from './read-reply.ts';
import type { FormReply, ReplyFailure } from './reply.ts';

/** What is said of a message that brought a file. */
export type BroughtBy = {
  from: Mailbox | null;
  sentAt: string | null;
  subject: string;
  text: string;
};

/** A file that came back: as it was handed over, or out of a message. */
export type ReturnedFile = {
  name: string;
  /** Where it came in a message: the file itself, and what is said of the message. */
  bytes: Uint8Array | null;
  message: BroughtBy | null;
  read: Result<FormReply[], ReplyFailure>;
};

/** So deep messages within messages are looked into. */
const DEEPEST = 5;

/**
 * Reads a file that came back: a form (`readReply`), a message with forms (`readMessages`), or a zip of such, also one within
 * another.
 *
 * Returns each file that was found with what was read of it. Of the attachments of a message, pictures of a signature and
 * other files that are no documents are left out; what the message says is listed as a text that could not be placed. A
 * message without any document is told as one. Never throws.
 */
export async function readReturned(
  { name, bytes }: { name: string; bytes: Uint8Array },
  known: KnownForms,
  depth = 0,
  left: UnpackingLeft = { ...UNPACKING_LIMITS },
): Promise<ReturnedFile[]> {
  const alone = (): ReturnedFile[] => [
    { name, bytes: null, message: null, read: readReply(bytes, known) },
  ];
  if (sniffBytes(bytes).kind === 'zip') {
    const [one] = alone();
    const isOther = one !== undefined && !one.read.ok && one.read.failure.code === 'not-a-form';
    return (isOther && (await filesOfZip({ name, bytes }, known, depth, left))) || alone();
  }
  const messages = await readMessages(bytes, depth);
  if (!messages.ok) return alone();
  const found: ReturnedFile[] = [];
  for (const message of messages.value) {
    found.push(...(await filesOf(name, message, known, depth, left)));
  }
  return found;
}

/**
 * What somebody packed into one file, as from a folder of answers; null where that is nothing of its kind. What cannot be
 * unpacked is told with the name of the zip: there is no more of it.
 */
async function filesOfZip(
  { name, bytes }: { name: string; bytes: Uint8Array },
  known: KnownForms,
  depth: number,
  left: UnpackingLeft,
): Promise<ReturnedFile[] | null> {
  if (depth >= DEEPEST) return null;
  const none = { bytes: null, message: null };
  const packed = filesInZip(bytes, left);
  if (!packed.ok) return [{ name, ...none, read: packed }];
  const found: ReturnedFile[] = [];
  for (const { name: own, unpacked } of packed.value) {
    if (!unpacked.ok) {
      found.push({ name: `${own} – ${name}`, ...none, read: unpacked });
      continue;
    }
    const file = { name: own, bytes: unpacked.value };
    if (isTrifle(file.bytes)) continue;
    for (const one of await readReturned(file, known, depth + 1, left)) {
      found.push({ ...one, bytes: one.bytes ?? file.bytes });
    }
  }
  const isOther = ({ read }: ReturnedFile) => !read.ok && read.failure.code === 'not-a-form';
  return found.every(isOther) ? null : found;
}

async function filesOf(
  name: string,
  message: Message,
  known: KnownForms,
  depth: number,
  left: UnpackingLeft,
): Promise<ReturnedFile[]> {
  const { from, sentAt, subject, text } = message;
  const by: BroughtBy = { from, sentAt, subject, text };
  const found: ReturnedFile[] = [];
  for (const attachment of message.attachments) {
    if (depth >= DEEPEST || isTrifle(attachment.bytes)) continue;
    for (const one of await readReturned(attachment, known, depth + 1, left)) {
      found.push({ ...one, bytes: one.bytes ?? attachment.bytes, message: one.message ?? by });
    }
  }
  if (found.length > 0) return withOwnText(found, text);
  return [{ name, bytes: null, message: by, read: fail('no-form-in-message') }];
}

/** What a message says is nowhere in its files: it is listed with the first form, or else with the first file that was read. */
function withOwnText(found: readonly ReturnedFile[], text: string): ReturnedFile[] {
  const isRead = ({ read }: ReturnedFile) => read.ok;
  const isForm = ({ read }: ReturnedFile) =>
    read.ok && read.value.some(({ form }) => form !== null);
  const carrier = found.find(isForm) ?? found.find(isRead);
  return found.map((one) => {
    if (one !== carrier || !one.read.ok) return one;
    const [first, ...others] = one.read.value;
    return first ? { ...one, read: ok([withTextBeside(first, text), ...others]) } : one;
  });
}

/** A picture, as in a signature, or nothing at all. */
function isTrifle(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  const isPng = a === 0x89 && b === 0x50 && c === 0x4e && d === 0x47;
  const isJpeg = a === 0xff && b === 0xd8 && c === 0xff;
  const isGif = a === 0x47 && b === 0x49 && c === 0x46 && d === 0x38;
  return bytes.length === 0 || isPng || isJpeg || isGif;
}
