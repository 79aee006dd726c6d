import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { Decrypter } from 'age-encryption';
import { headOf, isEncrypted, LONGEST_HEAD } from './encryption.ts';

/** So many of a file's first bytes tell what opens it. */
export const LOCK_BYTES = LONGEST_HEAD;

/**
 * Whether a backup is locked with a passphrase of its own; else with keys, or not at all. In: the file, or its first
 * `LOCK_BYTES`. Returns what its head says without being opened.
 */
export function isPassphraseLocked(bytes: Uint8Array): boolean {
  return (
    isEncrypted(bytes) && new TextDecoder('latin1').decode(headOf(bytes)).includes('\n-> scrypt ')
  );
}

/**
 * Which key opens a backup. In: the file, or its first `LOCK_BYTES`, and the identities to try. Returns the first that
 * opens it; null where none does, which a damaged head looks like too. Only the head is opened: milliseconds a key.
 */
export async function openingIdentity(
  bytes: Uint8Array,
  identities: readonly string[],
): Promise<string | null> {
  if (!isEncrypted(bytes)) return null;
  const head = headOf(bytes);
  for (const identity of identities) {
    try {
      const decrypter = new Decrypter();
      decrypter.addIdentity(identity.trim());
      await decrypter.decryptHeader(head);
      return identity;
    } catch {
      // Locked for another, or no identity at all.
    }
  }
  return null;
}

/**
 * The name of a key in the notes beside backups: the SHA-256 of its recipient, hexadecimal. The recipient itself does not
 * stand there: whoever has it can make a file that opens as a backup.
 */
export function keyName(recipient: string): string {
  return bytesToHex(sha256(utf8ToBytes(recipient)));
}
