import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { decrypt, newKey } from '#shared/backup/encryption.ts';
import { lockLightly, wrapLightly } from '#shared/backup/testing/light-locks.ts';
import { openOffice } from '#renderer/data/open-office.ts';
import { inspectDatabase } from '#renderer/data/start/inspect-database.ts';
import { lockNow, setLock } from '#renderer/features/app-lock/kept-lock.ts';
import { createKeeper } from '#renderer/features/safekeeping/keeper.ts';
import { startChecks } from '#renderer/features/safekeeping/public.ts';
import { fakePlatform } from '#renderer/platform/fake-platform.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { attachFile } from '#renderer/testing/attach-file.ts';
import { aPerson } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { loadParts } from '#renderer/testing/load-parts.ts';
import { inProcessWorkers } from '#renderer/workers/in-process-workers.ts';
import { WorkersContext } from '#renderer/workers/workers-context.ts';
import { App } from '../app.tsx';
import { PARTS } from '../program.tsx';
import { startUp } from './start-up.ts';

beforeAll(loadParts);

beforeEach(() => {
  window.location.hash = '';
  window.localStorage.clear();
  Element.prototype.scrollIntoView ??= () => undefined;
  Element.prototype.scrollTo ??= () => undefined;
});

/** An office with Aino in a backup and Eino in the journal alone, and whose database is gone. */
async function lostOffice({
  isStateGone = false,
  isNewestSpoilt = false,
  isPlaceShared = false,
  isMadeSmaller = false,
  isKeyLost = false,
} = {}) {
  const platform = fakePlatform();
  const { identity } = await newKey();
  platform.memory.kept.identity = identity;
  const office = await emptyOffice();
  const database = { indexedDB: new IDBFactory(), IDBKeyRange };
  const workers = inProcessWorkers(database);
  const keeper = createKeeper({
    office,
    platform,
    maker: workers.backupMakerOf(office.reader),
    appVersion: '0.0.0',
    onStatus: () => undefined,
  });
  await keeper.start();
  const add = (id: string) =>
    office.change({ name: 'addPerson', facts: { name: '' } }, (write) =>
      write.add('persons', { ...aPerson(), id }),
    );
  await add('aino');
  await keeper.backup('scheduled');
  await add('eino');
  await office.drafts.put('note', 'kesken');
  await keeper.flush();
  if (isNewestSpoilt) {
    // A file is in backups alone: one is made for it at once.
    await attachFile(office);
    await add('olli');
    await keeper.flush();
    const newest = platform.memory.backups.at(-1);
    newest?.bytes.fill(0, newest.bytes.length >> 1);
  }
  if (isMadeSmaller) {
    // As after an erasure amid a great deleting: the journal does not lead there from the backups before.
    await office.journal.beginAbove(1);
    await add('impi');
    await keeper.flush();
    for (const { about } of platform.memory.backups.slice(1)) about.suspicious = true;
    await add('olli');
    await keeper.flush();
  }
  const [own] = platform.memory.backups;
  if (isPlaceShared && own) {
    // Another office's, of a later act, lies in the second place; their key is another.
    const about = {
      ...own.about,
      id: 'other',
      mark: { epoch: 0, seq: 99 },
      foreign: true,
    } as const;
    platform.memory.backups.push({ about, bytes: new TextEncoder().encode('locked') });
  }
  keeper.stop();
  office.close();
  if (isStateGone) platform.memory.kept.state = null;
  if (isKeyLost) platform.memory.kept.identity = (await newKey()).identity;

  const maker = workers.backupMakerOf(office.reader);
  const start = startUp(
    () => openOffice(database),
    startChecks(platform, maker, () => inspectDatabase(database)),
  );
  render(
    <WorkersContext value={workers}>
      <App platform={platform} program={{ parts: PARTS, start }} />
    </WorkersContext>,
  );
  await act(() => start.open());
  return { platform, start, database, identity, user: userEvent.setup() };
}

it('writes nothing where data were lost, and gives back the newest backup and the journal', async () => {
  const { platform, start, database, identity, user } = await lostOffice();
  await screen.findByRole('heading', { level: 1, name: 'Tiedot puuttuvat' });
  expect(await database.indexedDB.databases()).toEqual([]);
  screen.getByRole('row', { name: 'Henkilöt 1 0' });

  // The machine's key is gone too: she types that of the recovery sheet.
  const found = start.store.getState();
  if (found.step !== 'recovery' || !found.look.kept) throw new Error('no recovery');
  found.look.kept.recipient = platform.memory.kept.identity = null;
  await user.click(screen.getByRole('button', { name: 'Palauta ja avaa' }));
  await screen.findByText(/avain|salattu/iu, { selector: '[role=alert] *' });
  expect(await database.indexedDB.databases()).toEqual([]);
  const field = screen.getByRole('textbox', { name: /^Palautuslomakkeen avain/ });
  await user.click(field);
  await user.paste(identity.slice(0, -1));
  await user.click(screen.getByRole('button', { name: 'Palauta ja avaa' }));
  await screen.findByText(/^Avaimessa on kirjoitusvirhe/u);
  await user.click(field);
  await user.paste(identity.slice(-1));
  await user.click(screen.getByRole('button', { name: 'Palauta ja avaa' }));

  await screen.findByRole('heading', { level: 1, name: 'Työpöytä' });
  const state = start.store.getState();
  if (state.step !== 'ready') throw new Error(state.step);
  expect((await state.office.read.persons.toArray()).map(({ id }) => id).sort()).toEqual([
    'aino',
    'eino',
  ]);
  expect(await state.office.drafts.get('note')).toBe('kesken');
  expect((await state.office.journal.currentState()).mark.epoch).toBeGreaterThan(0);
  // The sheet stays true: its key is the machine's, and there is a sheet.
  expect(platform.memory.kept.identity).toBe(identity);
  expect(platform.memory.kept.sheetMadeAt).not.toBeNull();
  expect(platform.memory.backups).toHaveLength(1);
});

it('opens with the passphrase and the key file that lay beside the backups where the key of the machine is gone', async () => {
  const { platform, start, identity, user } = await lostOffice();
  const found = start.store.getState();
  if (found.step !== 'recovery' || !found.look.kept) throw new Error('no recovery');
  found.look.kept.recipient = platform.memory.kept.identity = null;
  const restore = () => screen.getByRole('button', { name: 'Palauta ja avaa' });
  await user.click(restore());
  await user.click(await screen.findByRole('textbox', { name: /^Palautuslomakkeen avain/ }));
  await user.paste('äänetön öljylamppu kulkee');
  await user.click(restore());
  await screen.findByText(/^Avain tai salalause ei avaa/u);

  const wrapped = await wrapLightly(identity, 'äänetön öljylamppu kulkee');
  platform.nextFiles = [{ name: 'avain.age', bytes: new TextEncoder().encode(wrapped) }];
  await user.click(screen.getByRole('button', { name: 'Valitse avaintiedosto…' }));
  await screen.findByText('Avaintiedosto on valittu.');
  await user.click(restore());
  await screen.findByRole('heading', { level: 1, name: 'Työpöytä' });
  const state = start.store.getState();
  if (state.step !== 'ready') throw new Error(state.step);
  expect(await state.office.read.persons.count()).toBe(2);
  // So does the passphrase; of a sheet nobody knows.
  expect(platform.memory.kept).toMatchObject({ identity, wrappedKey: wrapped, sheetMadeAt: null });
});

it('marks what no key of the machine opens and asks for one at once, also on top of a newer key', async () => {
  const { platform, start, identity, user } = await lostOffice({ isKeyLost: true });
  // The newest with the journal, and the same alone.
  expect(screen.getAllByText(/Ei aukea millään tämän koneen avaimella/u)).toHaveLength(2);
  const found = platform.memory.kept.identity;
  expect(found).not.toBe(identity);
  await user.click(screen.getByRole('textbox', { name: /^Palautuslomakkeen avain/ }));
  await user.paste(identity);
  await user.click(screen.getByRole('button', { name: 'Palauta ja avaa' }));
  await screen.findByRole('heading', { level: 1, name: 'Työpöytä' });
  expect(start.store.getState().step).toBe('ready');
  expect(platform.memory.kept.identity).toBe(identity);
  expect(platform.memory.olderIdentities).toEqual([found]);
});

it('asks for the passphrase that a file was locked with, and for no key', async () => {
  const { platform, start, user } = await lostOffice();
  const own = platform.memory.backups.at(-1)?.bytes ?? new Uint8Array();
  const opened = await decrypt(own, { identities: [platform.memory.kept.identity ?? ''] });
  if (!opened.ok) throw new Error(opened.failure.code);
  platform.nextFiles = [
    { name: 'oma.koordbak', bytes: await lockLightly(opened.value, 'äänetön öljylamppu kulkee') },
  ];
  await user.click(screen.getByRole('button', { name: 'Avaa tiedostosta…' }));
  const field = await screen.findByRole('textbox', { name: 'Salalause' });
  expect(screen.queryByRole('button', { name: 'Valitse avaintiedosto…' })).toBeNull();
  const restore = screen.getByRole('button', { name: 'Palauta ja avaa' });
  await user.click(restore);
  await screen.findByText('Varmuuskopio on lukittu salalauseella', {
    selector: '[role=alert] *',
  });
  await user.click(field);
  await user.paste('äänetön öljylamppu kulke');
  await user.click(restore);
  await screen.findByText(/^Salalause ei avaa varmuuskopiota/u);
  await user.click(field);
  await user.keyboard('{End}e');
  await user.click(restore);
  await screen.findByRole('heading', { level: 1, name: 'Työpöytä' });
  const state = start.store.getState();
  if (state.step !== 'ready') throw new Error(state.step);
  expect(await state.office.read.persons.count()).toBe(1);
});

it('leaves the keyboard on what was pressed where a backup does not open', async () => {
  const { platform, start, user } = await lostOffice();
  const found = start.store.getState();
  if (found.step !== 'recovery' || !found.look.kept) throw new Error('no recovery');
  found.look.kept.recipient = platform.memory.kept.identity = null;
  const { readBackup } = platform;
  let goOn: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  platform.readBackup = (order) => held.then(() => readBackup(order));
  await user.click(screen.getByRole('button', { name: 'Palauta ja avaa' }));
  await screen.findByRole('progressbar', { name: 'Palautetaan tietoja…' });
  act(goOn);
  await screen.findByText(/avain|salattu/iu, { selector: '[role=alert] *' });
  expect(document.activeElement?.textContent).toBe('Palauta ja avaa');
});

it('gives back the same where the newest backup is spoilt, from the one before and the journal', async () => {
  const { start, user } = await lostOffice({ isNewestSpoilt: true });
  await user.click(await screen.findByRole('button', { name: 'Palauta ja avaa' }));
  await screen.findByRole('heading', { level: 1, name: 'Työpöytä' });
  const state = start.store.getState();
  if (state.step !== 'ready') throw new Error(state.step);
  const persons = await state.office.read.persons.toArray();
  expect(persons.map(({ id }) => id).sort()).toEqual(['aino', 'eino', 'olli']);
  expect(await state.office.drafts.get('note')).toBe('kesken');
  expect(screen.queryByText(/ei saatu takaisin/u)).toBeNull();
  screen.getByText(/^Yksi liitetiedosto puuttuu/u);
  expect(useNotices.getState().notice?.stays).toBe(true);
});

it('gives back its own backup with the journal where another office keeps its own beside it', async () => {
  const { start, user } = await lostOffice({ isPlaceShared: true });
  await user.click(await screen.findByRole('button', { name: 'Palauta ja avaa' }));
  await screen.findByRole('heading', { level: 1, name: 'Työpöytä' });
  const state = start.store.getState();
  if (state.step !== 'ready') throw new Error(state.step);
  const persons = await state.office.read.persons.toArray();
  expect(persons.map(({ id }) => id).sort()).toEqual(['aino', 'eino']);
  expect(screen.queryByText(/ei saatu takaisin/u)).toBeNull();
});

it('leads to what was saved last, also where far less was left on purpose', async () => {
  const { start, user } = await lostOffice({ isMadeSmaller: true });
  const newest = await screen.findByRole('radio', { name: /^Uusin varmuuskopio/u });
  expect(newest.closest('label')?.textContent).toMatch(
    /tallennettiin(?! \(suositus\)).*paljon vähemmän/u,
  );
  await user.click(screen.getByRole('button', { name: 'Palauta ja avaa' }));
  await screen.findByRole('heading', { level: 1, name: 'Työpöytä' });
  const state = start.store.getState();
  if (state.step !== 'ready') throw new Error(state.step);
  const persons = await state.office.read.persons.toArray();
  expect(persons.map(({ id }) => id).sort()).toEqual(['aino', 'eino', 'impi', 'olli']);
});

it('says so where the journal gives nothing back', async () => {
  const { platform, user } = await lostOffice();
  platform.memory.failures.readJournal = 'file-unreadable';
  await user.click(await screen.findByRole('button', { name: 'Palauta ja avaa' }));
  await screen.findByRole('heading', { level: 1, name: 'Työpöytä' });
  await screen.findByText(/ei saatu takaisin/u);
});

it('knows from its backups that there were data where it was forgotten how they stood', async () => {
  await lostOffice({ isStateGone: true });
  await screen.findByRole('heading', { level: 1, name: 'Tiedot puuttuvat' });
  screen.getByRole('row', { name: 'Henkilöt 1 0' });
});

it('tells how much there was and nothing of it, and opens what was given back as locked as it was left', async () => {
  await setLock('kolme sanaa ja', 15);
  lockNow();
  const { start, user } = await lostOffice();
  await screen.findByRole('heading', { level: 1, name: 'Tiedot puuttuvat' });
  expect(document.body.textContent).not.toMatch(/Aino|kesken/u);
  await user.click(screen.getByRole('button', { name: 'Palauta ja avaa' }));
  await screen.findByRole('dialog', { name: 'Ohjelma on lukittu' });
  expect(start.store.getState().step).toBe('ready');
  expect(screen.queryByRole('heading', { level: 1 })).toBeNull();
  expect(screen.queryByRole('navigation')).toBeNull();
});

it('starts empty only after a typed word', async () => {
  const { start, user } = await lostOffice();
  await user.click(await screen.findByRole('button', { name: 'Aloita tyhjästä…' }));
  await user.click(await screen.findByRole('button', { name: 'Aloita tyhjästä' }));
  await screen.findByText('Kirjoita sana TYHJÄ isoilla kirjaimilla.');
  expect(start.store.getState().step).toBe('recovery');
  await user.type(screen.getByRole('textbox'), 'TYHJÄ');
  await user.click(screen.getByRole('button', { name: 'Aloita tyhjästä' }));
  await screen.findByRole('heading', { level: 1, name: 'Tervetuloa' });
});

it('listens for the end of the program: whoever does is known to be open', async () => {
  const { platform } = await lostOffice();
  await screen.findByRole('heading', { level: 1, name: 'Tiedot puuttuvat' });
  act(() => platform.emit('before-quit', {}));
  await waitFor(() => expect(platform.calls.map(({ name }) => name)).toContain('readyToQuit'));
});

it('says that the disk is full where the database does not open for it', async () => {
  const platform = fakePlatform();
  platform.memory.kept.freeBytes = 1000;
  const database = { indexedDB: new IDBFactory(), IDBKeyRange };
  const closed = () =>
    Promise.resolve({ ok: false, failure: { code: 'database-unavailable' } } as const);
  const maker = inProcessWorkers(database).backupMakerOf((await emptyOffice()).reader);
  const checks = startChecks(platform, maker, closed);
  expect(await checks.look()).toMatchObject({ failure: { code: 'storage-full' } });
  platform.memory.kept.freeBytes = 1e9;
  expect(await checks.look()).toMatchObject({ failure: { code: 'database-unavailable' } });
});
