import { fromBase64, toBase64 } from '../lib/base64.ts';

/** What is kept of the passphrase of the lock: enough to know it again, not enough to tell it. */
export type AppLock = { salt: string; hash: string; rounds: number };

/** OWASP Password Storage Cheat Sheet (2023): PBKDF2 with HMAC-SHA-256 and 600,000 rounds. */
const ROUNDS = 600_000;
/** NIST SP 800-63B-4 §3.1.1: at least eight characters, no rules on what kind. */
export const SHORTEST_PASSPHRASE = 8;

/** How many passphrases in a row were wrong, and when the last of them was (milliseconds). */
export type WrongTries = { count: number; at: number };

/** NIST SP 800-63B-4 §3.2.2: guesses are slowed down. Whoever mistypes is not in the way of herself. */
const WRONG_AT_ONCE = 4;
const WAIT_MS = 30_000;

/**
 * The tries by the clock of `now` (milliseconds). A moment that is still to come was told by a clock that has been set back
 * since: kept as it is, nobody would get in before it. It counts as now.
 */
export function byThisClock({ count, at }: WrongTries, now: number): WrongTries {
  return { count, at: Math.min(at, now) };
}

/** How long no passphrase is tried yet, in whole seconds; 0 where one may be. `tries` are by the clock of `now`. */
export function secondsToWait({ count, at }: WrongTries, now: number): number {
  if (count <= WRONG_AT_ONCE) return 0;
  return Math.ceil(Math.max(at + WAIT_MS - now, 0) / 1000);
}

/** Makes the lock that `passphrase` opens. The same letters written in another form of Unicode are the same. */
export async function lockFor(passphrase: string, rounds = ROUNDS): Promise<AppLock> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return { salt: toBase64(salt), hash: await hashOf(passphrase, salt, rounds), rounds };
}

/** Whether `passphrase` is the one that `lock` was made with. */
export async function opensLock(lock: AppLock, passphrase: string): Promise<boolean> {
  return (await hashOf(passphrase, fromBase64(lock.salt), lock.rounds)) === lock.hash;
}

async function hashOf(passphrase: string, salt: Uint8Array, iterations: number): Promise<string> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
  const key = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: new Uint8Array(salt), iterations };
  return toBase64(new Uint8Array(await crypto.subtle.deriveBits(how, key, 256)));
}
