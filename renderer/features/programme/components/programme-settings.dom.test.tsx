import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { openProgramme } from '#renderer/testing/open-programme.tsx';
import { addProgramme } from '../programme-commands.ts';

it('takes years as the period of a plan, and neither words nor an end before its start', async () => {
  const office = await emptyOffice();
  const plan = {
    name: 'Ohjelma',
    from: '2027-01-01',
    to: '2030-12-31',
    structure: 'goal',
  } as const;
  const { value: id } = await addProgramme(office, plan);
  const user = await openProgramme(office, `#/programme/${id}/details`);
  const period = async () => {
    const now = await office.read.programmes.get(id);
    return [now?.from, now?.to];
  };
  const write = async (label: RegExp, text: string) => {
    const field = await screen.findByRole('textbox', { name: label });
    await user.clear(field);
    await user.type(field, `${text}{Tab}`);
  };
  await write(/^Päättyy/u, 'jatkuva');
  await screen.findByText(/^Kirjoita vuosi tai päivä/u);
  await write(/^Päättyy/u, '2026');
  await screen.findByText('Kausi päättyy ennen kuin se alkaa.');
  expect(await period()).toEqual(['2027-01-01', '2030-12-31']);
  await write(/^Päättyy/u, '2031');
  await waitFor(async () => expect(await period()).toEqual(['2027-01-01', '2031-12-31']));
  await write(/^Alkaa/u, '2028–2032');
  await waitFor(async () => expect(await period()).toEqual(['2028-01-01', '2032-12-31']));
});
