import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Office } from '#renderer/data/office.ts';
import { runCommand } from '#renderer/session/commands.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { aPerson } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { BackupBackground } from './backup-background.tsx';

const now = () => new Date('2026-11-25T08:32:00Z');

async function desk(persons: number) {
  const office = await emptyOffice({ now });
  await addPersons(office, persons);
  return renderScreen(<BackupBackground />, { office });
}

async function addPersons(office: Office, count: number) {
  await office.change({ name: 'addPerson', facts: { name: '' } }, async (write) => {
    for (let n = 0; n < count; n += 1) await write.add('persons', aPerson());
  });
}

async function savedFile(persons: number) {
  const { platform, unmount } = await desk(persons);
  act(() => void runCommand('saveBackup'));
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

it('saves everything to a file with the day in its name', async () => {
  const file = await savedFile(2);
  expect(file.name).toBe('2026-11-25 1032 Koordinaattorin työpöytä, varmuuskopio.koordbak');
  expect([file.bytes[0], file.bytes[1]]).toEqual([0x1f, 0x8b]);
});

it('shows what is in a backup and what is there now, restores after a yes, and takes it back', async () => {
  const user = userEvent.setup();
  const file = await savedFile(2);
  const { office, platform } = await desk(5);
  platform.nextFiles = [file];
  act(() => void runCommand('restoreBackup'));

  await screen.findByRole('alertdialog', { name: 'Palauta varmuuskopio' });
  expect(cellsOf('Henkilöt')).toEqual(['5', '2']);
  screen.getByText(now().toLocaleString('fi-FI', { dateStyle: 'long', timeStyle: 'short' }));
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
  const file = await savedFile(1);
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
  await screen.findByText(/^Varmuuskopio tallennettu/);
  expect(platform.saved).toHaveLength(1);
  screen.getByRole('button', { name: 'Korvaa nykyiset tiedot' });
});
