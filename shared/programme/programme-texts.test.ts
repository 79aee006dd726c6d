import { describe, expect, it } from 'vitest';
import type { ProgrammeContent } from './programme-tables.ts';
import { programmeTexts } from './programme-texts.ts';
import { action, chapter, emptyProgramme, goal, record } from './testing/any-programme.ts';
import { asTranslated, withFinnish, withTranslation } from './translation-state.ts';

const content: ProgrammeContent = {
  ...emptyProgramme(),
  chapters: [chapter('c1', { title: withTranslation({ fi: 'Johdanto' }, 'sv', 'Inledning') })],
  goals: [goal('g1')],
  actions: [
    action('a1', {
      goalId: 'g1',
      title: { fi: 'Toimenpide', sv: 'Åtgärd', basis: { sv: 'older' } },
      scheduleNote: {},
      description: {
        fi: {
          type: 'doc',
          content: [
            {
              type: 'paragraph',
              attrs: { id: 'b', style: 'normal' },
              content: [{ type: 'text', text: 'Kuvaus' }],
            },
          ],
        },
      },
    }),
  ],
  milestones: [{ ...record('m1'), actionId: 'a1', title: { fi: 'Etappi' } }],
  indicators: [
    { ...record('i1'), goalId: 'g1', name: { fi: 'Mittari' }, kind: 'number', direction: 'up' },
    {
      ...record('i2'),
      actionId: 'a1',
      name: { fi: 'Mittari' },
      source: { fi: 'Rekisteri' },
      kind: 'number',
      direction: 'up',
    },
  ],
};

describe('programmeTexts', () => {
  it('lists every text once, in the order of reading, with what it belongs to', () => {
    expect(programmeTexts(content).map(({ key, owner }) => [key, owner.id])).toEqual([
      ['programmes:p:title', 'p'],
      ['programmes:p:levels.0', 'p'],
      ['programmes:p:levels.1', 'p'],
      ['chapters:c1:title', 'c1'],
      ['goals:g1:title', 'g1'],
      ['indicators:i1:name', 'g1'],
      ['actions:a1:title', 'a1'],
      ['actions:a1:description', 'a1'],
      ['milestones:m1:title', 'a1'],
      ['indicators:i2:name', 'a1'],
      ['indicators:i2:source', 'a1'],
    ]);
  });

  it('parts the first annex from the first chapter, as both have the number 1', () => {
    const chapters = [
      chapter('c1', { title: { fi: 'Johdanto' } }),
      chapter('c2', { place: 'annex', title: { fi: 'Valmistelijat' } }),
    ];
    const texts = programmeTexts({ ...emptyProgramme(), chapters }).filter(({ level }) => !level);
    expect(texts.map(({ key, of }) => [key, of])).toEqual([
      ['programmes:p:title', 'programmes'],
      ['chapters:c1:title', 'chapters'],
      ['chapters:c2:title', 'annexes'],
    ]);
  });

  it('takes the names of levels as they were set, and for older only where they were translated from another', () => {
    const levels = [
      { name: { fi: 'Painopiste', sv: 'Prioritet', en: 'Priority' } },
      { name: withTranslation({ fi: 'Teema' }, 'sv', 'Tema') },
      { name: { ...withTranslation({ fi: 'Teema' }, 'sv', 'Tema'), fi: 'Aihe' } },
      { name: withFinnish(asTranslated({ fi: 'Tavoite', sv: 'Mål' }), 'Painopiste') },
    ];
    const { programme } = content;
    const texts = programmeTexts({ ...content, programme: { ...programme, levels } });
    expect(texts.flatMap(({ level, states }) => (level ? [states] : []))).toEqual([
      { sv: 'current', en: 'current' },
      { sv: 'current', en: 'missing' },
      { sv: 'old', en: 'missing' },
      { sv: 'old', en: 'missing' },
    ]);
  });

  it('tells the state of each translation', () => {
    const states = new Map(programmeTexts(content).map(({ key, states: own }) => [key, own]));
    expect(states.get('chapters:c1:title')).toEqual({ sv: 'current', en: 'missing' });
    expect(states.get('actions:a1:title')).toEqual({ sv: 'old', en: 'missing' });
  });
});
