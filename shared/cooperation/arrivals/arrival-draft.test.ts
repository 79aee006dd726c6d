import { beforeAll, describe, expect, it } from 'vitest';
import type { Body } from '../../contacts/bodies/body.ts';
import { loadAllTexts } from '../../i18n/translate.ts';
import type { Obligation } from '../obligations/obligation.ts';
import type { ReviewRound, RoundStage } from '../review-rounds/review-round.ts';
import { owedFor, roundStateAfter } from './arrival.ts';
import {
  arrivalWord,
  arrivedRule,
  catalogueId,
  newArrival,
  readArrival,
  validateArrival,
  type ArrivalDraft,
  type ArrivalRows,
} from './arrival-draft.ts';

beforeAll(loadAllTexts);

const BASE = { createdAt: '2026-01-15T10:00:00Z', updatedAt: '2026-01-15T10:00:00Z', rev: 1 };
const TODAY = '2026-12-07';
const greta: Body = {
  ...BASE,
  id: 'greta',
  name: { fi: 'Asiantuntijaryhmä' },
  abbr: { fi: 'GRETA', sv: 'GRETA', en: 'GRETA' },
  kind: 'intlBody',
  catalogueKey: 'greta',
};
const round = (no: number, state: ReviewRound['state']): ReviewRound => ({
  ...BASE,
  ...{ id: `round-${String(no)}`, bodyId: 'greta', no, state },
});
const stage = (roundId: string, key: RoundStage['key']): RoundStage => ({
  ...BASE,
  ...{ id: `${roundId} ${key}`, roundId, key, doneOn: '2024-06-01' },
});
const reply: Obligation = {
  ...BASE,
  id: 'reply',
  title: { fi: 'Vastaus GRETAn kyselyyn' },
  kind: 'questionnaire',
  bodyId: 'greta',
  reviewRoundId: 'round-4',
  rule: { kind: 'after', event: { fi: 'kysely saatu' }, months: 5 },
};
const EMPTY: ArrivalRows = { bodies: [], rounds: [], stages: [], obligations: [], deliveries: [] };
const OFFICE: ArrivalRows = {
  ...EMPTY,
  bodies: [greta],
  rounds: [round(3, 'followUp'), round(4, 'coming')],
  stages: [stage('round-3', 'questionnaire'), stage('round-3', 'report')],
  obligations: [reply],
};
const draft = (own: Partial<ArrivalDraft> = {}): ArrivalDraft => ({
  ...newArrival(TODAY),
  bodyId: 'greta',
  ...own,
});
const read = (own: Partial<ArrivalDraft> = {}, rows = OFFICE) =>
  readArrival(draft(own), rows, { today: TODAY, language: 'fi' });
const codes = (own: Partial<ArrivalDraft>, rows = OFFICE) =>
  validateArrival(draft(own), read(own, rows)).map(({ path, code }) => `${path} ${code}`);

describe('readArrival', () => {
  it('proposes the round that awaits a questionnaire, what is owed for it, and the day of its rule', () => {
    const { round: found, obligation, dueOn, title, owedTitle } = read();
    expect(found).toMatchObject({ no: 4 });
    expect(obligation).toMatchObject({ id: 'reply' });
    expect(dueOn).toBe('2027-05-07');
    expect(title).toEqual({
      fi: 'GRETA: kysely, 4. kierros',
      sv: 'GRETA: frågeformulär, omgång 4',
      en: 'GRETA: questionnaire, round 4',
    });
    expect(owedTitle.fi).toBe('GRETA: vastaus kyselyyn, 4. kierros');
  });

  it('begins the next round of a body that reviews in rounds, and none of one that does not', () => {
    const ended = { ...OFFICE, rounds: [round(3, 'ended')], obligations: [] };
    expect(read({}, ended)).toMatchObject({ round: 'new', roundNo: '4', obligation: 'none' });
    expect(read({ dueOn: '7.4.2027' }, ended).obligation).toBe('new');
    const nrem = read({ bodyId: catalogueId('nrem'), dueOn: '7.4.2027' }, EMPTY);
    expect(nrem).toMatchObject({ round: 'none', obligation: 'new' });
    expect(nrem.title.fi).toBe('NREM: tietopyyntö 2026');
  });

  it('takes a report to the round that is on, and a recommendation of another body to the round that it is owed in', () => {
    const rows = { ...OFFICE, stages: [stage('round-3', 'questionnaire')] };
    expect(read({ kind: 'report' }, rows).round).toMatchObject({ no: 3 });
    const committee: Body = { ...BASE, id: 'committee', name: { fi: 'Komitea' }, kind: 'intlBody' };
    const owed: Obligation = { ...reply, id: 'owed', bodyId: 'committee', kind: 'followUpReport' };
    const theirs = { ...rows, bodies: [greta, committee], obligations: [owed] };
    expect(read({ kind: 'recommendation', bodyId: 'committee' }, theirs).rounds).toEqual([
      round(4, 'coming'),
    ]);
  });

  it('takes nothing to a round that is past it', () => {
    expect(read({ kind: 'draftReport' }).round).toMatchObject({ no: 4 });
    expect(read({ kind: 'recommendation' }).round).toMatchObject({ no: 3 });
    // By the order of the body's own stages: in the UPR the position follows the report.
    const upr = { ...greta, catalogueKey: 'upr', abbr: { fi: 'UPR' } };
    const past = { ...OFFICE, bodies: [upr], stages: [stage('round-3', 'comments')] };
    expect(read({ kind: 'report' }, past).round).toMatchObject({ no: 4 });
  });

  it('leaves out what is sent, and keeps a choice over what is proposed', () => {
    const sent = {
      ...OFFICE,
      obligations: [{ ...reply, rule: { kind: 'fixed', day: '2026-12-31' } as const }],
      deliveries: [
        { ...BASE, id: 'd', obligationId: 'reply', dueOn: '2026-12-31', state: 'sent' as const },
      ],
    };
    expect(read({}, sent).obligations).toEqual([]);
    expect(read({ obligation: 'new', dueOn: '7.4.2027' }).obligation).toBe('new');
    expect(read({ round: 'none' }).round).toBe('none');
    expect(read({ title: ' Kyselylomake ' }).title.fi).toBe('Kyselylomake');
  });
});

it('reads a day while it is typed in words', () => {
  expect(read({ dueOn: '4 kuukauden päästä' }).dueOn).toBe('2027-04-07');
});

describe('arrivedRule', () => {
  it('counts from the day of receipt where that gives the deadline, and fixes the day where it does not', () => {
    expect(arrivedRule(reply.rule, TODAY, '2027-05-07')).toEqual({
      ...reply.rule,
      eventOn: TODAY,
    });
    expect(arrivedRule(reply.rule, TODAY, '2027-04-07')).toEqual({
      kind: 'fixed',
      day: '2027-04-07',
    });
    expect(arrivedRule(undefined, TODAY, '2027-04-07')).toEqual({
      kind: 'fixed',
      day: '2027-04-07',
    });
  });
});

describe('validateArrival', () => {
  it('finds nothing wrong with what is proposed', () => {
    expect(codes({})).toEqual([]);
  });

  it('takes nothing that no record would tell of, and lets its round or a deadline be that', () => {
    expect(codes({ kind: 'report', round: 'none' })).toEqual(['round no-place']);
    expect(codes({ kind: 'report', round: 'none', dueOn: '7.4.2027' })).toEqual([]);
    expect(codes({ kind: 'report', round: 'new' })).toEqual([]);
    expect(codes({ kind: 'visit', round: 'none' })).toEqual([]);
  });

  it('says what is missing, impossible, in the wrong order or there already', () => {
    expect(codes({ bodyId: null, receivedOn: '' })).toEqual([
      'bodyId body-missing',
      'receivedOn day-missing',
    ]);
    expect(codes({ receivedOn: '31.2.2026', dueOn: 'joskus' })).toEqual([
      'receivedOn day-invalid',
      'dueOn day-invalid',
    ]);
    expect(codes({ dueOn: '1.12.2026' })).toEqual(['dueOn due-before']);
    expect(codes({ round: 'new', roundNo: '3' })).toEqual(['roundNo round-there']);
    expect(codes({ round: 'new', roundNo: 'neljäs' })).toEqual(['roundNo number-invalid']);
    expect(codes({ kind: 'visit', from: '14.6.2027', to: '10.6.2027' })).toEqual(['to to-before']);
    expect(codes({ title: 'Koskee 131052-308T' })).toEqual(['title identity-code']);
  });
});

describe('what an arrival means', () => {
  it('owes each body what it asks for', () => {
    expect(owedFor('report', 'greta')).toEqual({
      stage: 'followUpReply',
      kind: 'followUpReport',
    });
    expect(owedFor('report', 'upr')).toEqual({ stage: 'comments', kind: 'comments' });
    expect(owedFor('report', 'report')).toBeNull();
    expect(owedFor('visit', 'greta')).toBeNull();
  });

  it('takes a round on, never back', () => {
    expect(roundStateAfter('questionnaire', 'coming')).toBe('underWay');
    expect(roundStateAfter('visit', 'followUp')).toBe('followUp');
    expect(roundStateAfter('report', 'underWay')).toBe('followUp');
    expect(roundStateAfter('recommendation', 'ended')).toBe('ended');
  });

  it('is called as the body calls it', () => {
    expect(arrivalWord('recommendation', 'greta', 'fi')).toBe('Suositus');
    expect(arrivalWord('recommendation', 'treaty', 'fi')).toBe('Loppupäätelmät');
    expect(arrivalWord('questionnaire', 'treaty', 'sv')).toBe('Frågelista');
  });
});
