import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { BackupBackground } from '#renderer/features/backup/public.ts';
import type { Office } from '#renderer/data/office.ts';
import { runCommand } from '#renderer/session/commands.ts';
import { aPerson } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { OpenExportBackground } from './open-export-background.tsx';

async function officeOf(names: readonly string[], notes?: string): Promise<Office> {
  const office = await emptyOffice({ now: () => new Date('2026-11-25T08:32:00Z') });
  await office.change({ name: 'addPerson', facts: { name: '' } }, async (write) => {
    for (const familyName of names) {
      await write.add('persons', aPerson({ familyName, ...(notes !== undefined && { notes }) }));
    }
  });
  return office;
}

async function exportFrom(office: Office, nonDisclosed = false) {
  const user = userEvent.setup();
  const { platform, unmount } = await renderScreen(<OpenExportBackground />, { office });
  act(() => void runCommand('exportEverything'));
  const dialog = await screen.findByRole('dialog', { name: /avoimissa muodoissa/ });
  within(dialog).getByText('Pakettia ei salata, ja siinä on henkilötietoja');
  expect(platform.saved).toEqual([]);
  await user.click(within(dialog).getByRole('radio', { name: 'englanti' }));
  const name = /turvakiellon saaneiden/;
  within(dialog).getByRole('checkbox', { name, checked: false });
  const choice = within(dialog).getByRole('checkbox', { name });
  if (nonDisclosed) await user.click(choice);
  await user.click(within(dialog).getByRole('button', { name: 'Kokoa paketti…' }));
  return { platform, unmount };
}

it('saves everything but the trash once it was said that it is not encrypted, notes it, and restores it', async () => {
  const office = await officeOf(['Mallila', 'Poistettu']);
  const binned = (await office.read.persons.toArray()).find(
    (one) => one.familyName === 'Poistettu',
  );
  await office.change({ name: 'deletePerson', facts: { name: '' } }, (write) =>
    write.delete('persons', binned?.id ?? ''),
  );
  const { platform, unmount } = await exportFrom(office);
  await expect.poll(() => platform.saved.length).toBe(1);
  await expect
    .poll(() => office.read.madeDocuments.toArray())
    .toMatchObject([{ kind: 'open-export', format: 'zip', language: 'en', contacts: 1 }]);
  unmount();

  const [file] = platform.saved;
  if (!file) throw new Error('nothing saved');
  expect(file.name).toBe('2026-11-25 The office’s data in open formats (en).zip');
  const parts = unzipSync(file.bytes);
  expect(Object.keys(parts)).toEqual(
    expect.arrayContaining(['tiedot.ndjson', 'csv/persons.csv', 'README.txt']),
  );
  const texts = Object.values(parts).map((bytes) => strFromU8(bytes));
  expect(texts.some((text) => text.includes('Poistettu'))).toBe(false);

  const user = userEvent.setup();
  const other = await officeOf(['A', 'B', 'C']);
  const { platform: machine } = await renderScreen(<BackupBackground />, { office: other });
  machine.nextFiles = [file];
  act(() => void runCommand('restoreBackup'));
  await screen.findByText(/^Tämä on avoimissa muodoissa viety paketti/);
  await user.click(screen.getByRole('button', { name: 'Korvaa nykyiset tiedot' }));
  await expect.poll(() => other.read.persons.count()).toBe(1);
  expect(await other.read.persons.toArray()).toEqual(await office.read.persons.toArray());
});

it.each([false, true])(
  'holds what is under an order for non-disclosure where that was chosen (%s)',
  async (chosen) => {
    const office = await emptyOffice();
    await office.change({ name: 'addPerson', facts: { name: '' } }, async (write) => {
      const { id } = await write.add('persons', aPerson({ nonDisclosure: true }));
      const owner = { ownerKind: 'person', ownerId: id } as const;
      await write.add('contactPoints', {
        ...{ ...owner, kind: 'email', value: 'piilo@koti.invalid', normal: 'piilo@koti.invalid' },
        preferred: true,
      });
    });
    const { platform } = await exportFrom(office, chosen);
    await expect.poll(() => platform.saved.length).toBe(1);
    const parts = Object.values(unzipSync(platform.saved[0]?.bytes ?? new Uint8Array()));
    expect(parts.some((part) => strFromU8(part).includes('piilo@koti.invalid'))).toBe(chosen);
  },
);

it('says where it is not made, and saves nothing', async () => {
  const { platform } = await exportFrom(await officeOf(['Mallila'], '131052-308T'));
  await screen.findByText(/^Pakettia ei tehty: yhdessä kohdassa on henkilötunnus/);
  expect(platform.saved).toEqual([]);
});
