import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { Route } from 'wouter';
import { beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '#shared/lib/add-days.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import type { Office } from '#renderer/data/office.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { anOrganisation, aPerson, aPosition } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { inProcessWorkers } from '#renderer/workers/in-process-workers.ts';
import { WorkersContext } from '#renderer/workers/workers-context.ts';
import { PrivacyScreen } from './screens/privacy-screen.tsx';

const today = dayInFinland(new Date());
const from = (source: string, obtainedOn: string) =>
  ({ kind: 'import', source, purpose: 'network', obtainedOn }) as const;
const late = aPerson({ familyName: 'Myöhässä', provenance: from('Vanha lista', '2020-01-01') });
const soon = aPerson({ familyName: 'Pian', provenance: from('Uusi lista', addDays(today, -10)) });
const told = aPerson({
  familyName: 'Kerrottu',
  provenance: from('Uusi lista', '2020-01-01'),
  informedOn: '2020-01-02',
  reviewOn: '2022-01-01',
  objectedOn: '2021-01-01',
});

let office: Office;
beforeEach(async () => {
  useNotices.setState({ notice: null });
  office = await emptyOffice();
  await office.change({ name: 'addPerson', facts: { name: '' } }, async (write) => {
    for (const person of [late, soon, told]) await write.add('persons', person);
  });
});

async function show(list: string) {
  const { hook } = memoryLocation({ path: `/privacy/${list}` });
  return await renderScreen(
    <WorkersContext value={inProcessWorkers()}>
      <Router hook={hook}>
        <Route path="/privacy/:list?" component={PrivacyScreen} />
      </Router>
    </WorkersContext>,
    { office },
  );
}

describe('data protection', () => {
  it('lists whom to inform with the days that are left, and marks those ticked in one act', async () => {
    const user = userEvent.setup();
    await show('inform');
    const table = await screen.findByRole('table', { name: 'Informoitavat' });
    const names = within(table)
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent?.trim());
    expect(names).toEqual(['Myöhässä Aino', 'Pian Aino']);
    expect(within(table).getByText(/myöhässä/u)).toBeTruthy();
    await user.click(within(table).getByRole('checkbox', { name: 'Valitse kaikki rivit' }));
    await user.click(screen.getByRole('button', { name: 'Merkitse 2 informoiduksi tänään' }));
    await screen.findByText('Kaikki on informoitu');
    expect((await office.read.persons.get(late.id))?.informedOn).toBe(today);
    await waitFor(() => {
      expect(useNotices.getState().notice?.text).toBe('2 henkilöä merkitty informoiduksi.');
    });
    useNotices.getState().notice?.action?.onPress();
    await screen.findByRole('table', { name: 'Informoitavat' });
    expect((await office.read.persons.get(late.id))?.informedOn).toBeUndefined();
  });

  it('has the same ticked on the way back from what a notice lacked', async () => {
    const user = userEvent.setup();
    const { unmount } = await show('inform');
    const box = async () =>
      within(
        await screen.findByRole('table', { name: 'Informoitavat' }),
      ).findByRole<HTMLInputElement>('checkbox', { name: /Pian/u });
    await user.click(await box());
    unmount();
    await show('inform');
    expect((await box()).checked).toBe(true);
    await screen.findByRole('button', { name: 'Merkitse 1 informoiduksi tänään' });
    await user.click(await box());
    expect((await box()).checked).toBe(false);
  });

  it('moves the review of those whose day has come', async () => {
    const user = userEvent.setup();
    await show('review');
    const table = await screen.findByRole('table', { name: 'Tarkistettavat' });
    await user.click(within(table).getByRole('checkbox', { name: /Kerrottu/u }));
    await user.click(screen.getByRole('button', { name: /Siirrä 1 tarkistus/u }));
    await screen.findByText('Ei tarkistettavia');
    expect((await office.read.persons.get(told.id))?.reviewOn).toBe(
      `${Number(today.slice(0, 4)) + 2}${today.slice(4)}`.replace('-02-29', '-02-28'),
    );
  });

  it('says in words who objected', async () => {
    await show('marked');
    const table = await screen.findByRole('table', { name: 'Merkinnät' });
    expect(within(table).getByText('Vastustaa käsittelyä')).toBeTruthy();
  });

  it('tells of addresses that were copied as of what went to the clipboard', async () => {
    await office.change({ name: 'addSample' }, (write) =>
      write.add('madeDocuments', {
        ...{ kind: 'contacts', title: 'Sähköpostiosoitteet', language: 'fi' },
        ...{ format: 'addresses', fileName: '', contacts: 12 },
      }),
    );
    await show('exports');
    const table = await screen.findByRole('table', { name: 'Viennit' });
    const row = within(table).getByRole('row', { name: /Kopioitu leikepöydälle/u });
    const cells = within(row).getAllByRole('cell');
    expect(cells.map((cell) => cell.textContent)).toContain('Sähköpostiosoitteet');
  });

  it('finds identity codes in what is kept, and tells where', async () => {
    const user = userEvent.setup();
    await office.change({ name: 'addPerson', facts: { name: '' } }, (write) =>
      write.update('persons', soon.id, { notes: 'Asiakas 131052-308T' }),
    );
    await show('codes');
    await user.click(await screen.findByRole('button', { name: 'Etsi henkilötunnukset' }));
    const table = await screen.findByRole('table', { name: 'Henkilötunnukset' });
    const link = within(table).getAllByRole('link', { name: 'Avaa' })[0];
    expect(link?.getAttribute('href')).toBe(`#/contacts/${soon.id}`);
    expect(within(table).getAllByRole('rowheader')[0]?.textContent).toContain('Pian');
    expect(document.body.textContent).not.toContain('131052');
  });

  it('takes codes out of the change history, which nobody can edit, and leaves the rest of it', async () => {
    const user = userEvent.setup();
    const act = { name: 'editPerson', facts: { name: 'Pian 131052-308T' } } as const;
    const write = (notes: string) =>
      office.change(act, (writer) => writer.update('persons', soon.id, { notes }));
    await write('Asiakas 131052-308T soitti');
    await write('Asiakas soitti');
    await show('codes');
    await user.click(await screen.findByRole('button', { name: 'Etsi henkilötunnukset' }));
    await user.click(await screen.findByRole('button', { name: 'Poista tunnukset historiasta' }));
    const question = await screen.findByRole('alertdialog');
    await user.click(
      within(question).getByRole('button', { name: 'Poista tunnukset historiasta' }),
    );
    expect(await screen.findByText('Henkilötunnuksia ei löytynyt')).toBeTruthy();
    const { tables } = await office.backups.snapshot();
    expect(JSON.stringify(tables)).not.toContain('131052');
    expect(JSON.stringify(tables)).toContain('Asiakas … soitti');
  });

  it('leads to the code in what is shown with another, and in what lies in the trash, by names without it', async () => {
    const user = userEvent.setup();
    const organisation = anOrganisation({ name: { fi: 'Virasto 131052-308T' } });
    await office.change({ name: 'addSample' }, async (write) => {
      await write.add('organisations', organisation);
      await write.delete('organisations', organisation.id);
      const post = { personId: soon.id, organisationId: organisation.id };
      await write.add('positions', aPosition({ ...post, title: { fi: 'Neuvos 131052-308T' } }));
    });
    await show('codes');
    await user.click(await screen.findByRole('button', { name: 'Etsi henkilötunnukset' }));
    const table = await screen.findByRole('table', { name: 'Henkilötunnukset' });
    const links = within(table).getAllByRole('link', { name: 'Avaa' });
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      expect.arrayContaining([
        `#/contacts/${soon.id}`,
        `#/history/organisations/${organisation.id}`,
      ]),
    );
    expect(document.body.textContent).not.toContain('131052');
    const fields = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => within(row).getAllByRole('cell').at(-2)?.textContent);
    expect(fields.toSorted()).toEqual(['Nimi', 'Nimi', 'Tehtävä', 'Tehtävä']);
  });

  it('keeps what the office says of itself, and gives the proposal back', async () => {
    const user = userEvent.setup();
    await show('texts');
    const group = (await screen.findByText('Kuinka kauan tietoja säilytetään')).closest('fieldset');
    if (!group) throw new Error('no group');
    const field = within(group).getByLabelText('Suomeksi');
    await user.clear(field);
    await user.type(field, 'Kolme vuotta.');
    await user.tab();
    await waitFor(async () => {
      expect((await office.settings()).noticeTexts?.retention).toEqual({ fi: 'Kolme vuotta.' });
    });
    await user.click(await within(group).findByRole('button', { name: 'Palauta ehdotus' }));
    await waitFor(async () => {
      expect((await office.settings()).noticeTexts?.retention).toEqual({});
    });
  });
});
