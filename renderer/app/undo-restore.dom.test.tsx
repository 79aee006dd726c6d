import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { writeBackup } from '#shared/backup/write-backup.ts';
import { BackupBackground } from '#renderer/features/backup/public.ts';
import { fakePlatform } from '#renderer/platform/fake-platform.ts';
import { runCommand } from '#renderer/session/commands.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { aPerson } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { useUndoCommands } from './use-undo-commands.ts';

const addition = { name: 'addPerson', facts: { name: '' } } as const;

function Desk() {
  useUndoCommands();
  return <BackupBackground />;
}

/** An office of three into which a backup of two was restored. */
async function restored() {
  const office = await emptyOffice();
  const add = () => office.change(addition, (write) => write.add('persons', aPerson()));
  await add();
  await add();
  const bytes = await writeBackup({ ...(await office.backups.snapshot()), appVersion: '1' });
  await add();
  const platform = fakePlatform();
  platform.nextFiles = [{ name: 'eilen.koordbak', bytes }];
  const { unmount } = await renderScreen(<Desk />, { office, platform });
  act(() => void runCommand('restoreBackup'));
  await userEvent
    .setup()
    .click(await screen.findByRole('button', { name: 'Korvaa nykyiset tiedot' }));
  const count = (persons: number) =>
    waitFor(async () => expect(await office.read.persons.count()).toBe(persons));
  await count(2);
  await waitFor(() => expect(useNotices.getState().notice?.text).toContain('palautettu'));
  const undo = () => act(() => void runCommand('undo'));
  return { add, count, undo, unmount };
}

it('takes a restore back as the last thing that was done, and then what was done before it', async () => {
  const { count, undo, unmount } = await restored();
  undo();
  await count(3);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  undo();
  await count(2);
  undo();
  await count(1);
  unmount();
});

it('takes back what was done after a restore, and leaves the restore alone', async () => {
  const { add, count, undo, unmount } = await restored();
  await add();
  await count(3);
  undo();
  await count(2);
  undo();
  await count(1);
  unmount();
});
