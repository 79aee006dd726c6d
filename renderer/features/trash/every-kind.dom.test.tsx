import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';

import { TABLE_NAMES } from '#shared/schema/tables.ts';
import { migrations, SCHEMA_VERSION } from '#renderer/data/migrations/migrations.ts';
import type { Office } from '#renderer/data/office.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { oldDatabase, oldOffice } from '#renderer/testing/old-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { TrashScreen } from './screens/trash-screen.tsx';

/** The tables whose rows can lie in the trash: settings, preferences and what is left of the erased cannot. */
const KINDS = TABLE_NAMES.filter(
  (name) => !['settings', 'preferences', 'tombstones'].includes(name),
);

/** All that is shown, but for how often it was written. */
async function shown(office: Office) {
  const { tables } = await office.reader.shown();
  return tables.map(({ name, records }) => [
    name,
    records.map(({ record }) => ({ ...record, rev: 0, updatedAt: '' })),
  ]);
}

it('knows every table that has a trash', () => {
  const stores = Object.assign({}, ...migrations.map((one) => one.stores)) as object;
  const withTrash = Object.entries(stores).filter(([, keys]) => /\bdeletedAt\b/.test(String(keys)));
  expect(withTrash.map(([name]) => name).sort()).toEqual([...KINDS].sort());
});

it('gives back a record of every kind as it was, with what is part of it', async () => {
  const user = userEvent.setup();
  const office = await emptyOffice(await oldDatabase(await oldOffice(SCHEMA_VERSION)));
  const before = await shown(office);
  const inTrash = (await office.trash.entries()).length;
  await renderScreen(<TrashScreen />, { office });
  await screen.findByRole('table', { name: 'Roskakori' });
  const kinds = new Set<string>();
  for (const table of KINDS) {
    const [row] = await office.read[table].toArray();
    if (!row) throw new Error(`no row of ${table}`);
    await office.change({ name: 'editSettings' }, (write) => write.delete(table, row.id));
    expect(await office.read[table].get(row.id), table).toBeUndefined();
    const rows = () => within(screen.getByRole('table')).getAllByRole('row').slice(1);
    await waitFor(() => expect(rows(), table).toHaveLength(inTrash + 1));
    // The latest comes first: what it is called, and of what kind it is.
    const [latest] = rows();
    if (!latest) throw new Error(table);
    expect(within(latest).getByRole('rowheader').textContent, table).not.toMatch(
      /^(Nimetön)?\s*$/u,
    );
    kinds.add(within(latest).getAllByRole('cell')[1]?.textContent ?? '');
    await user.click(within(latest).getByRole('button', { name: /^Palauta: ./u }));
    await waitFor(() => expect(rows(), table).toHaveLength(inTrash));
    expect(await shown(office), table).toEqual(before);
  }
  expect(kinds.size).toBe(KINDS.length);
});
