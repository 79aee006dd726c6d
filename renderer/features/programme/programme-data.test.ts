import { expect, it } from 'vitest';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { addProgramme } from './programme-commands.ts';
import { readLatestAhead, readProgrammes } from './programme-data.ts';

it('tells the programmes the latest first, of one time the one begun last, and reads that one ahead', async () => {
  const office = await emptyOffice();
  const begin = (name: string, from?: CalendarDate) =>
    addProgramme(office, { name, from, to: undefined, structure: 'goal' });
  await begin('Vanha', '2021-01-01');
  await begin('Uusi', '2027-01-01');
  await begin('Uusi toisin', '2027-01-01');
  expect((await readProgrammes(office)).map(({ programme }) => programme.title.fi)).toEqual([
    'Uusi toisin',
    'Uusi',
    'Vanha',
  ]);
  expect((await readLatestAhead(office))?.content.programme.title.fi).toBe('Uusi toisin');
  await begin('Ajankohta auki');
  expect((await readLatestAhead(office))?.content.programme.title.fi).toBe('Ajankohta auki');
});
