import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PartyAnswer } from './action-party.ts';
import type { Action } from './action.ts';
import { pointsLacking } from './gap-points.ts';
import { measureGaps } from './gaps.ts';
import type { ProgrammeContent } from './programme-tables.ts';
import { action, anyProgramme, emptyProgramme, goal, record } from './testing/any-programme.ts';
import { textMark } from './translation-state.ts';

const inAll = (fi: string) => ({
  fi,
  sv: fi,
  en: fi,
  basis: { sv: textMark(fi), en: textMark(fi) },
});

/** An action with nothing missing, but for what a test takes away. */
function whole(fields: Partial<Action> = {}, answer: PartyAnswer = 'confirmed'): ProgrammeContent {
  return {
    ...emptyProgramme({ title: inAll('Ohjelma') }),
    goals: [goal('g1', { title: inAll('Tavoite') })],
    actions: [
      action('a1', {
        goalId: 'g1',
        title: inAll('Toimenpide'),
        to: '2028-12-31',
        money: { state: 'withinFrames' },
        ...fields,
      }),
    ],
    actionParties: [
      { ...record('p1'), actionId: 'a1', organisationId: 'om', role: 'lead', answer },
      { ...record('p2'), actionId: 'a1', organisationId: 'sm', role: 'partner', answer: 'asked' },
    ],
    indicators: [
      {
        ...record('i1'),
        actionId: 'a1',
        name: inAll('Mittari'),
        kind: 'number',
        direction: 'up',
        baseline: { value: '10', year: 2025 },
      },
    ],
    recommendationLinks: [
      { ...record('l1'), recommendationId: 'r1', actionId: 'a1', cover: 'full' },
    ],
  };
}

const told = (content: ProgrammeContent) =>
  measureGaps(content).gaps.map(({ kind, table, recordId, field }) => [
    kind,
    table,
    recordId,
    field,
  ]);

it('counts a confirmation as lacking where nobody leads', () => {
  expect(pointsLacking(new Set(['noLead', 'noSwedish']))).toEqual(['lead', 'confirmed', 'sv']);
  expect(pointsLacking(new Set(['leadWithConditions']))).toEqual(['confirmed']);
  expect(pointsLacking(new Set())).toEqual([]);
});

describe('the gap meter', () => {
  it('finds nothing where nothing is missing', () => {
    expect(told(whole())).toEqual([]);
  });

  it.each<[string, ProgrammeContent, string[]]>([
    [
      'no lead',
      { ...whole(), actionParties: [] },
      ['noLead', 'actionParties', 'a1', 'organisationId'],
    ],
    ['lead asked', whole({}, 'asked'), ['leadNotConfirmed', 'actionParties', 'p1', 'answer']],
    ['lead refused', whole({}, 'refused'), ['leadNotConfirmed', 'actionParties', 'p1', 'answer']],
    [
      'condition of a lead that nobody has settled',
      whole({}, 'conditions'),
      ['leadWithConditions', 'actionParties', 'p1', 'answer'],
    ],
    ['money open', whole({ money: { state: 'open' } }), ['noMoney', 'actions', 'a1', 'money']],
    ['no indicator', { ...whole(), indicators: [] }, ['noIndicator', 'indicators', 'a1', 'name']],
    [
      'no recommendation',
      { ...whole(), recommendationLinks: [] },
      ['noRecommendation', 'recommendationLinks', 'a1', 'recommendationId'],
    ],
    [
      'baseline empty',
      {
        ...whole(),
        indicators: whole().indicators.map((one) => ({ ...one, baseline: { value: ' ' } })),
      },
      ['noBaseline', 'indicators', 'i1', 'baseline'],
    ],
  ])('names the field that closes it: %s', (_, content, gap) => {
    expect(told(content)).toEqual([gap]);
  });

  it('asks for a date only where no note tells of the schedule', () => {
    const content = whole();
    const undated = content.actions.map((one) => ({ ...one }));
    undated.forEach((one) => Reflect.deleteProperty(one, 'to'));
    expect(told({ ...content, actions: undated })).toEqual([['noDate', 'actions', 'a1', 'to']]);
    const lasting = undated.map((one) => ({ ...one, scheduleNote: inAll('jatkuva') }));
    expect(told({ ...content, actions: lasting })).toEqual([]);
  });

  it('tells missing translations from old ones', () => {
    const title = { fi: 'Toimenpide', sv: 'Åtgärd', basis: { sv: textMark('ennen') } };
    expect(told(whole({ title }))).toEqual([
      ['oldSwedish', 'actions', 'a1', 'title'],
      ['noEnglish', 'actions', 'a1', 'title'],
    ]);
  });

  it('leaves dropped actions out', () => {
    const { programme } = measureGaps({ ...whole({ state: 'dropped' }), actionParties: [] });
    expect(programme).toMatchObject({ actions: 0, withGaps: 0 });
  });

  it('adds up for the leading organisation, and for nobody where nobody leads', () => {
    const content = whole({ money: { state: 'open' } });
    content.actions.push(action('a2', { title: inAll('Toinen') }));
    const { organisations } = measureGaps(content);
    expect(organisations.get('om')).toMatchObject({ actions: 1, withGaps: 1 });
    expect(organisations.get('om')?.gaps.noMoney).toBe(1);
    expect(organisations.get(null)?.lacking.lead).toBe(1);
    expect(organisations.has('sm')).toBe(false);
  });

  it('counts each action once that lacks a point, whichever of its gaps it has', () => {
    const old = {
      fi: 'Yksi',
      sv: 'Ett',
      en: 'One',
      basis: { sv: textMark('x'), en: textMark('Yksi') },
    };
    const content = whole({ title: old });
    content.actions.push(action('a2', { title: { fi: 'Kaksi', en: 'Two' } }));
    const { lacking } = measureGaps(content).programme;
    expect(lacking).toMatchObject({ sv: 2, en: 1, lead: 1, money: 1 });
  });

  it('adds up to the same whichever way: by record, and by goal with the rest', () => {
    fc.assert(
      fc.property(anyProgramme, (content) => {
        const { gaps, byOwner, programme } = measureGaps(content);
        const total = Object.values(programme.gaps).reduce((sum, count) => sum + count, 0);
        expect(gaps.length).toBe(total);
        expect([...byOwner.values()].flat().length).toBe(total);
        expect(programme.actions).toBe(content.actions.length);
      }),
    );
  });
});
