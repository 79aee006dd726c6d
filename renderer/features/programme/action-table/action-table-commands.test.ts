import { expect, it } from 'vitest';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { editActions } from './action-table-commands.ts';

it('works edits out from what the edit before it has written, also where both come at once', async () => {
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
