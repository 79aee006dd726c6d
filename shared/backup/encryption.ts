import {
  armor,
  Decrypter,
  Encrypter,
  generateX25519Identity,
  identityToRecipient,
} from 'age-encryption';
import { fail, ok, type Failure, type Result } from '../lib/result.ts';

/**
 * The encryption of backups: the age format (age-encryption.org/v1), as the author of age wrote it in TypeScript. It runs
 * in a worker under the content policy and in Node alike, and any `age` opens what it makes, so that nobody needs this
 * program for it. Only X25519 keys: the `age` of today's Debian reads no other.
 */

/** The office's key: the identity opens what was encrypted for its recipient. */
export type OfficeKey = { identity: string; recipient: string };

/** What may open a file; each is tried. */
export type BackupSecrets = { identities?: readonly string[]; passphrase?: string };

/**
 * Why nothing was decrypted: no more than the format can tell. Its head is sealed with the key itself, so that a wrong
 * key and a changed head look the same; what comes after it is sealed in pieces, the last one marked.
 */
export type DecryptionFailure = Failure<
  'wrong-key-or-damaged-head' | 'damaged-or-cut-off' | 'not-a-backup'
>;

const VERSION_LINE = 'age-encryption.org/';
const RECIPIENT = /^age1[02-9ac-hj-np-z]{58}$/u;
const IDENTITY = /^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/u;
/** Of a head: dozens of recipients; what is longer is none of ours. Bytes. */
export const LONGEST_HEAD = 16 * 1024;

/** Makes a new key from the system's random numbers. */
export async function newKey(): Promise<OfficeKey> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** The recipient of `identity`, or null where the text is no identity (spaces around it do no harm). */
export async function recipientOf(identity: string): Promise<string | null> {
  const text = identity.trim();
  if (!IDENTITY.test(text)) return null;
  try {
    return await identityToRecipient(text);
  } catch {
    return null; // Its checksum is wrong: a letter was mistyped.
  }
}

const KEY_BEGINS = 'AGE-SECRET-KEY-1';
/** Signs that no key has behind its beginning, and those that they were read for. */
const MISREAD: Readonly<Record<string, string>> = { O: '0', I: 'L', '1': 'L', B: '8' };

/**
 * The identity that somebody typed from paper: in groups, small, with another dash, an O for a zero. Null where the text is
 * something else, such as a passphrase. Whether it is whole `recipientOf` tells, by its checksum.
 */
export function identityAsTyped(text: string): string | null {
  const key = text
    .normalize('NFKC')
    .replace(/\p{Pd}/gu, '-')
    .replace(/[\s\u200B]/gu, '')
    .toUpperCase();
  if (!key.startsWith(KEY_BEGINS.slice(0, -1))) return null;
  return (
    KEY_BEGINS + key.slice(KEY_BEGINS.length).replace(/[O1IB]/gu, (sign) => MISREAD[sign] ?? '')
  );
}

/** Whether the text was meant to be a key and is not a whole one. */
export async function isMistyped(text: string): Promise<boolean> {
  const identity = identityAsTyped(text);
  return identity !== null && (await recipientOf(identity)) === null;
}

/** Whether `text` is a whole recipient, its checksum included. */
export function isRecipient(text: string): boolean {
  if (!RECIPIENT.test(text)) return false;
  try {
    new Encrypter().addRecipient(text);
    return true;
  } catch {
    return false;
  }
}

/** Encrypts `bytes` so that each of `recipients` opens them. Throws where there is none or one is not whole. */
export async function encryptFor(
  bytes: Uint8Array,
  recipients: readonly string[],
): Promise<Uint8Array> {
  if (recipients.length === 0) throw new Error('Nobody could open it');
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return await encrypter.encrypt(bytes);
}

/** Encrypts `bytes` with a passphrase (scrypt, as slow as `age` makes it: a second or two). */
export async function encryptWithPassphrase(
  bytes: Uint8Array,
  passphrase: string,
): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(asTyped(passphrase));
  return await encrypter.encrypt(bytes);
}

/** Whether `bytes` begin as an encrypted file does. */
export function isEncrypted(bytes: Uint8Array): boolean {
  return latin(bytes.subarray(0, VERSION_LINE.length)) === VERSION_LINE;
}

/** Decrypts a whole file with whichever secret opens it. Never throws, whatever the bytes. */
export async function decrypt(
  bytes: Uint8Array,
  { identities = [], passphrase }: BackupSecrets,
): Promise<Result<Uint8Array, DecryptionFailure>> {
  if (!isEncrypted(bytes)) return fail('not-a-backup');
  let fileKey: Uint8Array;
  try {
    const decrypter = new Decrypter();
    for (const identity of identities) decrypter.addIdentity(identity.trim());
    if (passphrase !== undefined) decrypter.addPassphrase(asTyped(passphrase));
    fileKey = await decrypter.decryptHeader(headOf(bytes));
  } catch {
    return fail('wrong-key-or-damaged-head');
  }
  try {
    const opened = new Decrypter();
    opened.addIdentity({ unwrapFileKey: () => fileKey });
    return ok(await opened.decrypt(bytes));
  } catch {
    return fail('damaged-or-cut-off');
  }
}

/**
 * The identity wrapped with a passphrase, as text that `age` reads as a file of keys (`age -d -i avain.age …` asks for the
 * passphrase).
 */
export async function wrapKey(identity: string, passphrase: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${identity}\n`);
  return armor.encode(await encryptWithPassphrase(bytes, passphrase));
}

/** Whether `text` may be what `wrapKey` gives. */
export function isWrappedKey(text: string): boolean {
  return text.trimStart().startsWith('-----BEGIN AGE ENCRYPTED FILE-----');
}

/** The identity out of `wrapKey`. */
export async function unwrapKey(
  wrapped: string,
  passphrase: string,
): Promise<Result<string, DecryptionFailure>> {
  let bytes: Uint8Array;
  try {
    bytes = armor.decode(wrapped);
  } catch {
    return fail('not-a-backup');
  }
  const opened = await decrypt(bytes, { passphrase });
  if (!opened.ok) return opened;
  const identity = new TextDecoder().decode(opened.value).trim();
  return IDENTITY.test(identity) ? ok(identity) : fail('not-a-backup');
}

/** A letter with dots is one sign on one keyboard and two on another. */
function asTyped(passphrase: string): string {
  return passphrase.normalize('NFC');
}

/** The lines up to the seal of the head (`--- …`); where there is none, what there is. */
export function headOf(bytes: Uint8Array): Uint8Array {
  const start = bytes.subarray(0, LONGEST_HEAD);
  const seal = latin(start).indexOf('\n--- ');
  if (seal < 0) return start;
  const end = start.indexOf(10, seal + 1);
  return end < 0 ? start : start.subarray(0, end + 1);
}

function latin(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
