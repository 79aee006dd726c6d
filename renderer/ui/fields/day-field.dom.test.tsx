import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { typedDay } from '#shared/lib/read-day.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { DayField } from './day-field.tsx';

function Field() {
  const [value, setValue] = useState('');
  return <DayField label="Päivä" value={value} onChange={setValue} />;
}

it('writes a day out when it is left, with the four digits of its year', async () => {
  await renderScreen(<Field />);
  const user = userEvent.setup();
  const field = await screen.findByLabelText<HTMLInputElement>('Päivä');
  for (const [typed, left] of [
    ['1.12.26', '1.12.2026'],
    ['2026-03-01', '1.3.2026'],
    ['15. 1. 2027', '15.1.2027'],
    ['30.2.26', '30.2.26'],
    ['pian', 'pian'],
  ] as const) {
    await user.clear(field);
    await user.type(field, typed);
    expect(field.value).toBe(typed);
    await user.tab();
    expect(field.value).toBe(left);
  }
});

it('has room for a day in words', async () => {
  await renderScreen(<Field />);
  const user = userEvent.setup();
  const field = await screen.findByLabelText<HTMLInputElement>('Päivä');
  await user.type(field, 'neljän kuukauden päästä');
  await user.tab();
  expect(field.value).toMatch(/^\d+\.\d+\.\d{4}$/u);
});

it('shows how a day is read while it is typed, and what is no day', async () => {
  await renderScreen(<Field />);
  const user = userEvent.setup();
  const field = await screen.findByLabelText<HTMLInputElement>('Päivä');
  await user.type(field, '15.1.27');
  await screen.findByText('pe 15.1.2027');
  await user.clear(field);
  await user.type(field, '31.4.2027');
  await screen.findByText('Tällaista päivää ei ole. Tarkista päivä ja kuukausi.');
});

it('writes the day out before what saves the form reads it', async () => {
  await renderScreen(<Field />);
  const user = userEvent.setup();
  const field = await screen.findByLabelText<HTMLInputElement>('Päivä');
  const seen: string[] = [];
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') queueMicrotask(() => seen.push(field.value));
  });
  await user.type(field, '1.12.26{Control>}{Enter}{/Control}');
  expect(seen).toEqual(['1.12.2026']);
});

it('has a calendar, which opens with the keyboard at what is typed, and writes what is chosen', async () => {
  await renderScreen(<Field />);
  const user = userEvent.setup();
  const field = await screen.findByLabelText<HTMLInputElement>('Päivä');
  await user.type(field, '7.12.2026');
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  const calendar = await screen.findByRole('dialog', { name: 'Päivä' });
  const days = within(calendar).getAllByRole('gridcell');
  expect(days.filter((day) => day.getAttribute('aria-selected') === 'true')).toHaveLength(1);
  await user.keyboard('{ArrowDown}{Enter}');
  await waitFor(() => expect(field.value).toBe('14.12.2026'));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(field));

  // By mouse, from where nothing is typed: the month of today.
  await user.clear(field);
  await user.click(screen.getByRole('button', { name: 'Avaa kalenteri' }));
  await screen.findByRole('dialog', { name: 'Päivä' });
  await user.keyboard('{Enter}');
  await waitFor(() => expect(field.value).toBe(typedDay(dayInFinland(new Date()))));
});
