import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { REVIEW_MONTHS } from '#shared/contacts/privacy/privacy-marks.ts';
import { addMonths } from '#shared/lib/add-months.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { readContacts } from '../contacts-data.ts';
import { PersonForm } from './person-form.tsx';

beforeEach(() => useNotices.setState({ notice: null }));

const openForm = async () => {
  const office = await emptyOffice();
  await renderScreen(<PersonForm onDone={() => undefined} />, { office });
  const family = await screen.findByRole('textbox', { name: 'Sukunimi' });
  return { office, family, form: within(screen.getByRole('form', { name: 'Uusi henkilö' })) };
};

it('a new person begins with name, organisation, title, e-mail and phone; the rest stands under more', async () => {
  const { form } = await openForm();
  const more = form.getByText('Lisää tietoja').closest('details');
  if (!more) throw new Error('Nothing opens more.');
  const first = [
    form.getByRole('textbox', { name: 'Sukunimi' }),
    form.getByRole('textbox', { name: 'Etunimi' }),
    form.getByRole('combobox', { name: 'Organisaatio' }),
    form.getByRole('textbox', { name: /^Tehtävä suomeksi/u }),
    form.getByRole('textbox', { name: 'Sähköposti 1' }),
    form.getByRole('textbox', { name: 'Puhelin 1' }),
  ];
  const fields = [...document.querySelectorAll('input, select, textarea')].filter(
    (one) => first.includes(one as HTMLElement) || more.contains(one),
  );
  expect(fields.slice(0, first.length)).toEqual(first);
  expect(more.open).toBe(false);
  for (const name of ['Asiointikieli', 'Käyttötarkoitus', 'Lähde', 'Muistiinpanot']) {
    expect(within(more).getAllByText(name, { exact: false }), name).not.toEqual([]);
  }
});

it('what is kept of a new person is what was typed: neither source, purpose, way, language nor day is made up', async () => {
  const { office, family } = await openForm();
  const user = userEvent.setup();
  await user.type(family, 'Uusi');
  await user.click(screen.getByRole('button', { name: 'Tallenna' }));
  await waitFor(() => expect(useNotices.getState().notice?.text).toBe('Lisätty: Uusi'));
  const { persons, positions, contactPoints, organisations } = await readContacts(office);
  const own = Object.entries(persons[0] ?? {}).filter(
    ([name]) => !['id', 'createdAt', 'updatedAt', 'rev'].includes(name),
  );
  // When to ask whether she is still needed is the office's own rule, and says nothing of her.
  const reviewOn = addMonths(dayInFinland(new Date()), REVIEW_MONTHS);
  expect(Object.fromEntries(own)).toEqual({ familyName: 'Uusi', givenName: '', reviewOn });
  expect([positions, contactPoints, organisations]).toEqual([[], [], []]);
});
