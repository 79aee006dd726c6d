import { expect, it } from 'vitest';
import { action, emptyProgramme } from '#shared/programme/testing/any-programme.ts';
import type { Comment } from '#shared/programme/comment.ts';
import { marksOf } from './marks-of.ts';

const comment = (id: string, targetId: string, resolvedAt?: string): Comment => ({
  id,
  createdAt: '2026-05-01T08:00:00.000Z',
  updatedAt: '2026-05-01T08:00:00.000Z',
  rev: 1,
  programmeId: 'p',
  targetId,
  language: 'fi',
  text: 'Onko tämä sovittu?',
  ...(resolvedAt && { resolvedAt }),
});

it('tells of each line what it lacks and how many of its comments are open', () => {
  const content = {
    ...emptyProgramme(),
    actions: [
      action('a', { title: { fi: 'Ohje' }, to: '2028-12-31' }),
      action('b', { title: { fi: 'Opas' }, state: 'dropped' }),
    ],
  };
  const comments = [
    comment('1', 'a'),
    comment('2', 'a', '2026-05-02T08:00:00.000Z'),
    comment('3', 'c'),
  ];
  const marks = marksOf(content, comments, new Map());
  expect(marks.get('a')?.comments).toBe(1);
  expect(marks.get('a')?.lacks).toContain('lead');
  expect(marks.get('a')?.lacks).toContain('confirmed');
  expect(marks.get('a')?.lacks).not.toContain('date');
  expect(marks.get('b')).toBeUndefined();
  expect(marks.get('c')).toEqual({ lacks: null, comments: 1 });
  // Lines whose marks are as they were are not drawn again.
  const again = marksOf({ ...content }, [], marks);
  expect(again.get('a')).not.toBe(marks.get('a'));
  expect(marksOf({ ...content }, comments, marks).get('a')).toBe(marks.get('a'));
});
