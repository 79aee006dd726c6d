import { expect, it } from 'vitest';
import { createMatcher } from './create-matcher.ts';
import type { DuplicateRecord } from './duplicate-record.ts';
import { noisyCopies } from './testing/noisy-copies.ts';
import { recordsOfList } from './testing/records-of-list.ts';

const existing = recordsOfList(noisyCopies(2_000, 31)).map((record) => ({
  ...record,
  id: `kept-${record.id}`,
}));
const liisa: DuplicateRecord = {
  id: 'liisa',
  givenName: 'Liisa',
  familyName: 'Vuoriluoto',
  organisations: ['Oikeusministeriö', 'OM'],
  emails: ['liisa.vuoriluoto@om.fi'],
  phones: [{ kind: 'mobile', value: '+358405550101' }],
};
const matcher = createMatcher([...existing, liisa]);

it('finds the record that an incoming one is', () => {
  const [first, ...others] = matcher.match({
    ...liisa,
    id: 'incoming',
    organisations: ['Ministry of Justice'],
    emails: ['liisa.vuoriluoto@gov.fi'],
    phones: [],
  });
  expect(first).toMatchObject({ id: 'liisa', verdict: 'same' });
  expect(first?.reasons).toContain('same-local-part-new-domain');
  expect(others).toEqual([]);
});

it('only proposes to look where the name alone is the same, and finds nobody for a stranger', () => {
  const plain = { ...liisa, id: 'incoming', organisations: [], emails: [], phones: [] };
  expect(matcher.match(plain).every(({ verdict }) => verdict === 'possible')).toBe(true);
  expect(matcher.match({ ...plain, givenName: 'Onerva', familyName: 'Takatupa' })).toEqual([]);
});

it('says of two that fit alike that either is possible', () => {
  const twins = ['x', 'y'].map((id) => ({
    ...liisa,
    id,
    emails: [`liisa.vuoriluoto@${id}.example`],
    phones: [],
  }));
  const found = createMatcher([...existing, ...twins]).match({
    ...liisa,
    id: 'in',
    emails: [],
    phones: [],
  });
  expect(found.map(({ id, verdict }) => [id, verdict])).toEqual([
    ['x', 'possible'],
    ['y', 'possible'],
  ]);
});

it('finds nobody among nobody, and does not keep what it was asked for', () => {
  const none = createMatcher([]);
  expect(none.match(liisa)).toEqual([]);
  expect(none.match(liisa)).toEqual([]);
});
