import { expect, it } from 'vitest';
import type { Engagement, EngagementParty } from './engagement.ts';
import { engagementIndex, findEngagements } from './engagement-index.ts';
import { repeatEngagement } from './repeat-engagement.ts';

const base = (id: string) => ({ id, createdAt: id, updatedAt: '', rev: 1 });
const entry = (id: string, own: Partial<Engagement> = {}): Engagement => ({
  ...base(id),
  kind: 'meeting',
  title: { fi: `Kokous ${id}` },
  state: 'done',
  confidentiality: 'normal',
  ...own,
});
const party = (engagementId: string, own: Partial<EngagementParty>): EngagementParty => ({
  ...base(`p${engagementId}`),
  engagementId,
  role: 'counterpart',
  ...own,
});

const engagements = [
  entry('1', { from: '2024-03-01', country: 'FR', topics: ['lapset'] }),
  entry('2', { from: '2026-05-12', kind: 'speech', summary: { en: 'On shelters' } }),
  entry('3', { state: 'planned' }),
  entry('4', { template: true }),
];
const engagementParties = [party('1', { bodyId: 'greta' }), party('2', { name: 'Jürgen Öz' })];
const index = engagementIndex({ engagements, engagementParties }, (id) =>
  id === 'greta' ? 'GRETA Expertgruppen' : '',
);
const found = (filter: Parameters<typeof findEngagements>[1]) =>
  findEngagements(index, filter).map(({ engagement }) => engagement.id);

it('lists what has no day first, then the newest, and no template', () => {
  expect(found({})).toEqual(['3', '2', '1']);
});

it.each([
  [{ words: 'greta expert' }, ['1']],
  [{ words: 'SHELTERS' }, ['2']],
  [{ words: 'jurgen oz' }, ['2']],
  [{ words: 'greta shelters' }, []],
  [{ bodyId: 'greta' }, ['1']],
  [{ kind: 'speech' as const }, ['2']],
  [{ country: 'FR', year: '2024' }, ['1']],
  [{ year: '2023' }, []],
  [{ topic: 'lapset' }, ['1']],
  [{ state: 'planned' as const }, ['3']],
])('narrows by %j', (filter, ids) => {
  expect(found(filter)).toEqual(ids);
});

it('begins an entry from another without its days and what came of it', () => {
  const from = entry('1', {
    from: '2026-01-01',
    summary: { fi: 'meni' },
    seriesId: 's',
    reviewRoundId: 'r',
  });
  const parties = [party('1', { bodyId: 'greta' }), party('1', { slotId: 'x', personId: 'y' })];
  const next = repeatEngagement(from, parties, { kind: 'entry' });
  expect(next).toEqual({
    engagement: {
      kind: 'meeting',
      title: { fi: 'Kokous 1' },
      state: 'planned',
      confidentiality: 'normal',
      seriesId: 's',
    },
    parties: [{ role: 'counterpart', bodyId: 'greta' }],
  });
  const template = repeatEngagement(from, parties, { kind: 'template' });
  expect(template.engagement).not.toHaveProperty('seriesId');
  expect(template.engagement.template).toBe(true);
});
