import { expect, it } from 'vitest';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { bodyNames } from '#shared/programme/action-table/body-names.ts';
import { parseCell } from '#shared/programme/action-table/parse-cell.ts';
import { editActions } from './action-table-commands.ts';

async function officeWithAction() {
  const office = await emptyOffice();
  const { value: action } = await office.change({ name: 'addAction' }, async (write) => {
    const programme = await write.add('programmes', {
      title: { fi: 'Ohjelma' },
      levels: [{ name: { fi: 'Tavoite' } }],
      actionNumbering: 'running',
      state: 'draft',
    });
    return await write.add('actions', {
      programmeId: programme.id,
      order: 'a0',
      title: { fi: 'Koulutus' },
      needs: [],
      state: 'idea',
    });
  });
  return { office, action };
}

it('works edits out from what the edit before it has written, also where both come at once', async () => {
  const { office, action } = await officeWithAction();
  const seen: string[] = [];
  const edit = (state: 'proposed' | 'agreed') =>
    editActions(
      office,
      action.programmeId,
      ({ actions }) => {
        seen.push(...actions.map((one) => one.state));
        return [{ actionId: action.id, edit: { column: 'state', value: state } }];
      },
      'fi',
    );
  const made = await Promise.all([edit('proposed'), edit('agreed')]);
  expect(seen).toEqual(['idea', 'proposed']);
  expect(made.map(({ value }) => value)).toEqual([1, 1]);
  expect((await office.read.actions.get(action.id))?.state).toBe('agreed');
  // What changes nothing is no act.
  expect(await edit('agreed')).toEqual({ value: 0, actId: null });
});

it('adds an organisation of the catalogue that a cell names, once, in the act that names it', async () => {
  const { office, action } = await officeWithAction();
  const write = async (text: string) => {
    const names = bodyNames(await office.read.organisations.toArray(), 'fi');
    const parsed = parseCell('leads', text, names);
    if (!parsed.ok) throw new Error(parsed.failure.code);
    const edits = [{ actionId: action.id, edit: parsed.value }];
    return await editActions(office, action.programmeId, () => edits, 'fi');
  };
  const leads = async () => {
    const parties = await office.read.actionParties.toArray();
    const all = await office.read.organisations.bulkGet(parties.map((one) => one.organisationId));
    return all.map((one) => one?.name.fi);
  };
  await write('stm');
  expect(await leads()).toEqual(['Sosiaali- ja terveysministeriö']);
  await write('STM; social- och hälsovårdsministeriet; OM');
  expect(await office.read.organisations.count()).toBe(2);
  expect((await leads()).sort()).toEqual(['Oikeusministeriö', 'Sosiaali- ja terveysministeriö']);
  await office.undo();
  await office.undo();
  expect(await office.read.organisations.count()).toBe(0);
});
