import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson, hashOf } from './canonical.ts';

it('writes JSON that reads back as the value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const read: unknown = JSON.parse(canonicalJson(value));
      expect(JSON.stringify(read)).toBe(JSON.stringify(JSON.parse(canonicalJson(read))));
      expect(canonicalJson(read)).toBe(canonicalJson(value));
    }),
  );
});

it('does not mind the order of names, and sorts them by code unit (RFC 8785, 3.2.3)', () => {
  const names = {
    '\u20ac': 1,
    '\r': 2,
    '\ufb33': 3,
    '1': 4,
    '\u{1f600}': 5,
    '\u0080': 6,
    '\u00f6': 7,
  };
  expect(canonicalJson(names)).toBe(
    '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\u{1f600}":5,"\ufb33":3}',
  );
  expect(hashOf({ a: 1, b: [2] })).toBe(hashOf({ b: [2], a: 1 }));
  expect(hashOf({ a: [1, 2] })).not.toBe(hashOf({ a: [2, 1] }));
});

it('leaves out what is undefined and refuses what is no JSON', () => {
  expect(canonicalJson({ a: undefined, b: null })).toBe('{"b":null}');
  expect(() => canonicalJson({ a: Number.NaN })).toThrow();
  expect(() => canonicalJson([undefined])).toThrow();
});

it('hashes as SHA-256 does', () => {
  // sha256('{}'), as `printf '{}' | sha256sum` gives it.
  expect(hashOf({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
});
