import { expect, it } from 'vitest';
import { numberProgramme } from '#shared/programme/outline/number-programme.ts';
import { differencesThere, partsThere } from '#shared/programme/plan-import/parts-there.ts';
import { richTextPlain } from '#shared/rich-text/plain.ts';
import { readPlan } from '#shared/programme/plan-import/read-plan.ts';
import { anOrganisation } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { readContent } from '../programme-data.ts';
import {
  chosenItems,
  itemsToWrite,
  withAllTaken,
  withTaken,
  type PlanChoices,
} from './plan-levels.ts';
import { organisationFinder, planParties } from './plan-parties.ts';
import { writePlan } from './write-plan.ts';

const PLAN = `Nro;Toimenpide;Kuvaus;Vastuutaho;Yhteistyötahot
1;Tavoite: Apu;;;
1.1;Autetaan;Asiakas 131052-308T;STM;
1.2;Koulutetaan;;STM;OM, Esimerkkijärjestö ry
2;Tavoite: Rangaistus;;;
2.1;Tutkitaan;;poliisihallitus;
`;

async function readIn() {
  const read = await readPlan(new TextEncoder().encode(PLAN));
  if (!read.ok) throw new Error(read.failure.code);
  return read.value.items;
}

it('writes a plan with its new organisations in one act, and takes all of it back in one', async () => {
  const office = await emptyOffice();
  const ministry = anOrganisation({ name: { fi: 'Oikeusministeriö' }, abbr: { fi: 'OM' } });
  await office.change({ name: 'addSample' }, (write) => write.add('organisations', ministry));
  const organisations = await office.read.organisations.toArray();
  const items = itemsToWrite(chosenItems(await readIn(), new Map()));
  const parties = planParties(items, organisations, new Map(), 'fi');
  const {
    value: { id },
  } = await writePlan(office, {
    target: { title: 'Suunnitelma' },
    language: 'fi',
    levels: [],
    items,
    parties,
    fileName: 'suunnitelma.csv',
  });
  const content = await readContent(office, id);
  // The action whose text held an identity code stayed out.
  expect(content?.actions.map(({ title }) => title.fi).sort()).toEqual([
    'Koulutetaan',
    'Tutkitaan',
  ]);
  expect(content?.actionParties).toHaveLength(4);
  const names = (await office.read.organisations.toArray()).map(({ name }) => name.fi).sort();
  expect(names).toEqual([
    'Esimerkkijärjestö ry',
    'Oikeusministeriö',
    'Poliisihallitus',
    'Sosiaali- ja terveysministeriö',
  ]);
  await office.undo();
  expect(await readContent(office, id)).toBeNull();
  expect(await office.read.organisations.count()).toBe(1);
});

it('brings parts into a plan that is there, below what has their name and after what stands beside them, and nothing twice', async () => {
  const office = await emptyOffice();
  const plan = { language: 'fi', levels: [], parties: [], fileName: 'suunnitelma.csv' } as const;
  const read = await readIn();
  const {
    value: { id },
  } = await writePlan(office, {
    ...plan,
    target: { title: 'Ohjelma' },
    items: itemsToWrite(chosenItems(read, new Map())),
  });
  const before = await readContent(office, id);
  if (!before) throw new Error('no plan');
  const items = await readPlan(
    new TextEncoder().encode(`Nro;Tavoite;Toimenpide
1;rangaistus;TUTKITAAN
2;Rangaistus;Syytetään
3;Lapset;Autetaan lapsia
`),
  );
  if (!items.ok) throw new Error(items.failure.code);
  const there = partsThere(items.value.items, before);
  const chosen = chosenItems(items.value.items, new Map(), there);
  expect(chosen.map(({ item, isThere, isOut }) => [item.title, isThere, isOut])).toEqual([
    ['rangaistus', true, false],
    ['TUTKITAAN', true, true],
    ['Rangaistus', true, false],
    ['Syytetään', false, false],
    ['Lapset', false, false],
    ['Autetaan lapsia', false, false],
  ]);
  const { actId } = await writePlan(office, {
    ...plan,
    target: { content: before, there },
    items: itemsToWrite(chosen),
  });
  const after = await readContent(office, id);
  if (!after) throw new Error('no plan');
  const { numbers } = numberProgramme(after);
  const lines = [...after.goals, ...after.actions].map(
    (part) => `${numbers.get(part.id) ?? ''} ${part.title.fi ?? ''}`,
  );
  expect(lines.sort()).toEqual([
    '1 Apu',
    '1.1 Koulutetaan',
    '2 Rangaistus',
    '2.1 Tutkitaan',
    '2.2 Syytetään',
    '3 Lapset',
    '3.1 Autetaan lapsia',
  ]);
  expect(after.chapters).toEqual(before.chapters);
  await office.undoAct(actId ?? '');
  expect(await readContent(office, id)).toEqual(before);
});

it('leaves out what stands below a goal with it, and takes one part of it in again', async () => {
  const items = await readIn();
  let choices: PlanChoices = new Map();
  const taken = () => chosenItems(items, choices).map(({ isOut }) => !isOut);
  choices = withTaken(chosenItems(items, choices), choices, '1', false);
  expect(taken()).toEqual([false, false, false, true, true]);
  choices = withTaken(chosenItems(items, choices), choices, '3', true);
  expect(taken()).toEqual([false, false, true, true, true]);
  choices = withTaken(chosenItems(items, choices), choices, '1', true);
  // What holds an identity code is never taken in.
  expect(taken()).toEqual([true, false, true, true, true]);
});

it('says what the file has otherwise of an action that is there, and nothing of what it leaves out', async () => {
  const office = await emptyOffice();
  const read = async (rows: string) => {
    const header = 'Toimenpide;Kuvaus;Vastuutaho;Aikataulu;Rahoitus';
    const plan = await readPlan(new TextEncoder().encode(`${header}\n${rows}\n`));
    if (!plan.ok) throw new Error(plan.failure.code);
    return plan.value.items;
  };
  const plan = { language: 'fi', levels: [], fileName: 'suunnitelma.csv' } as const;
  const items = await read('Koulutetaan;Kurssi;THL;2027–2028;50 000 €\nTutkitaan;;;;');
  const { value } = await writePlan(office, {
    ...plan,
    target: { title: 'Ohjelma' },
    items,
    parties: planParties(items, [], new Map(), 'fi'),
  });
  const content = await readContent(office, value.id);
  if (!content) throw new Error('no plan');
  const organisations = await office.read.organisations.toArray();
  const differences = async (rows: string) => {
    const now = await read(rows);
    const find = organisationFinder(now, organisations, new Map(), 'fi');
    return [...differencesThere(now, partsThere(now, content), content, 'fi', find).values()].map(
      (there) => there.differences,
    );
  };
  expect(await differences('Koulutetaan; KURSSI ;THL;2027–2028;50 000 €')).toEqual([]);
  expect(await differences('Koulutetaan;;;;\nTutkitaan;;;;\nUusi;Kurssi;STM;2029;1 €')).toEqual([]);
  expect(
    await differences('Koulutetaan;Verkkokurssi;STM;2027–2029;60 000 €\nTutkitaan;Tutkimus;;;'),
  ).toEqual([['description', 'parties', 'schedule', 'money'], ['description']]);
});

it('brings an action that is there up to what the file says, as far as it is taken, and all of it back in one', async () => {
  const office = await emptyOffice();
  const read = async (rows: string) => {
    const header = 'Toimenpide;Kuvaus;Vastuutaho;Aikataulu;Rahoitus';
    const plan = await readPlan(new TextEncoder().encode(`${header}\n${rows}\n`));
    if (!plan.ok) throw new Error(plan.failure.code);
    return plan.value.items;
  };
  const plan = { language: 'fi', levels: [], fileName: 'suunnitelma.csv' } as const;
  const before = await read('Koulutetaan;Kurssi;THL;2027–2028;50 000 €\nTutkitaan;Tutkimus;;;');
  const { value } = await writePlan(office, {
    ...plan,
    target: { title: 'Ohjelma' },
    items: before,
    parties: planParties(before, [], new Map(), 'fi'),
  });
  const content = await readContent(office, value.id);
  if (!content) throw new Error('no plan');
  const organisations = await office.read.organisations.toArray();
  const items = await read(
    'Koulutetaan;Verkkokurssi;STM;2028–2030;60 000 €\nTutkitaan;Selvitys;OM;;\nAutetaan;;;;',
  );
  const there = partsThere(items, content);
  const differing = differencesThere(
    items,
    there,
    content,
    'fi',
    organisationFinder(items, organisations, new Map(), 'fi'),
  );
  const choices = withAllTaken(new Map(), differing);
  const [first, second] = [...differing.keys()];
  const chosen = chosenItems(
    items,
    new Map([...choices, [second ?? '', { taken: ['description'] }]]),
    there,
  );
  const toWrite = itemsToWrite(chosen);
  const { actId } = await writePlan(office, {
    ...plan,
    target: {
      ...{ content, there, goalId: undefined },
      taken: new Map(chosen.map(({ item, taken }) => [item.key, taken])),
    },
    items: toWrite,
    // Whoever is named alone in what is not taken is not added.
    parties: planParties(toWrite, organisations, new Map(), 'fi'),
  });
  const after = await readContent(office, value.id);
  if (!after) throw new Error('no plan');
  expect(after.actions).toHaveLength(3);
  const action = after.actions.find(({ id }) => id === there.get(first ?? ''));
  expect(action).toMatchObject({
    ...{ from: '2028-01-01', to: '2030-12-31' },
    money: { sum: 60_000 },
  });
  expect(richTextPlain(action?.description?.fi ?? null)).toBe('Verkkokurssi');
  const names = (await office.read.organisations.toArray()).map(({ name }) => name.fi).sort();
  // Whom the file names comes in the place of whom it leaves out; the one of the untaken difference does not come.
  expect(after.actionParties).toMatchObject([{ actionId: action?.id, role: 'lead' }]);
  expect(after.actionParties[0]?.organisationId).not.toBe(content.actionParties[0]?.organisationId);
  expect(names).toEqual(['Sosiaali- ja terveysministeriö', 'Terveyden ja hyvinvoinnin laitos']);
  const other = after.actions.find(({ id }) => id === there.get(second ?? ''));
  expect(richTextPlain(other?.description?.fi ?? null)).toBe('Selvitys');
  await office.undoAct(actId ?? '');
  const undone = await readContent(office, value.id);
  const fieldsOf = (of: typeof content) =>
    [...of.actions, ...of.actionParties].map((row) => ({ ...row, rev: 0, updatedAt: '' }));
  expect(undone && fieldsOf(undone)).toEqual(fieldsOf(content));
});
