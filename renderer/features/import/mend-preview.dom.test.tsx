import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { useNotices } from '#renderer/session/notices.ts';
import { beginAnew, desk, drop } from '#renderer/testing/import-desk.tsx';

const LIST = [
  'Sukunimi;Etunimi;Tehtävä;Organisaatio;Sähköposti',
  'Aarnisalo;Veikko;neuvos;Sisäministeriö;veikko@sm.invalid',
  'Matti;Korhonen;tarkastaja;Sisäministeriö;matti.korhonen@sm.invalid',
  'Matti Meikäläinen ja Maija Mallikas;;neuvos;Sisäministeriö;matti.m@sm.invalid',
  'Lehto;Ossi;neuvos;Poliisihallitus;ossi(ät)poliisi',
].join('\r\n');

beforeEach(beginAnew);

const table = () => screen.getByRole('table', { name: 'Luettelon rivit' });
const textOf = () => table().textContent;
const told = () => useNotices.getState().notice?.text ?? '';
const cell = (line: number, column: number) => {
  const row = within(table())
    .getByRole('button', { name: `Näytä rivi ${String(line)}` })
    .closest('tr');
  return row?.querySelector<HTMLElement>(`[data-cell="${String(column)}"]`) ?? null;
};

async function shown() {
  const user = userEvent.setup();
  await desk();
  drop('lista.csv', LIST);
  await screen.findByRole('table', { name: 'Luettelon rivit' });
  return user;
}

it('says what a press did, and no longer once it was taken back', async () => {
  const user = await shown();
  await user.click(screen.getByRole('button', { name: 'Vaihda etu- ja sukunimi' }));
  await waitFor(() => expect(told()).toBe('Rivi 3: etu- ja sukunimi vaihdettiin.'));
  expect(cell(3, 0)?.textContent).toBe('Korhonen');
  await user.click(screen.getByRole('button', { name: 'Kumoa muokkaus' }));
  await waitFor(() => expect(cell(3, 0)?.textContent).toBe('Matti'));
  expect(told()).toBe('');
});

it('takes the first edit back by the button of its notice', async () => {
  const user = await shown();
  await user.click(screen.getByRole('button', { name: 'Vaihda etu- ja sukunimi' }));
  await waitFor(() => expect(told()).not.toBe(''));
  useNotices.getState().notice?.action?.onPress();
  await waitFor(() => expect(cell(3, 0)?.textContent).toBe('Matti'));
});

it('offers two persons also in columns of the parts of a name, and says who kept the address', async () => {
  const user = await shown();
  expect(textOf()).toContain('Jaa rivi, niin kukin tuodaan omana yhteystietonaan.');
  await user.click(screen.getByRole('button', { name: 'Tee kaksi henkilöä' }));
  await waitFor(() =>
    expect(told()).toBe(
      'Rivi 4: tehtiin 2 henkilöä. Sähköpostin matti.m@sm.invalid sai Matti Meikäläinen. Tarkista se.',
    ),
  );
  expect(textOf()).toContain('matti.m@sm.invalid');
  expect(textOf()).toContain('Mallikas');
});

it('goes on to the next cell by Tab, and keeps what is typed faster than the list is read', async () => {
  const user = await shown();
  await user.dblClick(cell(2, 2) as HTMLElement);
  await user.keyboard('johtaja{Tab}Oikeusministeriö{Tab}v@om.invalid{Enter}');
  await waitFor(() => expect(cell(2, 4)?.textContent).toBe('v@om.invalid'));
  expect(cell(2, 2)?.textContent).toBe('johtaja');
  expect(cell(2, 3)?.textContent).toBe('Oikeusministeriö');
  expect(document.activeElement).toBe(cell(2, 4));
  await user.keyboard('{F2}{Shift>}{Tab}{/Shift}');
  expect(screen.getByRole('textbox', { name: 'Organisaatio, rivi 2' })).toBe(
    document.activeElement,
  );
});

it('keeps a row in sight that was put right among those with remarks, until they are chosen anew', async () => {
  const user = await shown();
  await user.click(screen.getByRole('radio', { name: /^Huomautuksia/u }));
  expect(cell(5, 0)?.textContent).toBe('Lehto');
  await user.click(screen.getByRole('button', { name: 'Vaihda etu- ja sukunimi' }));
  await waitFor(() => expect(cell(3, 0)?.textContent).toBe('Korhonen'));
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Näytä rivi 3');
  await user.click(screen.getByRole('radio', { name: /^Kaikki/u }));
  await user.click(screen.getByRole('radio', { name: /^Huomautuksia/u }));
  expect(screen.queryByRole('button', { name: 'Näytä rivi 3' })).toBeNull();
});
