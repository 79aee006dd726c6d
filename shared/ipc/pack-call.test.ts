import { describe, expect, it } from 'vitest';
import { packCall, unpackCall } from './pack-call.ts';

const bytes = new Uint8Array([0, 255, 10, 123]);

describe('packCall', () => {
  it.each([
    undefined,
    null,
    { id: 'Äiti ja öljy' },
    { bytes, about: { counts: { people: 3 } } },
    { ok: true, value: { bytes } },
    { ok: true, value: { bytes: new Uint8Array() } },
    { ok: false, failure: { code: 'disk-full' } },
    { rows: [{ v: { bytes: 'a field of that name' } }] },
  ])('gives back %j', (value) => {
    expect(unpackCall(packCall(value))).toEqual(value);
  });

  it('takes the bytes of Node as bytes', () => {
    expect(unpackCall(packCall({ bytes: Buffer.from('abc') }))).toEqual({
      bytes: new Uint8Array([97, 98, 99]),
    });
  });

  it('refuses what it did not make', () => {
    for (const length of [0, 3, 4, 5]) {
      expect(() => unpackCall(packCall({ id: 'x' }).subarray(0, length))).toThrow();
    }
    const more = new Uint8Array([...packCall({ id: 'x' }), 1]);
    expect(() => unpackCall(more)).toThrow();
    expect(() => unpackCall(new Uint8Array([0, 0, 0, 1, 255]))).toThrow();
  });
});
