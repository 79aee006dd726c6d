import { expect, it } from 'vitest';
import type { RecommendationDraft } from '#shared/recommendations/recommendation-draft.ts';
import { deadlinesOf } from '#shared/cooperation/obligations/deadlines.ts';
import { cooperationLogModel } from '#shared/cooperation/documents/cooperation-log-model.ts';
import { obligationCalendarModel } from '#shared/cooperation/documents/obligation-calendar-model.ts';
import {
  validateObligation,
  type ObligationDraft,
} from '#shared/cooperation/obligations/obligation-draft.ts';
import type { ObligationKind } from '#shared/cooperation/obligations/obligation.ts';
import type { RoundStage, StageKey } from '#shared/cooperation/review-rounds/review-round.ts';
import { daysBetween } from '#shared/lib/add-days.ts';
import { listedRecommendations } from '#shared/recommendations/listed-recommendation.ts';
import { recommendationsModel } from '#shared/recommendations/documents/recommendations-model.ts';
import type { Office } from '#renderer/data/office.ts';
import { addFromCatalogue } from '#renderer/features/bodies/catalogue-data.ts';
import { readPrintedRows } from '#renderer/features/engagements/engagements-data.ts';
import {
  addEngagement,
  saveNote,
  saveParty,
} from '#renderer/features/engagements/engagements-commands.ts';
import { roundLane } from '#renderer/features/obligations/lanes.ts';
import { addObligation, setDelivery } from '#renderer/features/obligations/obligations-commands.ts';
import { readObligations } from '#renderer/features/obligations/obligations-data.ts';
import { saveRound, saveStage } from '#renderer/features/obligations/round-commands.ts';
import { addRecommendation } from '#renderer/features/recommendations/recommendations-commands.ts';
import {
  namesOf,
  readRecommendations,
} from '#renderer/features/recommendations/recommendations-data.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';

/**
 * The history of Finland before GRETA, the UPR and the EU network, as public pages of the Council of Europe, the
 * Human Rights Centre, the Government and the Commission tell it; written by hand, not from the catalogue.
 */
const SOURCE = 'https://coe.int/web/anti-human-trafficking/finland1';
const TODAY = '2026-01-15';
const NO_TEXT = { fi: '', sv: '', en: '' };

type Stage = { on?: string; to?: string; due?: string; undated?: true; note?: string };
type History = {
  body: string;
  no: number;
  theme: string;
  stages: Partial<Record<StageKey, Stage>>;
};

const ROUNDS: readonly History[] = [
  {
    body: 'greta',
    no: 1,
    theme: 'Yleiskatsaus',
    stages: {
      questionnaire: { on: '2013-09-18' },
      reply: { on: '2014-01-31' },
      visit: { on: '2014-06-09', to: '2014-06-13' },
      report: { on: '2015-06-04' },
      recommendation: { undated: true, note: '15.6., vuosi puuttuu lähteestä' },
    },
  },
  {
    body: 'greta',
    no: 2,
    theme: 'Toimien vaikutukset',
    stages: {
      questionnaire: { on: '2017-09-05' },
      reply: { on: '2018-02-05' },
      visit: { on: '2018-06-11', to: '2018-06-15' },
      report: { on: '2019-06-05' },
      recommendation: { on: '2019-10-18' },
      followUpReply: { on: '2020-10-16' },
    },
  },
  {
    body: 'greta',
    no: 3,
    theme: 'Oikeussuojan saatavuus',
    stages: {
      questionnaire: { undated: true },
      reply: { on: '2022-11-24' },
      visit: { undated: true },
      report: { on: '2024-06-10' },
      recommendation: { on: '2024-06-21' },
      followUpReply: { due: '2026-06-21' },
    },
  },
  {
    body: 'upr',
    no: 4,
    theme: 'UPR',
    stages: {
      reply: { due: '2022-08-08', on: '2022-08-05' },
      visit: { on: '2022-11-09' },
      comments: { undated: true, note: 'keväällä 2023' },
    },
  },
];

async function enterRounds(office: Office, bodies: ReadonlyMap<string, string>) {
  for (const { body, no, theme, stages } of ROUNDS) {
    const bodyId = bodies.get(body) ?? '';
    const fields = { bodyId, no, theme: { fi: theme }, state: 'ended' as const, notes: undefined };
    await saveRound(office, undefined, fields, theme);
    const round = (await office.read.reviewRounds.toArray()).find(
      (one) => one.bodyId === bodyId && one.no === no,
    );
    for (const [key, { on, to, due, undated, note }] of Object.entries(stages)) {
      await saveStage(
        office,
        { roundId: round?.id ?? '', key: key as StageKey, stage: undefined },
        {
          plannedOn: undefined,
          dueOn: due,
          doneOn: on,
          doneTo: to,
          doneUndated: undated,
          dayNote: note === undefined ? undefined : { fi: note },
          sourceUrl: SOURCE,
        },
        theme,
      );
    }
  }
}

/** Adds an obligation as the form does, its rule counted from an event or on a day; returns its id. */
async function owe(
  office: Office,
  bodyId: string | undefined,
  title: string,
  kind: ObligationKind,
  rule: Partial<ObligationDraft['rule']> & Pick<ObligationDraft['rule'], 'kind'>,
): Promise<string> {
  const draft: ObligationDraft = {
    title: { ...NO_TEXT, fi: title },
    kind,
    bodyId: bodyId ?? null,
    instrumentId: null,
    reviewRoundId: null,
    article: '',
    organisationId: null,
    rule: {
      day: '',
      yearlyDay: '',
      fromYear: '',
      event: NO_TEXT,
      eventOn: '',
      months: '',
      days: '',
      years: '',
      lastOn: '',
      ...rule,
    },
    isVerified: true,
    sourceUrl: SOURCE,
    notes: '',
  };
  expect(validateObligation(draft)).toEqual([]);
  return (await addObligation(office, draft, TODAY)).value;
}

const after = (event: string, eventOn: string, months: string, days = '') =>
  ({ kind: 'after', event: { ...NO_TEXT, fi: event }, eventOn, months, days }) as const;

it('takes in the real history of Finland by the forms, and gives it back in pictures and documents', async () => {
  const office = await emptyOffice();
  await addFromCatalogue(
    office,
    'bodies',
    new Set(['greta', 'committee-of-the-parties', 'upr', 'nrem', 'eu-atc']),
  );
  const bodies = new Map(
    (await office.read.bodies.toArray()).map((body) => [body.catalogueKey ?? '', body.id]),
  );
  await enterRounds(office, bodies);

  // Every length that the pages tell, as a rule.
  const committee = bodies.get('committee-of-the-parties');
  const greta = bodies.get('greta');
  const reply = 'Vastaus GRETAn kyselyyn';
  await owe(office, greta, reply, 'questionnaire', after('kysely', '18.9.2013', '4', '13'));
  const second = await owe(
    office,
    greta,
    `${reply} (2.)`,
    'questionnaire',
    after('kysely', '5.9.2017', '5'),
  );
  await owe(
    office,
    greta,
    'Huomautukset luonnoksesta',
    'comments',
    after('luonnos saatu', '15.2.2024', '2'),
  );
  const followUp = 'Vastaus suositukseen';
  await owe(
    office,
    committee,
    `${followUp} (2.)`,
    'followUpReport',
    after('suositus', '18.10.2019', '12'),
  );
  await owe(
    office,
    committee,
    `${followUp} (3.)`,
    'followUpReport',
    after('suositus', '21.6.2024', '24'),
  );
  await owe(office, bodies.get('upr'), 'UPR-raportti', 'reportReply', {
    kind: 'fixed',
    day: '8.8.2022',
  });
  await owe(office, bodies.get('eu-atc'), 'Tilastot', 'statistics', {
    kind: 'yearly',
    yearlyDay: '30.9.',
    fromYear: '2026',
  });
  const rows = await readObligations(office);
  const owed = rows.obligations.find(({ id }) => id === second);
  const [deadline] = owed ? deadlinesOf(owed, rows, TODAY) : [];
  if (!deadline) throw new Error('The reply of round 2 has no deadline.');
  await setDelivery(office, deadline, 'sent', { sentOn: '2018-02-05' });

  const organisations: [] = [];
  const calendar = obligationCalendarModel(
    { ...(await readObligations(office)), organisations, persons: [], positions: [] },
    { span: { from: '2013-01-01', to: '2026-12-31' }, day: TODAY, language: 'fi' },
  );
  expect(
    calendar.deadlines.map(({ title, dueOn, ground }) => [
      title.text,
      dueOn,
      ground.replaceAll('\u00a0', ' '),
    ]),
  ).toEqual([
    [reply, '2014-01-31', 'kysely 18.9.2013 + 4 kk 13 pv'],
    [`${reply} (2.)`, '2018-02-05', 'kysely 5.9.2017 + 5 kk'],
    [`${followUp} (2.)`, '2020-10-18', 'suositus 18.10.2019 + 12 kk'],
    ['UPR-raportti', '2022-08-08', expect.stringContaining('8.8.2022')],
    ['Huomautukset luonnoksesta', '2024-04-15', 'luonnos saatu 15.2.2024 + 2 kk'],
    [`${followUp} (3.)`, '2026-06-21', 'suositus 21.6.2024 + 24 kk'],
    ['Tilastot', '2026-09-30', expect.stringContaining('30.9.')],
  ]);
  expect(calendar.deadlines[1]).toMatchObject({ state: 'sent', sentOn: '2018-02-05' });

  // The picture of the rounds: from their first day to their last.
  const stages = await office.read.roundStages.toArray();
  const rounds = await office.read.reviewRounds.toArray();
  const laneOf = (body: string, no: number) => {
    const round = rounds.find((one) => one.bodyId === bodies.get(body) && one.no === no);
    const own = stages.filter(({ roundId }) => roundId === round?.id);
    const words = { id: '', label: '', href: '#' as const, words: '', note: '' };
    return { own, lane: roundLane(own, TODAY, words) };
  };
  expect(laneOf('greta', 1).lane.spans).toMatchObject([{ from: '2013-09-18', to: '2015-06-04' }]);
  expect(laneOf('greta', 2).lane.spans).toMatchObject([{ from: '2017-09-05', to: '2020-10-16' }]);
  const third = laneOf('greta', 3);
  expect(third.lane.spans).toMatchObject([{ from: '2022-11-24', to: '2026-06-21' }]);
  expect(third.lane.points.at(-1)).toMatchObject({ on: '2026-06-21', kind: 'deadline' });
  expect(laneOf('upr', 4).lane.points).toHaveLength(2);
  const stageOn = (own: readonly RoundStage[], key: StageKey) =>
    own.find((stage) => stage.key === key)?.doneOn ?? '';
  for (const no of [1, 2]) {
    const { own } = laneOf('greta', no);
    // A visit some four months after the reply, a report some twelve after the visit.
    expect(daysBetween(stageOn(own, 'reply'), stageOn(own, 'visit'))).toBeGreaterThan(115);
    expect(daysBetween(stageOn(own, 'visit'), stageOn(own, 'report'))).toBeGreaterThan(350);
  }

  const drafts: readonly [string, string, Partial<RecommendationDraft>][] = [
    ['GRETA(2024)09, kohta 92', 'greta', { strength: 'urges', givenOn: '10.6.2024' }],
    ['GRETA(2024)09, kohta 105', 'greta', { strength: 'invites', givenOn: '10.6.2024' }],
    ['A/HRC/52/9, 151.56', 'upr', { strength: 'recommends', position: 'accepted' }],
  ];
  for (const [reference, body, own] of drafts) {
    await addRecommendation(office, {
      reference,
      bodyId: bodies.get(body) ?? null,
      reviewRoundId: laneOf(body, body === 'upr' ? 4 : 3).own[0]?.roundId ?? null,
      text: { ...NO_TEXT, en: `Sample of what is recommended: ${reference}` },
      strength: 'considers',
      position: 'none',
      state: 'new',
      givenOn: '',
      dueOn: '',
      topics: [],
      addresseeIds: [],
      response: NO_TEXT,
      ...own,
    });
  }
  const read = await readRecommendations(office);
  const listed = listedRecommendations(read.recommendations, namesOf(read, []), 'fi');
  const table = recommendationsModel(listed, 'fi');
  expect(table.rounds.map(({ abbr, round, rows: own }) => [abbr, round, own.length])).toEqual([
    ['GRETA', 'Kierros 3: Oikeussuojan saatavuus', 2],
    ['UPR', 'Kierros 4: UPR', 1],
  ]);
  expect(table.rounds[0]?.rows.map(({ reference }) => reference)).toEqual([
    'GRETA(2024)09, kohta 92',
    'GRETA(2024)09, kohta 105',
  ]);

  // The meeting of the EU network in Brussels, co-chaired by the coordinator and the Presidency.
  const { value: id } = await addEngagement(office, {
    kind: 'meeting',
    title: { ...NO_TEXT, fi: 'EU:n kansallisten raportoijien verkoston kokous' },
    from: '25.4.2023',
    to: '26.4.2023',
    place: 'Bryssel',
    country: 'BE',
    topics: ['verkosto'],
    summary: NO_TEXT,
    state: 'done',
    confidentiality: 'normal',
    reviewRoundId: null,
    notes: '',
  });
  const meeting = await office.read.engagements.get(id);
  if (!meeting) throw new Error('The meeting was not saved.');
  await saveParty(office, meeting, null, { role: 'counterpart', bodyId: bodies.get('nrem') ?? '' });
  await saveParty(office, meeting, null, { role: 'chair', bodyId: bodies.get('eu-atc') ?? '' });
  await saveNote(
    office,
    meeting,
    null,
    { kind: 'outcome', text: { fi: 'Seuraava kokous syksyllä.' } },
    [],
  );
  const log = cooperationLogModel(await readPrintedRows(office), {
    period: { from: '2023-01-01', to: '2023-12-31' },
    groupBy: 'body',
    language: 'fi',
    day: TODAY,
  });
  expect(
    log.groups.flatMap(({ entries }) => entries.map(({ when, where }) => [when, where])),
  ).toEqual(expect.arrayContaining([['25.–26.4.2023', 'Bryssel, Belgia']]));
  office.close();
});
