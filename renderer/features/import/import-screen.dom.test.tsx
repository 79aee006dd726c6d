import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { foldKeepingLetters } from '#shared/text/fold.ts';
import { fail } from '#shared/lib/result.ts';
import type { Office } from '#renderer/data/office.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { noteBackups } from '#renderer/testing/note-backups.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { ImportsScreen } from './screens/imports-screen.tsx';
import { beginAnew, desk, drop, goToSummary } from '#renderer/testing/import-desk.tsx';

const GOOD = [
  'Sukunimi;Etunimi;Sähköposti;Organisaatio',
  'Aarnisalo;Veikko;veikko@sm.invalid;Sisäministeriö',
  'Lehto;Ossi;ossi@poliisi.invalid;Poliisihallitus',
  ';;040 555 0199;',
].join('\r\n');

beforeEach(beginAnew);

const previewRows = () =>
  within(screen.getByRole('table', { name: 'Luettelon rivit' }))
    .getAllByRole('row')
    .map((row) => row.textContent);

describe('importing a list', () => {
  it('shows a dropped file, writes nothing before Tuo, and takes the import back', async () => {
    const user = userEvent.setup();
    const { office } = await desk();
    drop('lista.csv', GOOD);
    await screen.findByRole('table', { name: 'Luettelon rivit' });
    expect(previewRows().join('\n')).toContain('Sisäministeriö');
    expect(previewRows().join('\n')).toContain('Rivillä ei ole henkilön eikä organisaation nimeä');
    expect(screen.getByText('Yksi rivi jää pois')).toBeTruthy();
    expect(screen.getByText(/Mitään ei ole vielä tallennettu/u)).toBeTruthy();

    await goToSummary(user);
    const write = await screen.findByRole('button', { name: 'Tuo 2 yhteystietoa' });
    expect(await office.read.persons.count()).toBe(0);
    await user.click(write);
    await screen.findByRole('heading', { name: '2 yhteystietoa tuotiin' });
    const persons = await office.read.persons.toArray();
    expect(persons.map((person) => person.familyName).sort()).toEqual(['Aarnisalo', 'Lehto']);
    expect(persons[0]?.provenance).toMatchObject({
      source: 'Verkoston sihteeri',
      purpose: 'network',
    });

    const backups = noteBackups();
    await user.click(screen.getByRole('button', { name: 'Kumoa tuonti' }));
    const asked = await screen.findByRole('alertdialog', {
      name: 'Kumotaanko tuonti lista.csv?',
    });
    expect(asked.textContent).toContain('Roskakoriin menee 2 henkilöä');
    expect(await office.read.persons.count()).toBe(2);
    await user.click(within(asked).getByRole('button', { name: 'Kumoa tuonti' }));
    await waitFor(() => {
      expect(useNotices.getState().notice?.text).toBe('Tuonti kumottiin: lista.csv');
    });
    backups.leave();
    expect(backups.reasons).toEqual(['before-bulk-delete']);
    expect(await office.read.persons.count()).toBe(0);
    await screen.findByText('Kumottu');
  });

  it('says no longer that contacts were imported where the import was taken back by a key', async () => {
    const user = userEvent.setup();
    const { office } = await desk();
    drop('lista.csv', GOOD);
    await screen.findByRole('table', { name: 'Luettelon rivit' });
    await goToSummary(user);
    await user.click(await screen.findByRole('button', { name: 'Tuo 2 yhteystietoa' }));
    await screen.findByRole('heading', { name: '2 yhteystietoa tuotiin' });
    await act(() => office.undo());
    await screen.findByRole('heading', { name: 'Tuonti kumottiin: lista.csv' });
    expect(screen.queryByRole('button', { name: 'Kumoa tuonti' })).toBeNull();
    await act(() => office.redo());
    await screen.findByRole('heading', { name: '2 yhteystietoa tuotiin' });
    expect(screen.getByRole('button', { name: 'Kumoa tuonti' })).toBeTruthy();
  });

  it('leaves the keyboard in the list of imports where one of them was taken back', async () => {
    const user = userEvent.setup();
    const { office, unmount } = await desk();
    drop('lista.csv', GOOD);
    await screen.findByRole('table', { name: 'Luettelon rivit' });
    await goToSummary(user);
    await user.click(await screen.findByRole('button', { name: 'Tuo 2 yhteystietoa' }));
    await screen.findByRole('heading', { name: '2 yhteystietoa tuotiin' });
    unmount();
    await renderScreen(<ImportsScreen />, { office });
    (await screen.findByRole('button', { name: 'Kumoa tuonti: lista.csv' })).focus();
    await user.keyboard('{Enter}');
    const asked = await screen.findByRole('alertdialog');
    within(asked).getByRole('button', { name: 'Kumoa tuonti' }).focus();
    await user.keyboard('{Enter}');
    await screen.findByText('Kumottu');
    expect(await office.read.persons.count()).toBe(0);
    // Where it was taken back it can be brought back, whatever was done since.
    await office.change({ name: 'editSettings' }, (write) =>
      write.update('settings', 'office', { email: 'a@example.invalid' }),
    );
    const back = await screen.findByRole('button', { name: 'Palauta tuonti: lista.csv' });
    await waitFor(() => expect(document.activeElement).toBe(back));
    await user.keyboard('{Enter}');
    await screen.findByRole('button', { name: 'Kumoa tuonti: lista.csv' });
    expect(await office.read.persons.count()).toBe(2);
  });

  it('says that it is being stopped until what was written is taken back', async () => {
    const user = userEvent.setup();
    const office = await emptyOffice();
    let takenBack = () => undefined as void;
    await desk({
      ...office,
      importRows: () =>
        new Promise((resolve) => {
          takenBack = () => resolve(fail('cancelled'));
        }),
    });
    drop('lista.csv', GOOD);
    await screen.findByRole('table', { name: 'Luettelon rivit' });
    await goToSummary(user);
    await user.click(await screen.findByRole('button', { name: 'Tuo 2 yhteystietoa' }));
    await user.click(await screen.findByRole('button', { name: 'Keskeytä' }));
    expect(screen.getByRole('heading', { name: 'Tuontia keskeytetään' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Keskeytä' })).toBeNull();
    expect(document.activeElement?.textContent).toBe('Tuo yhteystietoja');
    takenBack();
    await screen.findByRole('button', { name: 'Tuo 2 yhteystietoa' });
    expect(useNotices.getState().notice?.text).toBe('Tuonti keskeytettiin. Mitään ei tallennettu.');
  });

  it('does not go on before the source and the purpose are said', async () => {
    const user = userEvent.setup();
    await desk();
    drop('lista.csv', GOOD);
    await user.click(
      await screen.findByRole('button', { name: 'Seuraava: lähde ja käyttötarkoitus' }),
    );
    expect(screen.queryByText('Kirjoita, mistä luettelo on saatu.')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Seuraava: yhteenveto' }));
    expect(screen.getByText('Kirjoita, mistä luettelo on saatu.')).toBeTruthy();
    expect(screen.getByText('Valitse käyttötarkoitus.')).toBeTruthy();
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByLabelText('Lähde'));
    });
  });

  it('says why a file cannot be read and changes nothing', async () => {
    const { office } = await desk();
    drop('kuva.pdf', new TextEncoder().encode('%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n'.repeat(20)));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('kuva.pdf');
    expect(alert.textContent).toContain('ei ole taulukko');
    expect(alert.textContent).toContain('Mitään ei muuttunut.');
    expect(await office.read.imports.count()).toBe(0);
  });

  it('remembers for the next list of that shape what was corrected by hand', async () => {
    const user = userEvent.setup();
    const odd = (name: string) =>
      `Sukunimi;Etunimi;Sähköposti;Kolmas\r\n${name};Veikko;${name.toLowerCase()}@sm.invalid;Verkosto`;
    const first = await desk();
    drop('eka.csv', odd('Aarnisalo'));
    await user.click(await screen.findByRole('button', { name: /Kenttä sarakkeelle Kolmas/u }));
    await user.click(screen.getByRole('option', { name: 'Ryhmät' }));
    await goToSummary(user);
    await user.click(await screen.findByRole('button', { name: 'Tuo yksi yhteystieto' }));
    await screen.findByRole('heading', { name: 'Yksi yhteystieto tuotiin' });
    expect((await first.office.read.tags.toArray()).map((tag) => tag.label)).toEqual(['Verkosto']);

    await user.click(screen.getByRole('button', { name: 'Tuo toinen luettelo' }));
    drop('toka.csv', odd('Lehto'));
    await screen.findByText(/samoin kuin edellisessä samanlaisessa luettelossa/u);
    const field = await screen.findByRole('button', { name: /Kenttä sarakkeelle Kolmas/u });
    expect(field.textContent).toContain('Ryhmät');
  });

  it('reads a table pasted anywhere, and shows rows with remarks alone', async () => {
    const user = userEvent.setup();
    await desk();
    const text = GOOD.replaceAll(';', '\t');
    act(() => {
      fireEvent.paste(document.body, {
        clipboardData: { getData: (kind: string) => (kind === 'text/plain' ? text : '') },
      });
    });
    await screen.findByRole('table', { name: 'Luettelon rivit' });
    expect(screen.getByText('Liitetty taulukko')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: /Jää pois/u }));
    expect(foldKeepingLetters(previewRows().join('\n'))).not.toContain('aarnisalo');
    expect(previewRows().join('\n')).toContain('040 555 0199');
  });

  it('saves the rows left out with the reason', async () => {
    const user = userEvent.setup();
    const { platform } = await desk();
    drop('lista.csv', GOOD);
    await user.click(await screen.findByRole('button', { name: 'Tallenna pois jäävät rivit…' }));
    await waitFor(() => {
      expect(platform.saved).toHaveLength(1);
    });
    const [file] = platform.saved;
    expect(file?.name).toBe('lista – pois jäävät rivit.csv');
    expect(new TextDecoder().decode(file?.bytes)).toContain('Rivillä ei ole henkilön');
  });

  it('lets an import that was left be gone on with', async () => {
    const user = userEvent.setup();
    await desk();
    drop('lista.csv', GOOD);
    await user.click(await screen.findByRole('button', { name: 'Keskeytä tuonti' }));
    expect(useNotices.getState().notice?.text).toContain('Mitään ei tallennettu');
    await user.click(screen.getByRole('button', { name: 'Jatka tuontia' }));
    await screen.findByRole('table', { name: 'Luettelon rivit' });
  });

  it('saves the empty workbook for organisations in the language that is chosen', async () => {
    const user = userEvent.setup();
    const { platform } = await desk();
    await user.click(screen.getByRole('button', { name: 'Tallenna tyhjä pohja…' }));
    await user.click(await screen.findByRole('menuitem', { name: 'ruotsi' }));
    await waitFor(() => {
      expect(platform.saved[0]?.name).toMatch(/\.xlsx$/u);
    });
  });
});

describe('an import into an office that has some of the contacts', () => {
  const HEAD = 'Sukunimi;Etunimi;Sähköposti;Organisaatio;Tehtävä;Puhelin';
  const LATER = [
    HEAD,
    'Aarnisalo;Veikko;veikko@sm.invalid;Sisäministeriö;erityisasiantuntija;0295 000 508',
    'Lehto;Ossi;ossi@poliisi.invalid;Poliisihallitus;;',
    'Lehto;O.;ossi@poliisi.invalid;Poliisihallitus;tarkastaja;',
    'Ulvila;Markku;markku@tulli.invalid;Tulli;;',
  ].join('\r\n');

  const comparison = () =>
    screen.findByRole('table', { name: 'Luettelon rivit verrattuna yhteystietoihin' });
  const textOf = async (line: number) => {
    const opener = within(await comparison()).getByRole('button', { name: `Näytä rivi ${line}` });
    return opener.closest('tr')?.textContent ?? '';
  };

  async function atComparison(office?: Office) {
    const user = userEvent.setup();
    const shown = await desk(office);
    drop(
      'eka.csv',
      [
        HEAD,
        'Aarnisalo;Veikko;veikko@sm.invalid;Sisäministeriö;ylitarkastaja;',
        'Lehto;Ossi;ossi@poliisi.invalid;Poliisihallitus;;',
      ].join('\r\n'),
    );
    await goToSummary(user);
    await user.click(await screen.findByRole('button', { name: 'Tuo 2 yhteystietoa' }));
    await screen.findByRole('heading', { name: '2 yhteystietoa tuotiin' });
    drop('toka.csv', LATER);
    await goToSummary(user);
    await comparison();
    return { ...shown, user };
  }
  /** Does the same for all rows of a state. */
  async function choose(user: ReturnType<typeof userEvent.setup>, state: string, choice: string) {
    const name = new RegExp(`Mitä tehdään kaikille: ${state}`, 'u');
    await user.click(screen.getByRole('button', { name }));
    await user.click(screen.getByRole('option', { name: choice }));
  }
  const titles = async (office: Office) =>
    (await office.read.positions.toArray()).map(({ title }) => title.fi ?? '').sort();

  it('says of each row what it is, changes what is taken, and gives the old values back', async () => {
    const { office, user } = await atComparison();
    expect(await textOf(2)).toContain('Muuttuu: Tehtävä, Puhelin');
    expect(await textOf(3)).toContain('Sama');
    expect(await textOf(4)).toContain('Mahdollinen kaksoiskappale');
    expect(await textOf(5)).toContain('Uusi');

    await user.click(screen.getByRole('button', { name: 'Näytä rivi 2' }));
    const changes = within(screen.getByRole('table', { name: 'Muutokset kentittäin' }));
    expect(changes.getAllByRole('row')[1]?.textContent).toContain(
      'Tehtäväylitarkastajaerityisasiantuntija',
    );
    expect(screen.getByRole('link', { name: /Veikko Aarnisalo/u }).getAttribute('href')).toMatch(
      /^#\/contacts\//u,
    );
    await user.click(
      changes.getByRole('checkbox', { name: 'Ota luettelosta – Puhelin: 0295 000 508' }),
    );
    expect(await textOf(2)).toContain('Muuttuu: Tehtävä');
    expect(await textOf(2)).not.toContain('Puhelin');

    await user.click(screen.getByRole('button', { name: 'Näytä rivi 4' }));
    expect(screen.getByText(/sama sähköpostiosoite/u)).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Ohita rivi' }));
    await user.click(screen.getByRole('button', { name: 'Tuo 1 uusi, muuta 1' }));
    await screen.findByRole('heading', { name: 'Yksi yhteystieto tuotiin' });
    expect(await titles(office)).toEqual(['', '', 'erityisasiantuntija']);
    expect((await office.read.contactPoints.toArray()).map(({ kind }) => kind)).not.toContain(
      'phone',
    );
    await user.click(screen.getByRole('button', { name: 'Kumoa tuonti' }));
    const asked = await screen.findByRole('alertdialog');
    expect(asked.textContent).toContain('palaa entiselleen');
    await user.click(within(asked).getByRole('button', { name: 'Kumoa tuonti' }));
    await waitFor(async () => {
      expect(await titles(office)).toEqual(['', 'ylitarkastaja']);
    });
  });

  it('does for all rows of a state what is chosen', async () => {
    const { office, user } = await atComparison();
    await choose(user, 'Muuttuu', 'Täytä vain tyhjät kentät');
    expect(await textOf(2)).toContain('Muuttuu: Puhelin');
    await choose(user, 'Uusi', 'Ohita');
    await choose(user, 'Mahdollinen kaksoiskappale', 'Ohita');
    await user.click(screen.getByRole('button', { name: 'Muuta yksi yhteystieto' }));
    await screen.findByRole('heading', { name: 'Tuonti on valmis' });
    expect(await titles(office)).toEqual(['', 'ylitarkastaja']);
  });

  it('has nothing to write when the same list comes again', async () => {
    const { office, user } = await atComparison();
    // Whether one is there already is hers to say: until then nothing can be imported.
    expect(screen.queryByRole('button', { name: /^Tuo \d/u })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Ratkaise ensin yksi rivi' }));
    await waitFor(() => expect(document.activeElement?.tagName).toBe('ASIDE'));
    await user.click(screen.getByRole('radio', { name: 'Eri henkilö: lisää uutena' }));
    await user.click(screen.getByRole('button', { name: 'Tuo 2 uutta, muuta 1' }));
    await screen.findByRole('heading', { name: '2 yhteystietoa tuotiin' });
    drop('toka.csv', LATER);
    await goToSummary(user);
    await screen.findByText('Luettelossa ei ole mitään tuotavaa.');
    const write = screen.getByRole('button', { name: /^Tuo 0/u });
    expect(write.getAttribute('disabled')).not.toBeNull();
    expect(await office.read.imports.count()).toBe(2);
  });

  it('compares again, and says so, where the office changed meanwhile', async () => {
    const { office, user } = await atComparison();
    const ossi = (await office.read.persons.toArray()).find(
      ({ givenName }) => givenName === 'Ossi',
    );
    await office.change({ name: 'deletePerson', facts: { name: '' } }, (change) =>
      change.delete('persons', ossi?.id ?? ''),
    );
    await choose(user, 'Mahdollinen kaksoiskappale', 'Lisää uusina');
    await user.click(screen.getByRole('button', { name: /^Tuo \d+ uu/u }));
    await screen.findByText(/Yhteystiedot muuttuivat vertailun jälkeen/u);
    await waitFor(async () => {
      expect(await textOf(3)).toContain('Uusi');
    });
    expect(await office.read.persons.count()).toBe(1);
  });
});
