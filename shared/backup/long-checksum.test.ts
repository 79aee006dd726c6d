import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { longChecksum } from './long-checksum.ts';

const whole = new Uint8Array(10_000).map((_, at) => (at * 31) % 251);
const expected = createHash('sha256').update(whole).digest('hex');

it.each([
  ['held to the end', 10_000],
  ['gone through piece by piece from the middle', 4_000],
  ['gone through piece by piece from the start', 0],
])('is that of all the bytes, %s', async (_, heldBytes) => {
  const checksum = longChecksum(heldBytes);
  // Neighbours in one buffer, a piece with a buffer of its own, an empty one, and neighbours again.
  checksum.update(whole.subarray(0, 3_000));
  checksum.update(whole.subarray(3_000, 3_001));
  checksum.update(whole.slice(3_001, 5_000));
  checksum.update(new Uint8Array(0));
  checksum.update(whole.subarray(5_000, 9_999));
  checksum.update(whole.subarray(9_999));
  expect(await checksum.digest()).toBe(expected);
});

it('is that of nothing where nothing came', async () => {
  expect(await longChecksum().digest()).toBe(createHash('sha256').digest('hex'));
});
