import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { Route, Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { writeBackup } from '#shared/backup/write-backup.ts';
import { fakePlatform } from '#renderer/platform/fake-platform.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { useComparisonOrder } from '#renderer/session/safekeeping.ts';
import { anOrganisation, aPerson, aPosition } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { noteBackups } from '#renderer/testing/note-backups.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { comparisonRoute } from './route.tsx';

beforeAll(comparisonRoute.component.load);

beforeEach(() => {
  window.location.hash = '#/compare-backup';
});

async function desk() {
  const office = await emptyOffice();
  await office.change({ name: 'addPerson', facts: { name: '' } }, async (write) => {
    await write.add('organisations', anOrganisation({ id: 'om' }));
    await write.add('persons', aPerson({ id: 'aino' }));
    await write.add('persons', aPerson({ id: 'eino', givenName: 'Eino', notes: 'Tulkki' }));
    await write.add('positions', aPosition({ id: 'p', personId: 'aino', organisationId: 'om' }));
  });
  const snapshot = await office.backups.snapshot();
  const bytes = await writeBackup({ ...snapshot, appVersion: '1' });
  const platform = fakePlatform();
  await platform.storeBackup({
    bytes,
    about: {
      createdAt: '2026-11-25T08:32:00.000Z',
      reason: 'quit',
      sha256: '',
      counts: {},
      mark: { epoch: 0, seq: 1 },
      schemaVersion: 1,
      appVersion: '',
    },
  });
  await office.change({ name: 'deletePerson' }, async (write) => {
    await write.delete('persons', 'aino');
    await write.delete('organisations', 'om');
    await write.update('persons', 'eino', { notes: 'Soita' });
  });
  const view = (
    <Router hook={useHashLocation}>
      <Route path={comparisonRoute.path} component={comparisonRoute.component} />
    </Router>
  );
  return { user: userEvent.setup(), ...(await renderScreen(view, { office, platform })) };
}

it('shows what differs from a kept backup, and takes a person back with her organisation', async () => {
  const { user, office, platform } = await desk();
  await user.click(await screen.findByRole('button', { name: 'Valitse tiedosto…' }));
  // A package of open formats is a backup too.
  expect(platform.calls.at(-1)).toMatchObject({
    name: 'pickFiles',
    argument: { filters: [{ extensions: ['koordbak', 'zip', 'ndjson'] }] },
  });
  await user.click(screen.getByRole('button', { name: /^Vertaa varmuuskopioon 25\./ }));
  const row = await screen.findByRole('row', { name: /Aino Esimerkki Henkilö Poistunut/ });
  screen.getByText('3 eroa');
  await user.click(within(row).getByRole('button', { name: 'Palauta: Aino Esimerkki' }));
  const asked = await screen.findByRole('alertdialog', { name: 'Palautetaanko myös nämä?' });
  within(asked).getByText('Organisaatio: Esimerkkivirasto');
  const backups = noteBackups();
  await user.click(within(asked).getByRole('button', { name: 'Palauta' }));
  await screen.findByText('1 ero');
  backups.leave();
  expect(backups.reasons).toEqual(['before-restore']);
  expect(await office.read.positions.count()).toBe(1);
  expect(useNotices.getState().notice?.text).toBe('Palautettu varmuuskopiosta: Aino Esimerkki');
  await act(async () => {
    await office.undo();
  });
  await screen.findByText('3 eroa');
});

it('opens nothing that was cancelled while the shell read it', async () => {
  const { user, platform } = await desk();
  const { readBackup } = platform;
  let isRead: () => void = () => undefined;
  platform.readBackup = async (which) => {
    await new Promise<void>((resolve) => {
      isRead = resolve;
    });
    return await readBackup(which);
  };
  await user.click(await screen.findByRole('button', { name: /^Vertaa varmuuskopioon 25\./ }));
  await user.click(await screen.findByRole('button', { name: 'Keskeytä' }));
  await act(async () => {
    isRead();
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
  expect(screen.queryByRole('progressbar')).toBeNull();
  screen.getByRole('button', { name: /^Vertaa varmuuskopioon 25\./ });
});

it('opens the one ordered elsewhere, and gives a single field back', async () => {
  useComparisonOrder.setState({ order: { id: '', createdAt: '2026-11-25T08:32:00.000Z' } });
  const { user, office, platform } = await desk();
  // The one that was ordered is no longer kept.
  await screen.findByRole('alert');
  act(() =>
    useComparisonOrder.setState({
      order: {
        id: platform.memory.backups[0]?.about.id ?? '',
        createdAt: '2026-11-25T08:32:00.000Z',
      },
    }),
  );
  await user.type(await screen.findByRole('searchbox'), 'tulkki');
  await screen.findByText('1 ero');
  await user.click(screen.getByRole('link', { name: 'Eino Esimerkki' }));
  await screen.findByRole('heading', { level: 1, name: 'Eino Esimerkki' });
  await user.click(screen.getByRole('button', { name: /^Palauta .*: Tulkki$/ }));
  await screen.findByText('Tieto on nyt sama kuin varmuuskopiossa.');
  expect((await office.read.persons.get('eino'))?.notes).toBe('Tulkki');
});
