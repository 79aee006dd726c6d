import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { ContactRow } from '#shared/contacts/directory/contact-cells.ts';
import { fittingColumns, USUAL_COLUMNS, type ContactColumn } from './contact-columns.ts';
import { useColumnNeeds } from './use-column-needs.ts';

const COLUMNS = USUAL_COLUMNS.persons;

const rowOf = (name: string): ContactRow<ContactColumn> => ({
  ...{ id: name, name, sample: false, marks: [], several: {} },
  cells: Object.fromEntries(
    COLUMNS.map((column) => [column, column === 'name' ? name : 'x']),
  ) as Record<ContactColumn, string>,
});
const ALL = Array.from({ length: 40 }, () => rowOf('Aalto, Aino'));
const LONG = [rowOf('kirjaamo.ihmiskaupanvastainentyo@esimerkkivirasto.invalid')];

const needsOf = (rows: typeof ALL, isPart: boolean) => ({ rows, isPart });
const shown = () =>
  renderHook(
    ({ rows, isPart }: ReturnType<typeof needsOf>) =>
      useColumnNeeds('one list', rows, COLUMNS, {
        isPart,
        text: (_, value) => value,
        header: (column) => column,
      }),
    { initialProps: needsOf(LONG, true) },
  );

it('measures a list again that was found in part first, and keeps its columns while it is searched', () => {
  const { result, rerender } = shown();
  const found = result.current('name').need;
  rerender(needsOf(ALL, false));
  const whole = result.current('name').need;
  expect(whole).toBeLessThan(found);
  rerender(needsOf(LONG, true));
  expect(result.current('name').need).toBe(whole);
});

it('shows the addresses in a narrow window beside names that are long', () => {
  const { result } = shown();
  const columns = fittingColumns(COLUMNS, result.current, 620);
  expect(columns).toEqual(['name', 'organisation', 'email']);
});
