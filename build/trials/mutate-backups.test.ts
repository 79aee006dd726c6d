import { expect, it } from 'vitest';
import { mutateBackups, withoutClosingLine } from './mutate-backups.ts';

it('takes none of 300 mutated backups for good, and says why as far as it can be told', async () => {
  const trial = await mutateBackups({ count: 300 });
  expect(trial).toMatchObject({ tried: 300, accepted: [], crashed: [], misnamed: [] });
  expect(Object.keys(trial.codes).sort()).toEqual([
    'damaged',
    'damaged-or-cut-off',
    'newer',
    'not-a-backup',
    'truncated',
    'wrong-key-or-damaged-head',
  ]);
}, 120_000);

it('does not take another backup for a mutated one where only the lines that are alike were exchanged', async () => {
  // Of some 80,000 bytes: behind the line of the format, within `-> X25519 `.
  const trial = await mutateBackups({ count: 4, random: () => 0.0003 });
  expect(trial).toMatchObject({ tried: 4, accepted: [], misnamed: [] });
}, 60_000);

it('finds the hole where the closing line is not looked at', async () => {
  const { accepted } = await mutateBackups({ count: 26, read: withoutClosingLine });
  expect(accepted).toContain('lines missing');
  expect(accepted).toContain('a line missing');
}, 60_000);
