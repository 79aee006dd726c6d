import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { FieldChange } from '#shared/contacts/import/match/row-match.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { ChangesTable } from './changes-table.tsx';

it('strikes out what would go, and leaves what stays beside a further value', async () => {
  const changes: FieldChange[] = [
    { key: 'title', field: 'title', old: 'neuvos', new: 'johtaja', effect: 'replaces' },
    { key: 'email b', field: 'email', old: 'a@om.invalid', new: 'b@om.invalid', effect: 'adds' },
    { key: 'unit', field: 'unit', old: '', new: 'KPO', effect: 'adds' },
  ];
  await renderScreen(
    <ChangesTable
      changes={changes}
      taken={changes.map(({ key }) => key)}
      onTake={() => undefined}
    />,
  );
  const olds = screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell')[1]);
  expect(olds.map((cell) => cell?.textContent)).toEqual(['neuvos', 'a@om.invalid', 'puuttuu']);
  expect(olds.map((cell) => cell?.querySelector('del') !== null)).toEqual([true, false, false]);
});
