import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { openProgramme } from '#renderer/testing/open-programme.tsx';
import { addToOutline } from '../outline/outline-commands.ts';
import { addProgramme } from '../programme-commands.ts';

it('takes a body that is typed, the day of its answer, and keeps its condition open until it is settled', async () => {
  const office = await emptyOffice();
  const plan = { name: 'Ohjelma', from: undefined, to: undefined, structure: 'goal' } as const;
  const { value: programmeId } = await addProgramme(office, plan);
  const place = { fields: { order: 'a0' }, others: [] };
  const { value: actionId } = await addToOutline(office, programmeId, 'action', place);
  const user = await openProgramme(office, `#/programme/${programmeId}/${actionId}`);
  const party = async () => (await office.read.actionParties.toArray())[0];

  await user.type(await screen.findByRole('combobox', { name: /^Lisää toimija/u }), 'stm{Enter}');
  const chip = await screen.findByText('STM');
  expect((await office.read.organisations.toArray()).map(({ name }) => name.fi)).toEqual([
    'Sosiaali- ja terveysministeriö',
  ]);
  await user.click(chip);
  await user.click(screen.getByRole('button', { name: /Vahvistus/u }));
  await user.click(await screen.findByRole('option', { name: 'Vahvistanut ehdoin' }));
  await waitFor(async () =>
    expect(await party()).toMatchObject({
      answer: 'conditions',
      answeredOn: dayInFinland(new Date()),
    }),
  );
  await user.click(await screen.findByRole('button', { name: 'Merkitse ratkaistuksi: STM' }));
  await waitFor(async () => expect((await party())?.answer).toBe('confirmed'));
  expect(document.activeElement).toBe(chip.closest('summary'));
});
