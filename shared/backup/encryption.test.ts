import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../lib/result.ts';
import {
  decrypt,
  encryptFor,
  encryptWithPassphrase,
  identityAsTyped,
  isMistyped,
  isRecipient,
  newKey,
  type OfficeKey,
  recipientOf,
  unwrapKey,
  wrapKey,
} from './encryption.ts';

const code = (result: Result<unknown>) => (result.ok ? 'ok' : result.failure.code);
const plain = strToU8('Saimi Ståhl\n'.repeat(10_000));
const PHRASE = 'äänetön öljylamppu kulkee';
let key: OfficeKey;
let other: OfficeKey;
let sealed: Uint8Array;
beforeAll(async () => {
  [key, other] = [await newKey(), await newKey()];
  sealed = await encryptFor(plain, [key.recipient, other.recipient]);
});

describe('a key', () => {
  it('has a recipient, told from a mistyped one by its checksum', async () => {
    expect(await recipientOf(` ${key.identity}\n`)).toBe(key.recipient);
    expect(isRecipient(key.recipient)).toBe(true);
    const mistyped = (text: string, letter: string, other: string) =>
      text.slice(0, -1) + (text.endsWith(letter) ? other : letter);
    expect(isRecipient(mistyped(key.recipient, 'q', 'p'))).toBe(false);
    expect(await recipientOf(mistyped(key.identity, 'Q', 'P'))).toBe(null);
    expect(isRecipient(key.identity)).toBe(false);
    expect(await recipientOf(key.recipient)).toBe(null);
    await expect(encryptFor(plain, [])).rejects.toThrow('Nobody');
  });

  it('is known however it was typed from paper, and a slip in it as one', async () => {
    const identity = 'AGE-SECRET-KEY-1RGK9VU26ANF7L2VLY9796V0DKPLPV003308DD0UVK5S8PTG3UJMS2438E5';
    for (const typed of [
      identity.toLowerCase(),
      ` age-secr et-key-1\nrgk9 vu26anf7l2vly9796v0dkplpv003308dd0uvk5s8ptg3ujms2438e5 `,
      identity.replaceAll('-', '\u2013'),
      identity.replace('003308', 'oO33oB').replace('7L2VLY', '7I2v1y'),
    ]) {
      expect([typed, identityAsTyped(typed)]).toEqual([typed, identity]);
    }
    expect(await isMistyped(identity)).toBe(false);
    expect(await isMistyped(identity.slice(0, -1))).toBe(true);
    expect(await isMistyped(identity.replace('RGK', 'RKG'))).toBe(true);
    expect(identityAsTyped(PHRASE)).toBe(null);
    expect(await isMistyped(PHRASE)).toBe(false);
  });

  it('is wrapped with a passphrase, however its letters were typed', async () => {
    const wrapped = await wrapKey(key.identity, PHRASE.normalize('NFD'));
    expect(wrapped).toContain('BEGIN AGE ENCRYPTED FILE');
    expect(await unwrapKey(wrapped, PHRASE)).toEqual({ ok: true, value: key.identity });
    expect(code(await unwrapKey(wrapped, 'another'))).toBe('wrong-key-or-damaged-head');
    expect(code(await unwrapKey('something else', PHRASE))).toBe('not-a-backup');
  });
});

it('each of the recipients opens it and nobody else', async () => {
  for (const { identity } of [key, other]) {
    expect(await decrypt(sealed, { identities: [identity] })).toEqual({ ok: true, value: plain });
  }
  const stranger = (await newKey()).identity;
  const both = { identities: [stranger, key.identity] };
  expect(code(await decrypt(sealed, both))).toBe('ok');
  for (const identities of [[stranger], [], ['no identity']]) {
    expect(code(await decrypt(sealed, { identities }))).toBe('wrong-key-or-damaged-head');
  }
});

it('says of a file that is not as it was made no more than the format can tell', async () => {
  const refused = async (bytes: Uint8Array) =>
    code(await decrypt(bytes, { identities: [key.identity] }));
  const flipped = (at: number) => sealed.map((byte, index) => (index === at ? byte ^ 1 : byte));
  expect(await refused(flipped(0))).toBe('not-a-backup');
  expect(await refused(flipped(60))).toBe('wrong-key-or-damaged-head');
  expect(await refused(sealed.subarray(0, 100))).toBe('wrong-key-or-damaged-head');
  const head = new TextDecoder('latin1').decode(sealed).indexOf('\n--- ') + 49;
  for (const end of [head, head + 7, head + 16, head + 20, head + 70_000, sealed.length - 1]) {
    expect(await refused(sealed.subarray(0, end))).toBe('damaged-or-cut-off');
  }
  for (const at of [head + 3, head + 50, sealed.length - 1]) {
    expect(await refused(flipped(at))).toBe('damaged-or-cut-off');
  }
  const longer = new Uint8Array(sealed.length + 1);
  longer.set(sealed);
  expect(await refused(longer)).toBe('damaged-or-cut-off');
  expect(await refused(strToU8(`age-encryption.org/v1\n${'a'.repeat(50_000)}`))).toBe(
    'wrong-key-or-damaged-head',
  );
});

describe.skipIf(!hasAge())('the age of Debian', () => {
  const folder = mkdtempSync(join(tmpdir(), 'age-'));
  const path = (name: string) => join(folder, name);
  const age = (...args: string[]) => execFileSync('age', args, { stdio: 'pipe' });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('opens our files, and we open its', async () => {
    writeFileSync(path('avain.txt'), `${key.identity}\n`);
    writeFileSync(path('ours.koordbak'), sealed);
    const opened = age('-d', '-i', path('avain.txt'), path('ours.koordbak'));
    expect(Buffer.compare(opened, plain)).toBe(0);

    writeFileSync(path('plain'), plain);
    age('-r', key.recipient, '-o', path('theirs'), path('plain'));
    const theirs = await decrypt(readFileSync(path('theirs')), { identities: [key.identity] });
    expect(theirs.ok && Buffer.compare(theirs.value, plain)).toBe(0);
  });

  // age reads a passphrase from a terminal alone: `script` is one.
  it.skipIf(process.platform !== 'linux')('opens what a passphrase closed', async () => {
    writeFileSync(path('phrase'), await encryptWithPassphrase(strToU8('auki'), 'kolme sanaa'));
    const shell = `age -d -o ${path('open')} ${path('phrase')}`;
    execFileSync('script', ['-qec', shell, '/dev/null'], { input: 'kolme sanaa\n', stdio: 'pipe' });
    expect(readFileSync(path('open'), 'utf8')).toBe('auki');
  });
});

function hasAge(): boolean {
  try {
    execFileSync('age', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
