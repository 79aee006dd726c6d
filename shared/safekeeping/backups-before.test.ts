import { expect, it } from 'vitest';
import { backupsBefore } from './backups-before.ts';
import type { KeptBackup } from './safekeeping.ts';

const backup = (createdAt: string, more: Partial<KeptBackup> = {}): KeptBackup => ({
  id: createdAt,
  createdAt,
  reason: 'scheduled',
  size: 1,
  sha256: '',
  pinned: false,
  places: ['own'],
  ...more,
});
const ERASED = '2026-11-10T12:00:00.000Z';
const NOW = '2026-11-20T12:00:00.000Z';
const before = (...backups: KeptBackup[]) =>
  backupsBefore(ERASED, NOW, backups).map(({ createdAt }) => createdAt);

it('names the backups that were made before an erasure and not cleaned since', () => {
  expect(
    before(
      backup('2026-11-10T12:00:05.000Z'),
      backup('2026-11-10T11:59:59.000Z'),
      backup('2026-11-09T00:00:00.000Z', { cleanedAt: ERASED }),
      backup('2026-11-08T00:00:00.000Z', { cleanedAt: '2026-11-08T12:00:00.000Z' }),
      backup('2026-11-07T00:00:00.000Z', { pinned: true }),
      backup('2026-11-06T00:00:00.000Z', { foreign: true }),
    ),
  ).toEqual(['2026-11-10T11:59:59.000Z', '2026-11-08T00:00:00.000Z', '2026-11-07T00:00:00.000Z']);
});

it('is not led astray by a clock that ran ahead', () => {
  // As they were made: the one dated next year is the oldest.
  const ahead = '2027-05-01T00:00:00.000Z';
  const slightlyAhead = '2026-11-11T00:00:00.000Z';
  expect(before(backup('2026-11-10T12:00:05.000Z'), backup(ahead))).toEqual([ahead]);
  expect(before(backup('2026-11-09T00:00:00.000Z'), backup(slightlyAhead))).toEqual([
    '2026-11-09T00:00:00.000Z',
    slightlyAhead,
  ]);
});
