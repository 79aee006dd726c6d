import { describe, expect, it } from 'vitest';
import { lifeWarnings, nextStates } from './life.ts';
import { richTextBuilder } from '../rich-text/testing/build-rich-text.ts';
import { PROGRAMME_STATES } from './programme.ts';
import { action, chapter, emptyProgramme, goal, record } from './testing/any-programme.ts';

const { doc, p } = richTextBuilder();

const content = {
  ...emptyProgramme({ from: '2027-01-01', to: '2030-12-31' }),
  goals: [goal('g1')],
  actions: [
    action('a1', { goalId: 'g1', state: 'agreed' }),
    action('a2', { goalId: 'g1', state: 'inDraft' }),
    action('a3', { state: 'dropped' }),
    action('a4', { state: 'agreed' }),
  ],
  actionParties: ['a1', 'a4'].map((actionId) => ({
    ...record(`p-${actionId}`),
    actionId,
    organisationId: 'om',
    role: 'lead' as const,
    answer: 'confirmed' as const,
  })),
};
const codes = (state: (typeof PROGRAMME_STATES)[number]) =>
  lifeWarnings(content, state).map(({ code, recordId }) => `${code} ${recordId}`);

describe('the life of a programme', () => {
  it('leads from each state to the next and back, and to no state twice', () => {
    PROGRAMME_STATES.forEach((state, index) => {
      const next = nextStates(state);
      expect(new Set(next).size).toBe(next.length);
      expect(next).not.toContain(state);
      const following = PROGRAMME_STATES[index + 1];
      if (!following) return;
      expect(next).toContain(following);
      expect(nextStates(following)).toContain(state);
    });
  });

  it('asks nothing of a draft', () => {
    expect(codes('draft')).toEqual([]);
  });

  it('asks for text in every chapter and actions under every goal before statements, but not of parts that hold others', () => {
    const started = {
      ...content,
      goals: [...content.goals, goal('g2'), goal('g3'), goal('g4', { parentId: 'g3' })],
      chapters: [
        chapter('c1', { place: 'front' }),
        chapter('c2', { content: 'goalsAndActions' }),
        chapter('c3'),
        chapter('c4', { parentId: 'c3', body: { fi: doc(p('Teksti.')) } }),
        chapter('c5', { body: { sv: doc(p('Text.')) } }),
      ],
    };
    expect(lifeWarnings(started, 'draft')).toEqual([]);
    expect(
      lifeWarnings(started, 'consultation').map(({ code, recordId }) => `${code} ${recordId}`),
    ).toEqual(['chapterEmpty c1', 'chapterEmpty c5', 'goalEmpty g2', 'goalEmpty g4']);
  });

  it('asks of an approved programme a lead for every action that is not dropped', () => {
    expect(codes('finalising')).toEqual(['actionWithoutGoal a4']);
    expect(codes('approved')).toEqual([
      'noAdoption p',
      'actionWithoutLead a2',
      'actionNotAgreed a2',
      'actionWithoutGoal a4',
    ]);
  });

  it('asks of an ended programme that nothing runs', () => {
    expect(codes('ended')).toContain('actionNotEnded a1');
    expect(codes('ended')).not.toContain('actionNotEnded a3');
  });
});
