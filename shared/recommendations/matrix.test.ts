import { describe, expect, it } from 'vitest';
import { recommendationMatrix, type MatrixAction } from './matrix.ts';
import type { Cover, RecommendationLink } from './recommendation.ts';

const base = { createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z', rev: 1 };
const action = (number: number): MatrixAction => ({
  id: `a${String(number)}`,
  number: String(number),
  title: { fi: `Toimenpide ${String(number)}` },
});
const link = (recommendationId: string, actionId: string, cover: Cover): RecommendationLink => ({
  ...base,
  id: `${recommendationId} ${actionId}`,
  recommendationId,
  actionId,
  cover,
});

describe('recommendations against actions', () => {
  const actions = [1, 2, 3, 4].map(action);
  const links = [
    link('r1', 'a2', 'part'),
    link('r1', 'a1', 'full'),
    link('r2', 'a2', 'part'),
    link('r2', 'a1', 'supports'),
    link('r3', 'a3', 'supports'),
    link('r4', 'of another programme', 'full'),
    link('r0', 'a4', 'full'),
  ];
  const matrix = recommendationMatrix(
    ['r1', 'r2', 'r3', 'r4'].map((id) => ({ id })),
    actions,
    links,
  );

  it('tells of each how far it is covered, by actions of this programme alone', () => {
    expect(matrix.rows.map(({ coverage }) => coverage)).toEqual([
      'full',
      'part',
      'supports',
      'none',
    ]);
    expect(matrix.counts).toEqual({ full: 1, part: 1, supports: 1, none: 1 });
    expect(matrix.rows[0]?.links.map(({ action: one, cover }) => [one.number, cover])).toEqual([
      ['1', 'full'],
      ['2', 'part'],
    ]);
  });

  it('tells which actions carry out none of those that are looked at', () => {
    expect(matrix.actions.map(({ id }) => id)).toEqual(['a1', 'a2', 'a3']);
    expect(matrix.actionsWithout.map(({ id }) => id)).toEqual(['a4']);
  });
});
