import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { decrypt, newKey } from '#shared/backup/encryption.ts';
import { lockLightly, wrapLightly } from '#shared/backup/testing/light-locks.ts';
import type { Office } from '#renderer/data/office.ts';
import { runCommand } from '#renderer/session/commands.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { aPerson } from '#renderer/testing/builders.ts';
import { fakePlatform } from '#renderer/platform/fake-platform.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { BackupBackground } from './backup-background.tsx';
import { SaveDialog } from './components/save-dialog.tsx';
import type { LockQuestion } from './use-save-backup.ts';

const now = () => new Date('2026-11-25T08:32:00Z');

const KEY = await newKey();

async function desk(persons: number) {
  const office = await emptyOffice({ now });
  await addPersons(office, persons);
  const platform = fakePlatform();
  platform.memory.kept.identity = KEY.identity;
  return renderScreen(<BackupBackground />, { office, platform });
}

async function addPersons(office: Office, count: number) {
  await office.change({ name: 'addPerson', facts: { name: '' } }, async (write) => {
    for (let n = 0; n < count; n += 1) await write.add('persons', aPerson());
  });
}

async function chooseLock(lock?: string) {
  const user = userEvent.setup();
  const dialog = await screen.findByRole('dialog', { name: 'Tallenna varmuuskopio' });
  if (lock) await user.click(within(dialog).getByRole('radio', { name: new RegExp(`^${lock}`) }));
  return {
    user,
    dialog,
    save: within(dialog).getByRole('button', { name: /^Tallenna tiedostoon/ }),
  };
}

async function savedFile(persons: number, lock?: string) {
  const { platform, unmount } = await desk(persons);
  act(() => void runCommand('saveBackup'));
  const { user, save } = await chooseLock(lock);
  await user.click(save);
  await waitFor(() => {
    expect(platform.saved).toHaveLength(1);
  });
  await noticed('Varmuuskopio tallennettu');
  unmount();
  const [file] = platform.saved;
  if (!file) throw new Error('nothing saved');
  return file;
}

async function noticed(text: string) {
  await waitFor(() => {
    expect(useNotices.getState().notice?.text).toContain(text);
  });
}

function cellsOf(row: string) {
  return within(screen.getByRole('row', { name: new RegExp(`^${row}`) }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
}

it('saves everything to a file with the day in its name, for the key of the office', async () => {
  const file = await savedFile(2);
  expect(file.name).toBe('2026-11-25 1032 Koordinaattorin työpöytä, varmuuskopio.koordbak');
  const opened = await decrypt(file.bytes, { identities: [KEY.identity] });
  expect(opened.ok && [opened.value[0], opened.value[1]]).toEqual([0x1f, 0x8b]);
});

it('takes a passphrase in place of the key, and warns of a file without either', async () => {
  const onAnswer = vi.fn();
  const question = { recipients: [], elsewhere: [] };
  await renderScreen(<SaveDialog question={question} onAnswer={onAnswer} onClose={onAnswer} />);
  const { user, dialog, save } = await chooseLock('Ilman avainta');
  within(dialog).getByText(/^Kuka tahansa, joka saa tiedoston, voi lukea/);
  await user.click(within(dialog).getByRole('radio', { name: /^Salalauseella/ }));
  await user.click(save);
  within(dialog).getByText(/^Liian lyhyt/);
  const write = async (passphrase: string) => {
    for (const name of ['Salalause', 'Sama salalause uudelleen']) {
      const field = within(dialog).getByRole('textbox', { name });
      await user.clear(field);
      await user.click(field);
      await user.paste(passphrase);
    }
  };
  await write('1 2 3 4 5');
  await user.click(save);
  within(dialog).getByText(/^Liian lyhyt/);
  await write('sininen hevonen juoksee yli sillan');
  expect(onAnswer).not.toHaveBeenCalled();
  await user.click(save);
  expect(onAnswer).toHaveBeenCalledWith({ passphrase: 'sininen hevonen juoksee yli sillan' });
});

it('shows what is in a backup and what is there now, restores after a yes, and takes it back', async () => {
  const user = userEvent.setup();
  const file = await savedFile(2);
  const { office, platform } = await desk(5);
  await office.change({ name: 'addTask', facts: { name: '' } }, (write) =>
    write.add('tasks', { title: 'Lausuntopyyntö' }),
  );
  platform.nextFiles = [file];
  act(() => void runCommand('restoreBackup'));

  await screen.findByRole('alertdialog', { name: 'Palauta varmuuskopio' });
  expect(cellsOf('Henkilöt')).toEqual(['5', '2']);
  expect(cellsOf('Tehtävät')).toEqual(['1', '0']);
  expect(cellsOf('Kaikki tiedot yhteensä')).toEqual(['6', '2']);
  screen.getByText('25. marraskuuta 2026 klo 10.32');
  expect(await office.read.persons.count()).toBe(5);

  await user.click(screen.getByRole('button', { name: 'Korvaa nykyiset tiedot' }));
  await noticed('Tiedot on palautettu');
  expect(await office.read.persons.count()).toBe(2);
  expect(screen.queryByRole('alertdialog')).toBeNull();

  act(() => useNotices.getState().notice?.action?.onPress());
  await waitFor(async () => {
    expect(await office.read.persons.count()).toBe(5);
  });
});

it('warns of what was changed since, also by a clock that was set back meanwhile', async () => {
  const user = userEvent.setup();
  let clock = now();
  const office = await emptyOffice({ now: () => clock });
  const platform = fakePlatform();
  platform.memory.kept.identity = KEY.identity;
  await renderScreen(<BackupBackground />, { office, platform });
  act(() => void runCommand('saveBackup'));
  await user.click((await chooseLock()).save);
  await waitFor(() => {
    expect(platform.saved).toHaveLength(1);
  });
  const open = async () => {
    platform.nextFiles = platform.saved.slice(0, 1);
    act(() => void runCommand('restoreBackup'));
    await screen.findByRole('button', { name: 'Korvaa nykyiset tiedot' });
  };
  await open();
  expect(screen.queryByText(/^Nykyisiä tietoja on muutettu/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Peruuta' }));
  clock = new Date('2025-11-25T08:32:00Z');
  await addPersons(office, 1);
  await open();
  screen.getByText(/^Nykyisiä tietoja on muutettu/);
});

it('offers the states that earlier restores replaced', async () => {
  const user = userEvent.setup();
  const file = await savedFile(1);
  const { office, platform } = await desk(3);
  platform.nextFiles = [file];
  act(() => void runCommand('restoreBackup'));
  await user.click(await screen.findByRole('button', { name: 'Korvaa nykyiset tiedot' }));
  await waitFor(async () => {
    expect(await office.read.persons.count()).toBe(1);
  });
  await waitFor(() => {
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  act(() => void runCommand('restoreBackup'));
  await user.click(
    await screen.findByRole('button', { name: /^Avaa tiedot, 25. marraskuuta 2026/ }),
  );
  await screen.findByRole('row', { name: /^Henkilöt/ });
  expect(cellsOf('Henkilöt')).toEqual(['1', '3']);
});

it('refuses a file that is no whole backup, with the reason, and changes nothing', async () => {
  const user = userEvent.setup();
  const file = await savedFile(1, 'Ilman avainta');
  const { office, platform } = await desk(4);
  platform.nextFiles = [{ name: 'puolikas.koordbak', bytes: file.bytes.subarray(0, 200) }];
  act(() => void runCommand('restoreBackup'));
  const dialog = await screen.findByRole('alertdialog', { name: /ei voi palauttaa/ });
  expect(dialog.textContent).toContain('puolikas.koordbak');
  expect(dialog.textContent).toContain('tiedoston loppu puuttuu');
  expect(dialog.textContent).toContain('Mitään ei muutettu.');

  platform.nextFiles = [{ name: 'lista.csv', bytes: new TextEncoder().encode('Nimi;Puhelin') }];
  await user.click(within(dialog).getByRole('button', { name: 'Valitse toinen tiedosto…' }));
  await screen.findByText(/^Tiedosto ei ole tämän ohjelman varmuuskopio/);
  await user.click(screen.getByRole('button', { name: 'Sulje' }));
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(await office.read.persons.count()).toBe(4);
});

it('lets her save the present state first, without leaving the question', async () => {
  const user = userEvent.setup();
  const file = await savedFile(1);
  const { platform } = await desk(4);
  platform.nextFiles = [file];
  act(() => void runCommand('restoreBackup'));
  await user.click(await screen.findByRole('button', { name: 'Tallenna nykyiset tiedot…' }));
  await user.click((await chooseLock()).save);
  await screen.findByText(/^Varmuuskopio tallennettu/);
  expect(platform.saved).toHaveLength(1);
  screen.getByRole('button', { name: 'Korvaa nykyiset tiedot' });
});

it('says what opens the copy on another computer, as it is there', async () => {
  const say = async (elsewhere: LockQuestion['elsewhere']) => {
    const question = { recipients: [KEY.recipient], elsewhere };
    const view = await renderScreen(
      <SaveDialog question={question} onAnswer={vi.fn()} onClose={vi.fn()} />,
    );
    const text = screen.getByRole('dialog').textContent;
    view.unmount();
    return text;
  };
  const nothing = await say([]);
  expect(nothing).toContain('ei saa auki muulla tietokoneella');
  expect(nothing).not.toMatch(/avaa palautuslomakkeen avain|avain\.age/u);
  const all = await say(['sheet', 'passphrase', 'second']);
  expect(all).toMatch(/avaa palautuslomakkeen avain.*avain\.age.*toinen avain/u);
  expect(all).not.toContain('ei saa auki muulla tietokoneella');
});

it('opens a copy that was locked with a passphrase by that alone, on the machine that made it', async () => {
  const user = userEvent.setup();
  const plain = await savedFile(1, 'Ilman avainta');
  const { platform, office } = await desk(4);
  platform.memory.kept.wrappedKey = await wrapLightly(KEY.identity, 'toinen salalause');
  const bytes = await lockLightly(plain.bytes, 'äänetön öljylamppu kulkee');
  platform.nextFiles = [{ name: 'oma.koordbak', bytes }];
  act(() => void runCommand('restoreBackup'));
  const locked = await screen.findByRole('dialog', {
    name: 'Varmuuskopio on lukittu salalauseella',
  });
  await user.click(within(locked).getByRole('textbox', { name: 'Salalause' }));
  await user.paste('äänetön öljylamppu kulkee');
  await user.keyboard('{Enter}');
  await user.click(await screen.findByRole('button', { name: 'Korvaa nykyiset tiedot' }));
  await noticed('Tiedot on palautettu');
  expect(await office.read.persons.count()).toBe(1);
  // That passphrase is no key: the machine's own stays.
  expect(platform.memory.kept.identity).toBe(KEY.identity);
});

it('goes on with the key of the sheet that brought a backup of another computer back', async () => {
  const user = userEvent.setup();
  const file = await savedFile(1);
  const { platform } = await desk(4);
  const fresh = await newKey();
  platform.memory.kept.identity = fresh.identity;
  platform.nextFiles = [file];
  act(() => void runCommand('restoreBackup'));
  const locked = await screen.findByRole('dialog', { name: /Tämän koneen avain ei avaa/ });
  await user.click(within(locked).getByRole('textbox'));
  await user.paste(KEY.identity);
  await user.keyboard('{Enter}');
  await screen.findByRole('button', { name: 'Korvaa nykyiset tiedot' });
  // She may still cancel: nothing is kept by reading.
  expect(platform.memory.kept.identity).toBe(fresh.identity);
  await user.click(screen.getByRole('button', { name: 'Korvaa nykyiset tiedot' }));
  await noticed('Uudet varmuuskopiot tehdään tästä lähtien avaimella, jonka annoit.');
  expect(platform.memory.kept.identity).toBe(KEY.identity);
  expect(platform.memory.kept.sheetMadeAt).not.toBeNull();
  expect(platform.memory.olderIdentities).toEqual([fresh.identity]);
});
