import { describe, expect, it } from 'vitest';
import type { RichText } from '../../rich-text/rich-text.ts';
import { planDelete } from './plan-delete.ts';
import { action, chapter, emptyProgramme, goal } from '../testing/any-programme.ts';

const referTo = (actionId: string): RichText => ({
  type: 'doc',
  content: [
    {
      type: 'bulletList',
      attrs: { id: 'l' },
      content: [
        {
          type: 'listItem',
          content: [
            {
              type: 'paragraph',
              attrs: { id: 'b', style: 'normal' },
              content: [{ type: 'actionRef', attrs: { actionId } }],
            },
          ],
        },
      ],
    },
  ],
});

const content = {
  ...emptyProgramme(),
  chapters: [
    chapter('c1', { body: { fi: referTo('a2') } }),
    chapter('c2', { parentId: 'c1' }),
    chapter('c3'),
  ],
  goals: [goal('g1'), goal('g2', { parentId: 'g1' }), goal('g3')],
  actions: [
    action('a1', { goalId: 'g1' }),
    action('a2', { goalId: 'g2', description: { sv: referTo('a1') } }),
    action('a3', { goalId: 'g3' }),
  ],
};

describe('planDelete', () => {
  it('takes what stands below along, and tells where texts that stay refer to it', () => {
    const plan = planDelete(content, 'g1');
    expect(plan?.outline.map(({ id }) => id)).toEqual(['g1', 'g2', 'a1', 'a2']);
    expect(plan?.counts).toEqual({ chapters: 0, goals: 1, actions: 2 });
    expect(plan?.references).toMatchObject([
      { key: 'chapters:c1:body', language: 'fi', actionId: 'a2' },
    ]);
  });

  it('takes the parts of a chapter, and nothing with an action', () => {
    expect(planDelete(content, 'c1')?.outline.map(({ id }) => id)).toEqual(['c1', 'c2']);
    expect(planDelete(content, 'a1')).toMatchObject({
      outline: [{ table: 'actions', id: 'a1' }],
      references: [{ key: 'actions:a2:description', language: 'sv' }],
    });
  });

  it('knows nothing of records that are not in the outline', () => {
    expect(planDelete(content, 'p')).toBeNull();
  });
});
