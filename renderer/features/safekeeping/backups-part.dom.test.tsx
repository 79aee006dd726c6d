import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { newKey } from '#shared/backup/encryption.ts';
import { fakePlatform } from '#renderer/platform/fake-platform.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { useKeepStatus, useRestoreOrder } from '#renderer/session/safekeeping.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { BackupAge } from './components/backup-age.tsx';
import { BackupsPart } from './components/backups-part.tsx';
import { KeepBanner } from './components/keep-banner.tsx';

it('says so where the dates do not tell which backup is the newest', async () => {
  const platform = fakePlatform();
  const made = (createdAt: string, seq: number) =>
    platform.storeBackup({
      bytes: new Uint8Array([seq]),
      about: {
        ...{ createdAt, reason: 'quit', sha256: '', counts: { persons: 1 } },
        ...{ mark: { epoch: 0, seq }, schemaVersion: 1, appVersion: '' },
      },
    });
  const said = /^Tietokoneen kello on ollut välillä väärässä/;
  await made('2026-11-24T08:00:00.000Z', 1);
  await made('2026-11-25T08:00:00.000Z', 2);
  const view = await renderScreen(<BackupsPart className="" />, { platform });
  await screen.findByRole('row', { name: /^25\.11\.2026/ });
  expect(screen.queryByText(said)).toBeNull();
  view.unmount();
  await made('2025-03-01T08:00:00.000Z', 3);
  await renderScreen(<BackupsPart className="" />, { platform });
  await screen.findByText(said);
});

it('goes on by keyboard at the first backup that is shown in addition', async () => {
  const user = userEvent.setup();
  const platform = fakePlatform();
  for (let day = 10; day < 20; day++) {
    await platform.storeBackup({
      bytes: new Uint8Array([day]),
      about: {
        ...{ createdAt: `2026-11-${String(day)}T08:00:00.000Z`, reason: 'quit', sha256: '' },
        ...{ counts: {}, mark: { epoch: 0, seq: day }, schemaVersion: 1, appVersion: '' },
      },
    });
  }
  await renderScreen(<BackupsPart className="" />, { platform });
  await user.click(await screen.findByRole('button', { name: 'Näytä kaikki' }));
  const first = await screen.findByRole('button', { name: /^Kiinnitä varmuuskopio 11\./ });
  await waitFor(() => expect(document.activeElement).toBe(first));
});

it('shows the backups, pins one, and keeps what opens them when the computer is gone', async () => {
  const user = userEvent.setup();
  const platform = fakePlatform();
  const { identity } = await newKey();
  const { memory } = platform;
  Object.assign(memory.kept, { identity, diskEncryption: 'off' });
  await platform.storeBackup({
    bytes: new Uint8Array([1]),
    about: {
      createdAt: '2026-11-25T08:32:00.000Z',
      reason: 'quit',
      sha256: '',
      counts: { persons: 3, tasks: 2 },
      mark: { epoch: 0, seq: 1 },
      schemaVersion: 1,
      appVersion: '',
    },
  });
  await renderScreen(<BackupsPart className="" />, { platform });
  const row = await screen.findByRole('row', { name: /Ohjelmaa suljettaessa 5 Tämä kone/ });
  await user.click(within(row).getByRole('button', { name: /^Kiinnitä varmuuskopio 25\./ }));
  await screen.findByRole('button', { name: /^Irrota varmuuskopio/ });
  expect(memory.backups[0]?.about.pinned).toBe(true);
  within(row).getByText('Kiinnitetty');
  expect(within(row).queryByText(/paljon vähemmän/iu)).toBeNull();
  await user.click(screen.getByRole('button', { name: /^Palauta varmuuskopio 25\./ }));
  expect(useRestoreOrder.getState().order?.id).toBe(memory.backups[0]?.about.id);
  screen.getByText(/^Levyä ei ole salattu/);
  act(() => useKeepStatus.setState({ journal: 'disk-full' }));
  screen.getByText(/mutta ei varmistuslokiin.*levy on täynnä/);
  act(() => useKeepStatus.setState({ journal: null }));

  screen.getByText('Palautuslomaketta ei ole vielä tehty.');
  let printed = '';
  platform.print = () => {
    printed = document.querySelector('pre')?.textContent ?? '';
    return Promise.resolve({ ok: true, value: null });
  };
  await user.click(screen.getByRole('button', { name: 'Tulosta palautuslomake…' }));
  const asked = await screen.findByRole('alertdialog', { name: 'Tulostuiko palautuslomake?' });
  expect(asked.textContent).toContain(`merkit ovat ${identity.slice(-6)}.`);
  expect(printed).toContain(identity);
  expect(document.body.textContent).not.toContain(identity);
  await user.click(within(asked).getByRole('button', { name: 'Peruuta' }));
  expect(memory.kept.sheetMadeAt).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Tallenna palautuslomake…' }));
  await screen.findByText(/^Tehty /);
  expect(new TextDecoder().decode(platform.saved[0]?.bytes)).toContain(identity);

  const key = screen.getByRole('textbox', { name: 'Julkinen avain' });
  await user.click(key);
  await user.paste('age1lyhyt');
  await user.click(screen.getByRole('button', { name: 'Tallenna' }));
  await screen.findByText(/^Tämä ei ole kokonainen julkinen avain/);
  expect(document.activeElement).toBe(key);
  expect(memory.kept.secondRecipient).toBeNull();

  await user.clear(key);
  await user.click(key);
  await user.paste((await newKey()).recipient);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(useNotices.getState().notice?.text).toMatch(/^Toinen avain on tall/));
  expect(memory.kept.secondRecipient).toMatch(/^age1/);

  memory.nextFolder = 'M: (verkkolevy)';
  await user.click(screen.getByRole('button', { name: 'Valitse paikka…' }));
  await screen.findByText('M: (verkkolevy)');

  await user.click(screen.getByRole('button', { name: 'Aseta salalause…' }));
  const dialog = await screen.findByRole('dialog', { name: 'Salalause' });
  const type = async (field: string, text: string) => {
    await user.clear(within(dialog).getByRole('textbox', { name: field }));
    await user.click(within(dialog).getByRole('textbox', { name: field }));
    await user.paste(text);
  };
  const save = within(dialog).getByRole('button', { name: 'Tallenna' });
  await type('Salalause', 'lyhyt');
  await user.click(save);
  await within(dialog).findByText(/^Liian lyhyt/);
  await type('Salalause', 'sininen hevonen juoksee yli sillan');
  await type('Sama salalause uudelleen', 'sininen hevonen juoksee yli järven');
  await user.click(save);
  await within(dialog).findByText('Salalauseet eivät ole samat.');
  expect(memory.kept.wrappedKey).toBeNull();
});

it('asks before it takes away the passphrase, and says what opens the backups then', async () => {
  const user = userEvent.setup();
  const platform = fakePlatform();
  const { kept } = platform.memory;
  Object.assign(kept, { identity: (await newKey()).identity, wrappedKey: 'armoured' });
  await renderScreen(<BackupsPart className="" />, { platform });
  const remove = await screen.findByRole('button', { name: 'Poista salalause' });
  await user.click(remove);
  const asked = await screen.findByRole('alertdialog', { name: 'Poistetaanko salalause?' });
  within(asked).getByText(/Palautuslomaketta ei ole vielä tehty/);
  await user.click(within(asked).getByRole('button', { name: 'Peruuta' }));
  expect(kept.wrappedKey).toBe('armoured');
  await user.click(remove);
  await user.click(await screen.findByRole('button', { name: 'Poista salalause' }));
  await screen.findByText('Salalausetta ei ole.');
  expect(kept.wrappedKey).toBeNull();
});

it('tells of a backup that holds far less than the one before it', async () => {
  const platform = fakePlatform();
  await platform.storeBackup({
    bytes: new Uint8Array([1]),
    about: {
      createdAt: '2026-11-25T08:32:00.000Z',
      reason: 'scheduled',
      sha256: '',
      counts: { persons: 3 },
      mark: { epoch: 0, seq: 1 },
      schemaVersion: 1,
      appVersion: '',
    },
  });
  Object.assign(platform.memory.backups[0]?.about ?? {}, { suspicious: true });
  await renderScreen(<BackupsPart className="" />, { platform });
  const row = await screen.findByRole('row', { name: /Automaattinen/ });
  within(row).getByText('Paljon vähemmän tietoja');
});

it('says over every view that nothing is saved until there is space, and that it is in safe mode', async () => {
  const user = userEvent.setup();
  const { office } = await renderScreen(
    <>
      <KeepBanner />
      <main>
        <h1 tabIndex={-1}>Yhteystiedot</h1>
      </main>
      <BackupAge />
    </>,
  );
  expect(screen.queryByRole('status')).toBeNull();
  const lastBackupAt = '2026-11-25T08:32:00.000Z';
  act(() => useKeepStatus.setState({ isSafeMode: true, lastBackupAt }));
  screen.getByText(/käynnistyi nyt vikasietotilassa/);
  screen.getByRole('link', { name: /^Viimeisin varmuuskopio: 25\./ });

  act(() => {
    office.storage.stop('disk-full');
    useKeepStatus.setState({ journal: 'disk-full' });
  });
  const retry = within(screen.getByRole('alert')).getByRole('button', { name: 'Yritä uudelleen' });
  await user.click(retry);
  expect(useNotices.getState().notice?.text).toMatch(/ei ole vieläkään/);
  act(() => useKeepStatus.setState({ journal: null }));
  await user.click(retry);
  await screen.findByText(/vikasietotilassa/);
  expect(office.storage.stopped()).toBeNull();
  screen.getByRole('button', { name: 'Sulje' }).focus();
  await user.keyboard('{Enter}');
  expect(screen.queryByRole('status')).toBeNull();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading')));
});

it('offers to choose a second place only where a dialog can ask for it', async () => {
  for (const [host, buttons] of [
    ['desktop', 1],
    ['browser', 0],
  ] as const) {
    const platform = { ...fakePlatform(), host };
    platform.memory.kept.second = { shown: '/media/tikku' };
    const { unmount } = await renderScreen(
      <main>
        <h1 tabIndex={-1}>Asetukset</h1>
        <BackupsPart className="" />
      </main>,
      { platform },
    );
    await screen.findByText('/media/tikku');
    screen.getByText('Ei ole vielä kopioitu.');
    // What was never copied is not an old copy.
    expect(screen.queryByText(/yli viikko/u)).toBeNull();
    const choose = screen.queryAllByRole('button', { name: 'Valitse paikka…' });
    expect(choose).toHaveLength(buttons);
    screen.getByRole('button', { name: 'Luovu paikasta' }).focus();
    await userEvent.setup().keyboard('{Enter}');
    // The button goes with the place.
    const next = choose[0] ?? screen.getByRole('heading', { level: 1 });
    await waitFor(() => expect(document.activeElement).toBe(next));
    expect(platform.memory.kept.second).toBeNull();
    unmount();
  }
});
