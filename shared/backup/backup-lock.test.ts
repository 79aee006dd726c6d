import { expect, it } from 'vitest';
import { isPassphraseLocked, keyName, LOCK_BYTES, openingIdentity } from './backup-lock.ts';
import { encryptFor, newKey } from './encryption.ts';
import { lockLightly, wrapLightly } from './testing/light-locks.ts';
import { keyOf } from './typed-key.ts';

const bytes = new Uint8Array(100_000).fill(7);
const [one, other, stranger] = [await newKey(), await newKey(), await newKey()];
const locked = await encryptFor(bytes, [other.recipient, one.recipient]);

it('tells from the head alone which key opens a backup', async () => {
  const head = locked.subarray(0, LOCK_BYTES);
  expect(await openingIdentity(head, [stranger.identity, 'no key', one.identity])).toBe(
    one.identity,
  );
  expect(await openingIdentity(head, [stranger.identity])).toBeNull();
  expect(await openingIdentity(bytes, [one.identity])).toBeNull();
  const spoilt = head.slice();
  spoilt[60] = (spoilt[60] ?? 0) ^ 1;
  expect(await openingIdentity(spoilt, [one.identity])).toBeNull();
});

it('tells a backup with a passphrase of its own from one that keys open', async () => {
  expect(isPassphraseLocked(await lockLightly(bytes, 'äänetön öljylamppu'))).toBe(true);
  expect(isPassphraseLocked(locked)).toBe(false);
  expect(isPassphraseLocked(new TextEncoder().encode('age\n-> scrypt '))).toBe(false);
});

it('names a key without giving what could lock a file for it', () => {
  expect(keyName(one.recipient)).toMatch(/^[0-9a-f]{64}$/u);
  expect(keyName(one.recipient)).not.toBe(keyName(other.recipient));
});

it('knows a typed key, and the one that a passphrase opens', async () => {
  const wrappedKey = await wrapLightly(one.identity, 'äänetön öljylamppu');
  expect(await keyOf(one.identity.toLowerCase(), wrappedKey)).toEqual({
    identity: one.identity,
    wrappedKey: null,
  });
  expect(await keyOf(' äänetön öljylamppu', wrappedKey)).toEqual({
    identity: one.identity,
    wrappedKey,
  });
  expect(await keyOf('äänetön öljylampp', wrappedKey)).toBeNull();
  expect(await keyOf('äänetön öljylamppu', null)).toBeNull();
});
