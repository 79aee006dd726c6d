import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openZip } from './open-zip.ts';
import { unpackPart } from './unpack-part.ts';
import { FileError } from '../lib/file-error.ts';

const limits = { parts: 2000, partBytes: 80_000_000, allBytes: 120_000_000, ratio: 150 };
const open = (bytes: Uint8Array) => openZip(bytes, limits);

const text = new TextEncoder().encode('sisältö '.repeat(200));

function codeOf(act: () => unknown): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return error instanceof FileError ? error.failure.code : String(error);
  }
}

function unpack(bytes: Uint8Array, name: string): Uint8Array {
  const pieces: number[] = [];
  const part = open(bytes).get(name);
  if (!part) throw new Error(`no ${name}`);
  unpackPart(part, (piece) => {
    pieces.push(...piece);
    return true;
  });
  return Uint8Array.from(pieces);
}

/** Writes a number into the central directory's only entry. */
function withEntryField(bytes: Uint8Array, field: number, value: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const end = changed.length - 22;
  view.setUint32(view.getUint32(end + 16, true) + field, value, true);
  return changed;
}

describe('a sound zip', () => {
  it.each([0, 6] as const)('gives its parts back (level %i)', (level) => {
    const bytes = zipSync({ 'XL/Sheet.xml': text }, { level });
    expect(unpack(bytes, 'xl/sheet.xml')).toEqual(text);
  });
});

describe('a hostile zip is refused', () => {
  it('that is larger than the limit of all parts together', () => {
    const parts = { a: text, b: text };
    const little = { ...limits, allBytes: text.length * 2 - 1 };
    expect(codeOf(() => openZip(zipSync(parts), little))).toBe('too-large');
  });

  it('that unpacks to a thousand times its size, before it is unpacked', () => {
    const bomb = zipSync({ a: new Uint8Array(20_000_000) });
    expect(codeOf(() => open(bomb))).toBe('hostile');
  });

  it('that says it is small and is not, while it is unpacked', () => {
    const bomb = withEntryField(zipSync({ a: new Uint8Array(20_000_000) }), 24, 1000);
    expect(codeOf(() => unpack(bomb, 'a'))).toBe('hostile');
  });

  it('that says it is larger than the limit', () => {
    const large = withEntryField(zipSync({ a: text }, { level: 0 }), 24, 0x7fffffff);
    expect(codeOf(() => open(large))).toBe('hostile');
  });

  it('with two parts of one name that differ: programs would read different ones', () => {
    const named = (second: Uint8Array) => {
      const bytes = zipSync({ aaaa: text, bbbb: second });
      for (let at = 0; at < bytes.length - 4; at += 1) {
        if (bytes.subarray(at, at + 4).every((byte) => byte === 0x62)) bytes.fill(0x61, at, at + 4);
      }
      return bytes;
    };
    expect(codeOf(() => open(named(text.slice(1))))).toBe('hostile');
    expect(codeOf(() => open(named(text)))).toBeUndefined();
  });

  it('with thousands of parts', () => {
    const parts = Object.fromEntries(
      Array.from({ length: 2500 }, (_, i) => [`p${i}`, text.slice(0, 1)]),
    );
    expect(codeOf(() => open(zipSync(parts)))).toBe('hostile');
  });
});

describe('a damaged zip is refused', () => {
  const sound = zipSync({ a: text });
  it.each([
    ['cut short', sound.slice(0, sound.length - 30)],
    ['with nothing in it but its first bytes', sound.slice(0, 40)],
    ['whose checksum differs', withEntryField(sound, 16, 1)],
    ['whose part lies outside of it', withEntryField(sound, 42, 0x00ffffff)],
  ])('%s', (_, bytes) => {
    expect(codeOf(() => unpack(bytes, 'a'))).toBe('damaged');
  });

  it('encrypted', () => {
    expect(codeOf(() => open(withEntryField(sound, 8, 0x00080001)))).toBe('encrypted');
  });
});
