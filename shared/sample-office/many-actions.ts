import type { Action, ActionMoney } from '../programme/action.ts';
import { ordersFor } from '../records/order.ts';
import type { Programme } from '../programme/programme.ts';
import type { ProgrammeRows } from './add-programmes.ts';
import { sampleLine, sampleRich, type SampleText } from './sample-text.ts';
import { noRows } from '../schema/tables.ts';
import { sampleOffice, sampleRecords, type SampleRows } from './sample-office.ts';

/** An official page holds some 330 words: eight paragraphs of the length made here. */
const PARAGRAPHS_A_PAGE = 8;
const ACTIONS_A_GOAL = 12;
const ACTIONS_A_PAGE = 5;

const SENTENCES: readonly SampleText[] = [
  [
    'Viranomaiset sopivat yhteisistä menettelyistä ja seuraavat niiden toimivuutta vuosittain.',
    'Myndigheterna avtalar om gemensamma förfaranden och följer årligen upp hur de fungerar.',
    'The authorities agree on common procedures and follow up every year how they work.',
  ],
  [
    'Järjestöt osallistuvat valmisteluun ja tuovat esiin uhrien kokemukset palveluista.',
    'Organisationerna deltar i beredningen och för fram offrens erfarenheter av tjänsterna.',
    'Organisations take part in the preparation and bring up the experiences of victims.',
  ],
  [
    'Koulutusta annetaan molemmilla kansalliskielillä kaikilla hyvinvointialueilla.',
    'Utbildning ges på båda nationalspråken i alla välfärdsområden.',
    'Training is given in both national languages in all wellbeing services counties.',
  ],
  [
    'Tietoa kootaan samoilla luokituksilla, jotta eri vuodet ja alueet voidaan vertailla.',
    'Uppgifter samlas in med samma klassificeringar så att åren och områdena kan jämföras.',
    'Data are collected by the same classifications, so that years and regions can be compared.',
  ],
  [
    'Resurssit sovitetaan julkisen talouden suunnitelmaan ja valtion talousarvioihin.',
    'Resurserna anpassas till planen för de offentliga finanserna och statens budgetar.',
    'Resources are fitted to the general government fiscal plan and the State budgets.',
  ],
];

const MONEY: readonly (ActionMoney | undefined)[] = [
  { state: 'withinFrames' },
  { state: 'secured', sum: 50000 },
  { state: 'partly', sum: 20000 },
  { state: 'open' },
  undefined,
];
const STATES: readonly Action['state'][] = ['inDraft', 'agreed', 'proposed', 'idea'];

/**
 * The sample office with one more programme, of `count` made-up actions and chapters in proportion (60 pages for 300
 * actions), to try how the program bears it. The same rows each time.
 */
export function manyActions(count: number): SampleRows {
  const { rows } = sampleOffice();
  const base = sampleRecords(1_000_000);
  const programme: Programme = {
    ...base(),
    title: { fi: `ESIMERKKI: suuri toimintaohjelma, ${count} toimenpidettä` },
    from: '2027-01-01',
    to: '2030-12-31',
    levels: [
      { name: { fi: 'Painopiste', sv: 'Prioriterat område', en: 'Priority area' } },
      { name: { fi: 'Tavoite', sv: 'Mål', en: 'Objective' } },
    ],
    actionNumbering: 'running',
    state: 'draft',
  };
  const added: ProgrammeRows = { ...noRows(), programmes: [programme] };
  addChapters(added, programme.id, Math.ceil(count / ACTIONS_A_PAGE), base);
  const goalIds = addGoals(added, programme.id, Math.ceil(count / ACTIONS_A_GOAL), base);
  const orders = ordersFor(count);
  orders.forEach((order, index) => {
    const goalId = goalIds[Math.floor(index / ACTIONS_A_GOAL)] ?? '';
    addAction(added, { programmeId: programme.id, goalId, order }, index, { rows, base });
  });
  for (const table of ['programmes', 'chapters', 'goals', 'actions'] as const) {
    const all: unknown[] = rows[table];
    all.push(...added[table]);
  }
  rows.actionParties.push(...added.actionParties);
  rows.milestones.push(...added.milestones);
  rows.indicators.push(...added.indicators);
  rows.recommendationLinks.push(...added.recommendationLinks);
  return rows;
}

type Base = ReturnType<typeof sampleRecords>;

function addChapters(rows: ProgrammeRows, programmeId: string, pages: number, base: Base): void {
  const count = Math.max(1, Math.ceil(pages / PARAGRAPHS_A_PAGE));
  const orders = ordersFor(count + 2);
  const common = { programmeId, place: 'main' as const };
  const perChapter = Math.ceil((pages * PARAGRAPHS_A_PAGE) / count);
  for (let index = 0; index < count; index += 1) {
    rows.chapters.push({
      ...base(),
      ...common,
      content: 'text',
      order: orders[index] ?? '',
      title: sampleLine([`Luku ${index + 1}`, `Kapitel ${index + 1}`, `Chapter ${index + 1}`]),
      body: sampleRich(`iso${index}`, paragraphs(index, perChapter)),
    });
  }
  rows.chapters.push(
    {
      ...base(),
      ...common,
      content: 'goalsAndActions',
      order: orders[count] ?? '',
      title: sampleLine(['Toimenpiteet', 'Åtgärder', 'Actions']),
    },
    {
      ...base(),
      programmeId,
      place: 'annex',
      content: 'actionTable',
      order: orders[count + 1] ?? '',
      title: sampleLine(['Taulukko', 'Tabell', 'Table']),
    },
  );
}

/** Goals of two levels, four of the lower below one of the higher; returns the ids of the lower. */
function addGoals(rows: ProgrammeRows, programmeId: string, count: number, base: Base): string[] {
  const orders = ordersFor(count);
  let parentId = '';
  return orders.map((order, index) => {
    const number = Math.floor(index / 4) + 1;
    if (index % 4 === 0) {
      const top = base();
      parentId = top.id;
      const title = sampleLine([`Painopiste ${number}`, `Område ${number}`, `Area ${number}`]);
      rows.goals.push({ ...top, programmeId, order, title });
    }
    const own = base();
    const title = sampleLine([
      `Tavoite ${index + 1}`,
      `Mål ${index + 1}`,
      `Objective ${index + 1}`,
    ]);
    rows.goals.push({
      ...own,
      programmeId,
      parentId,
      order,
      title,
      why: sampleRich(`why${index}`, paragraphs(index, 1)),
    });
    return own.id;
  });
}

function addAction(
  added: ProgrammeRows,
  place: { programmeId: string; goalId: string; order: string },
  index: number,
  { rows, base }: { rows: SampleRows; base: Base },
): void {
  const own = base();
  const actionId = own.id;
  const number = index + 1;
  const money = MONEY[index % MONEY.length];
  added.actions.push({
    ...own,
    ...place,
    title: sampleLine([
      `ESIMERKKI: Toimenpide numero ${number}`,
      index % 3 === 0 ? undefined : `EXEMPEL: Åtgärd nummer ${number}`,
    ]),
    description: sampleRich(`a${index}`, paragraphs(index, 2)),
    needs: index % 2 === 0 ? ['practice'] : ['money'],
    ...(index % 7 !== 0 && {
      from: `${2027 + (index % 2)}-01-01`,
      to: `${2029 + (index % 2)}-06-30`,
    }),
    ...(money && { money }),
    state: STATES[index % STATES.length] ?? 'inDraft',
  });
  const bodies = rows.organisations;
  const party = (at: number) => bodies[at % bodies.length]?.id ?? '';
  added.actionParties.push(
    {
      ...base(),
      actionId,
      organisationId: party(index % 5),
      role: 'lead',
      answer: index % 3 === 0 ? 'asked' : 'confirmed',
    },
    {
      ...base(),
      actionId,
      organisationId: party(5 + (index % 8)),
      role: 'partner',
      answer: 'asked',
    },
  );
  added.milestones.push({
    ...base(),
    actionId,
    title: sampleLine([`Välitavoite ${number}`, `Delmål ${number}`]),
    dueOn: `2028-${String((index % 12) + 1).padStart(2, '0')}-15`,
  });
  added.indicators.push({
    ...base(),
    actionId,
    name: sampleLine([`Mittari ${number}`, `Indikator ${number}`]),
    kind: 'number',
    direction: 'up',
    ...(index % 4 !== 0 && { baseline: { value: String(index), year: 2026 } }),
  });
  const recommendationId = rows.recommendations[index % rows.recommendations.length]?.id;
  if (recommendationId !== undefined && index % 5 !== 0) {
    added.recommendationLinks.push({ ...base(), recommendationId, actionId, cover: 'part' });
  }
}

/** Paragraphs of five sentences, about forty words, in a turn of its own for each `start`. */
function paragraphs(start: number, count: number): SampleText {
  const inLanguage = (language: 0 | 1 | 2) =>
    Array.from({ length: count }, (_, at) =>
      SENTENCES.map((_sentence, turn) => {
        const sentence = SENTENCES[(start + at + turn) % SENTENCES.length];
        return sentence?.[language] ?? '';
      }).join(' '),
    ).join('\n\n');
  return [inLanguage(0), inLanguage(1), inLanguage(2)];
}
