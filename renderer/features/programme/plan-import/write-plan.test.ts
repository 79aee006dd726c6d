import { expect, it } from 'vitest';
import { readPlan } from '#shared/programme/plan-import/read-plan.ts';
import { anOrganisation } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { readContent } from '../programme-data.ts';
import { chosenItems, itemsToWrite, withTaken, type PlanChoices } from './plan-levels.ts';
import { planParties } from './plan-parties.ts';
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
  const { value: id } = await writePlan(office, {
    title: 'Suunnitelma',
    language: 'fi',
    from: undefined,
    to: undefined,
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
