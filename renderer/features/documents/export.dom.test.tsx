import { strFromU8, unzipSync } from 'fflate';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DocumentRule } from '#shared/documents/check/document-report.ts';
import { fail, ok } from '#shared/lib/result.ts';
import type { Office } from '#renderer/data/office.ts';
import { fakePlatform } from '#renderer/platform/fake-platform.ts';
import { runCommand } from '#renderer/session/commands.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { anEmail, anOrganisation, aPerson, aPosition } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { inProcessWorkers } from '#renderer/workers/in-process-workers.ts';
import { WorkersContext, type OfficeWorkers } from '#renderer/workers/workers-context.ts';
import { readContactsModel } from './contacts-documents.ts';
import { DocumentsBackground } from './documents-background.tsx';
import { useExportStore } from './export-store.ts';
import { openDocument } from './public.ts';
import { DocumentsScreen } from './screens/documents-screen.tsx';

beforeEach(() => {
  useExportStore.setState({ open: null });
  useNotices.setState({ notice: null });
});

async function officeWithOne(): Promise<Office> {
  const office = await emptyOffice();
  await office.change({ name: 'addPerson', facts: { name: '' } }, async (write) => {
    await write.update('settings', 'office', { organisation: { fi: 'Esimerkkiministeriö' } });
    const person = aPerson();
    const organisation = anOrganisation();
    await write.add('persons', person);
    await write.add('organisations', organisation);
    await write.add(
      'positions',
      aPosition({ personId: person.id, organisationId: organisation.id }),
    );
    await write.add('contactPoints', anEmail({ ownerId: person.id }));
  });
  return office;
}

async function desk(office: Office, workers: OfficeWorkers = inProcessWorkers()) {
  const platform = fakePlatform();
  const view = await renderScreen(
    <WorkersContext value={workers}>
      <DocumentsBackground />
      <DocumentsScreen />
    </WorkersContext>,
    { office, platform },
  );
  act(() => void runCommand('exportContactList'));
  await screen.findByRole('dialog');
  return { ...view, platform };
}

/** The real work, with a finding that the program's own documents never have. */
function faultyWorkers(rule: DocumentRule): OfficeWorkers {
  const real = inProcessWorkers();
  return {
    ...real,
    wordExport: {
      ...real.wordExport,
      make: async (order, signal) => {
        const made = await real.wordExport.make(order, signal);
        if (!made.ok) return made;
        return ok({
          ...made.value,
          report: { ok: false, findings: [{ rule, where: 'word/document.xml, p 1' }] },
        });
      },
    },
  };
}

const isZip = (bytes: Uint8Array | undefined) => bytes?.[0] === 0x50 && bytes[1] === 0x4b;

describe('what was made', () => {
  it('tells the form and the list of what went out, also of a list that is gone', async () => {
    const office = await emptyOffice();
    await office.change({ name: 'addSample' }, async (write) => {
      const common = { mode: 'fixed', purpose: 'kutsut' } as const;
      const list = await write.add('lists', { name: 'Sihteeristö', ...common });
      const gone = await write.add('lists', { name: 'Vanha', ...common });
      const made = { kind: 'contacts', title: 'Sähköpostiosoitteet', language: 'fi' } as const;
      const copied = { ...made, format: 'addresses', fileName: '', contacts: 12 } as const;
      await write.add('madeDocuments', { ...copied, listId: list.id });
      await write.add('madeDocuments', {
        ...made,
        format: 'csv',
        fileName: 'a.csv',
        contacts: 3,
        listId: gone.id,
      });
      await write.delete('lists', gone.id);
    });
    await renderScreen(
      <WorkersContext value={inProcessWorkers()}>
        <DocumentsScreen />
      </WorkersContext>,
      { office },
    );
    const copied = await screen.findByRole('row', { name: /Kopioitu leikepöydälle/u });
    await waitFor(() => expect(copied.textContent).toContain('Sihteeristö'));
    expect(copied.textContent).toContain('12');
    const file = screen.getByRole('row', { name: /a\.csv/u });
    expect(file.textContent).toContain('CSV');
    expect(file.textContent).toContain('poistettu lista');
  });
});

describe('address labels', () => {
  it('are made for the sheet that is chosen, from the label that is left', async () => {
    const user = userEvent.setup();
    const office = await officeWithOne();
    const platform = fakePlatform();
    await renderScreen(
      <WorkersContext value={inProcessWorkers()}>
        <DocumentsBackground />
        <DocumentsScreen />
      </WorkersContext>,
      { office, platform },
    );
    await user.click(await screen.findByRole('button', { name: 'Tee asiakirja: Osoitetarrat' }));
    await screen.findByRole('dialog', { name: 'Osoitetarrat Wordiin' });
    await user.click(screen.getByRole('radio', { name: /2 × 7/u }));
    await user.click(screen.getByRole('button', { name: /Aloita tarrasta/u }));
    expect(screen.getAllByRole('option')).toHaveLength(14);
    await user.click(screen.getByRole('option', { name: '3' }));
    await user.click(screen.getByRole('button', { name: 'Tee ja tallenna…' }));
    await waitFor(() => {
      expect(platform.saved).toHaveLength(1);
    });
    expect(await office.read.madeDocuments.toArray()).toMatchObject([
      { kind: 'labels', title: 'Osoitetarrat', contacts: 1 },
    ]);
  });
});

describe('the contact list as a Word document', () => {
  it('is made in the language chosen for it, saved under the common name and noted', async () => {
    const user = userEvent.setup();
    const office = await officeWithOne();
    const { platform } = await desk(office);
    await user.click(screen.getByRole('radio', { name: 'ruotsi' }));
    await user.click(screen.getByRole('button', { name: 'Tee ja tallenna…' }));
    await waitFor(() => {
      expect(platform.saved).toHaveLength(1);
    });
    const [file] = platform.saved;
    expect(file?.name).toMatch(/^\d{4}-\d{2}-\d{2} Kontaktlista.*\.docx$/u);
    expect(isZip(file?.bytes)).toBe(true);
    await waitFor(() => {
      expect(useNotices.getState().notice?.text).toContain('Asiakirja tallennettiin');
    });
    expect(await office.read.madeDocuments.toArray()).toMatchObject([
      { kind: 'contact-list', title: 'Kontaktlista', language: 'sv', contacts: 1 },
    ]);
    expect(screen.queryByRole('dialog')).toBeNull();
    await screen.findByRole('rowheader', { name: file?.name ?? '' });

    useNotices.getState().notice?.action?.onPress();
    expect(platform.calls.at(-1)).toMatchObject({ name: 'showSavedFile' });
  });

  it('says how many chosen persons must not stand in it', async () => {
    const user = userEvent.setup();
    const office = await officeWithOne();
    await office.change({ name: 'addSample' }, async (write) => {
      await write.add('persons', aPerson({ objectedOn: '2026-03-01' }));
      await write.add('persons', aPerson({ restrictedOn: '2026-03-01' }));
    });
    const { platform } = await desk(office);
    await user.click(screen.getByRole('button', { name: 'Tee ja tallenna…' }));
    await waitFor(() => {
      expect(useNotices.getState().notice?.text).toContain(
        '.docx. 2 henkilöä jäi pois, koska käsittelyä on vastustettu tai rajoitettu.',
      );
    });
    expect(platform.saved).toHaveLength(1);
    expect(await office.read.madeDocuments.toArray()).toMatchObject([{ contacts: 1 }]);
  });

  it('bears the day that it shows in its file’s name, and the hint of its kind in its window', async () => {
    const user = userEvent.setup();
    const office = await officeWithOne();
    const { platform } = await desk(office);
    act(() =>
      openDocument({
        kind: 'contact-list',
        hint: 'privacy:report.subjectHint',
        read: async (of, { language, today }) => ({
          ...(await readContactsModel(of, 'contact-list', { members: null, language, today })),
          day: '2025-06-01',
        }),
      }),
    );
    expect(await screen.findByText(/Varmista pyytäjän henkilöllisyys/u)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Tee ja tallenna…' }));
    await waitFor(() => {
      expect(platform.saved.map(({ name }) => name)).toEqual([
        '2025-06-01 Yhteystietoluettelo (fi).docx',
      ]);
    });
  });

  it('is not made while a field of its kind is wrong, and the focus goes there', async () => {
    const user = userEvent.setup();
    const office = await officeWithOne();
    const { platform } = await desk(office);
    const Fields = () => <input aria-label="Määräaika" aria-invalid defaultValue="joskus" />;
    const read = vi.fn<() => Promise<never>>();
    act(() => openDocument({ kind: 'contact-list', Fields, read }));
    const field = await screen.findByLabelText('Määräaika');
    await user.click(screen.getByRole('button', { name: 'Tee ja tallenna…' }));
    expect(document.activeElement).toBe(field);
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(document.activeElement).toBe(field);
    expect(read).not.toHaveBeenCalled();
    expect(platform.saved).toEqual([]);
  });

  it('names what is not translated before it goes to readers abroad, and saves it when told so', async () => {
    const user = userEvent.setup();
    const { platform } = await desk(await officeWithOne());
    await user.click(screen.getByRole('radio', { name: 'englanti' }));
    await user.click(screen.getByRole('button', { name: 'Tee ja tallenna…' }));
    expect(await screen.findByText('Yksi teksti on kääntämättä')).toBeTruthy();
    expect(platform.saved).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Tallenna silti…' }));
    await waitFor(() => expect(platform.saved).toHaveLength(1));
  });

  it('is named by what it is about in its own language', async () => {
    const user = userEvent.setup();
    const office = await officeWithOne();
    const { platform } = await desk(office);
    act(() =>
      openDocument({
        kind: 'contact-list',
        read: (of, { language, today }) => {
          const subject = language === 'sv' ? 'Sekretariatet' : 'Sihteeristö';
          return readContactsModel(of, 'contact-list', { members: null, language, today, subject });
        },
      }),
    );
    await user.click(await screen.findByRole('radio', { name: 'ruotsi' }));
    await user.click(screen.getByRole('button', { name: 'Tee ja tallenna…' }));
    await waitFor(() => expect(platform.saved).toHaveLength(1));
    expect(platform.saved[0]?.name).toMatch(/Kontaktlista – Sekretariatet \(sv\)\.docx$/u);
  });

  it('says what is missing of the sender, and makes the document without it', async () => {
    await desk(await officeWithOne());
    expect(screen.getByText('Lähettäjän tiedoista puuttuu')).toBeTruthy();
    expect(screen.getByText(/koordinaattorin nimi/u)).toBeTruthy();
  });

  it('shows what the check finds and saves only when told to', async () => {
    const user = userEvent.setup();
    const office = await officeWithOne();
    const { platform } = await desk(office, faultyWorkers('title-missing'));
    await user.click(screen.getByRole('button', { name: 'Tee ja tallenna…' }));
    await screen.findByText('Tarkistus löysi yhden puutteen');
    expect(screen.getByText('Asiakirjan ominaisuuksista puuttuu otsikko.')).toBeTruthy();
    expect(platform.saved).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Tallenna silti…' }));
    await waitFor(() => {
      expect(platform.saved).toHaveLength(1);
    });
  });

  it('is not saved at all with a personal identity code in it', async () => {
    const user = userEvent.setup();
    const { platform } = await desk(await officeWithOne(), faultyWorkers('identity-code'));
    await user.click(screen.getByRole('button', { name: 'Tee ja tallenna…' }));
    await screen.findByText(/siinä on henkilötunnus/u);
    expect(screen.queryByRole('button', { name: 'Tallenna silti…' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Palaa tietoihin' }));
    expect(platform.saved).toEqual([]);
  });

  it('is not noted when she closes the file window, or the disk refuses', async () => {
    const user = userEvent.setup();
    const office = await officeWithOne();
    const { platform } = await desk(office);
    platform.saveFile = () => Promise.resolve(ok({ saved: false }));
    const make = screen.getByRole('button', { name: 'Tee ja tallenna…' });
    await user.click(make);
    await screen.findByRole('button', { name: 'Tee ja tallenna…' });
    platform.saveFile = () => Promise.resolve(fail('disk-full'));
    await user.click(await screen.findByRole('button', { name: 'Tee ja tallenna…' }));
    expect((await screen.findByRole('alert')).textContent).toContain('levy on täynnä');
    expect(await office.read.madeDocuments.count()).toBe(0);
  });

  it('is not yet public while a draft, and secret only with the provision and the part', async () => {
    const user = userEvent.setup();
    const { platform } = await desk(await officeWithOne());
    const choose = async (field: string, option: string) => {
      await user.click(screen.getByRole('button', { name: new RegExp(field, 'u') }));
      await user.click(await screen.findByRole('option', { name: option }));
    };
    await choose('^Tila|Tila$', 'Luonnos');
    await screen.findByRole('button', { name: /Ei vielä julkinen/u });
    await choose('Julkisuus', 'Osittain salassa pidettävä');
    await user.click(screen.getByRole('button', { name: 'Tee ja tallenna…' }));
    const basis = screen.getByRole('textbox', { name: /Salassapidon peruste/u });
    await waitFor(() => expect(document.activeElement).toBe(basis));
    await user.type(basis, 'JulkL 24 § 1 mom. 2 kohta');
    await user.click(screen.getByRole('button', { name: 'Tee ja tallenna…' }));
    const extent = screen.getByRole('textbox', { name: /Salassa pidettävä osa/u });
    await waitFor(() => expect(document.activeElement).toBe(extent));
    expect(platform.saved).toEqual([]);
    await user.type(extent, 'luku 3');
    await user.click(screen.getByRole('button', { name: 'Tee ja tallenna…' }));
    await waitFor(() => expect(platform.saved).toHaveLength(1));
    const [saved] = platform.saved;
    const parts = unzipSync(saved?.bytes ?? new Uint8Array());
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(body).toContain('JulkL 24\u00a0§\u00a01\u00a0mom.\u00a02\u00a0kohta');
  });

  it('can be cancelled while it is being made', async () => {
    const user = userEvent.setup();
    const office = await officeWithOne();
    const real = inProcessWorkers();
    const { platform } = await desk(office, {
      ...real,
      wordExport: {
        ...real.wordExport,
        make: (_, signal) =>
          new Promise((resolve) => {
            signal.addEventListener('abort', () => resolve(fail('cancelled')));
          }),
      },
    });
    await user.click(screen.getByRole('button', { name: 'Tee ja tallenna…' }));
    await user.click(await screen.findByRole('button', { name: 'Keskeytä' }));
    await screen.findByRole('button', { name: 'Tee ja tallenna…' });
    expect(platform.saved).toEqual([]);
  });

  it('is refused where it may not be made, with the way to what is missing', async () => {
    const user = userEvent.setup();
    const { platform } = await desk(await officeWithOne());
    act(() =>
      openDocument({
        kind: 'article-14-notice',
        read: () => Promise.resolve({ refused: { code: 'officer-missing' } }),
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Tee ja tallenna…' }));
    expect(await screen.findByText(/tietosuojavastaavan yhteystiedot/u)).toBeTruthy();
    const way = screen.getByRole('link', { name: 'Kirjoita yhteystiedot' });
    expect(way.getAttribute('href')).toBe('#/privacy/texts');
    expect(platform.saved).toEqual([]);
  });

  it('is not made of nothing', async () => {
    await desk(await emptyOffice());
    expect(screen.getByText(/Lisää tai tuo yhteystietoja/u)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Tee ja tallenna…' }).hasAttribute('disabled')).toBe(
      true,
    );
  });
});
