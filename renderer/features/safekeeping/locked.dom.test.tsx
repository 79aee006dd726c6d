import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { keyName } from '#shared/backup/backup-lock.ts';
import { newKey } from '#shared/backup/encryption.ts';
import { wrapLightly } from '#shared/backup/testing/light-locks.ts';
import { fakePlatform } from '#renderer/platform/fake-platform.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { useKeepStatus } from '#renderer/session/safekeeping.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { BackupsPart } from './components/backups-part.tsx';
import { KeepBanner } from './components/keep-banner.tsx';
import { lockedIn } from './locked-in.ts';

/** Two backups of a key that is lost, one of a key that was replaced, and one of the machine's. */
async function machine() {
  const platform = fakePlatform();
  const [lost, older, own] = [await newKey(), await newKey(), await newKey()];
  const { memory } = platform;
  memory.kept.identity = own.identity;
  memory.olderIdentities = [older.identity];
  for (const [day, key] of [lost, lost, older, own].entries()) {
    await platform.storeBackup({
      bytes: new Uint8Array([day]),
      about: {
        ...{ createdAt: `2026-11-2${String(day)}T08:00:00.000Z`, reason: 'quit', sha256: '' },
        ...{ counts: {}, mark: { epoch: 0, seq: day }, schemaVersion: 1, appVersion: '' },
        keys: [keyName(key.recipient)],
      },
    });
  }
  const user = userEvent.setup();
  const type = async (text: string) => {
    await user.click(screen.getByRole('button', { name: 'Kirjoita avain…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Avaa aiemmat varmuuskopiot' });
    await user.click(within(dialog).getByRole('textbox'));
    await user.paste(text);
    const use = within(dialog).getByRole('button', { name: /^Ota avain käyttöön/ });
    await user.click(use);
    return { dialog, use };
  };
  return { platform, memory, lost, older, own, user, type };
}

it('marks in the list what does not open, and takes the key of the sheet that opens it', async () => {
  const { platform, memory, lost, older, own, user, type } = await machine();
  await renderScreen(<BackupsPart className="" />, { platform });
  const texts = async () => {
    const rows = await screen.findAllByRole('row');
    return rows.map((row) => /Ei aukea|Aiempi avain/u.exec(row.textContent)?.[0]);
  };
  const head = undefined;
  expect(await texts()).toEqual([head, undefined, 'Aiempi avain', 'Ei aukea', 'Ei aukea']);
  screen.getByText(/^Aiempi avain: tämä kone avaa varmuuskopion/u);
  screen.getByText(/2 varmuuskopiota \(20\.11\.2026.* – 21\.11\.2026.*\) ei saa auki/u);

  // What opens none of them does not become the machine's key: nor one with a slip in it.
  const { dialog, use } = await type((await newKey()).identity);
  await within(dialog).findByText(/^Tämä avain ei avaa yhtään/u);
  const field = within(dialog).getByRole('textbox');
  await user.clear(field);
  await user.paste(lost.identity.slice(0, -1));
  await user.click(use);
  await within(dialog).findByText(/^Avaimessa on kirjoitusvirhe/u);
  expect(memory.kept.identity).toBe(own.identity);
  await user.click(field);
  await user.keyboard(`{End}${lost.identity.slice(-1)}{Enter}`);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(useNotices.getState().notice?.text).toMatch(/2 varmuuskopiota aukeaa taas/u);
  expect(memory.kept.identity).toBe(lost.identity);
  expect(memory.kept.sheetMadeAt).not.toBeNull();
  expect(memory.olderIdentities).toEqual([own.identity, older.identity]);
  await expect.poll(texts).toEqual([head, 'Aiempi avain', 'Aiempi avain', undefined, undefined]);
  expect(screen.queryByRole('button', { name: 'Kirjoita avain…' })).toBeNull();
});

it('takes a passphrase with the key file beside the backups, or one that she chooses', async () => {
  const { platform, memory, lost, user, type } = await machine();
  const wrapped = await wrapLightly(lost.identity, 'äänetön öljylamppu kulkee');
  await renderScreen(<BackupsPart className="" />, { platform });
  await screen.findAllByRole('row');
  const { dialog, use } = await type('äänetön öljylamppu kulkee');
  await within(dialog).findByText(/^Salalause ei avaa tämän koneen avaintiedostoa/u);
  platform.nextFiles = [{ name: 'avain.age', bytes: new TextEncoder().encode(wrapped) }];
  await user.click(within(dialog).getByRole('button', { name: 'Valitse avaintiedosto…' }));
  await within(dialog).findByText('Avaintiedosto on valittu.');
  await user.click(use);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(memory.kept).toMatchObject({
    identity: lost.identity,
    wrappedKey: wrapped,
    sheetMadeAt: null,
  });
});

it('says so over every view until she closes it, and again where it is about others', async () => {
  const { platform, user } = await machine();
  const kept = await platform.kept();
  const locked = kept.ok ? lockedIn(kept.value) : null;
  const { office, unmount } = await renderScreen(<KeepBanner />, { platform });
  act(() => useKeepStatus.setState({ locked }));
  await screen.findByText('Osa varmuuskopioista ei aukea');
  await user.click(screen.getByRole('button', { name: 'Näytä varmuuskopiot' }));
  // Where it leads it stands above the list, and not twice.
  expect(window.location.pathname).toBe('/settings/backups');
  expect(screen.queryByText('Osa varmuuskopioista ei aukea')).toBeNull();
  act(() => window.history.pushState(null, '', '/'));
  await user.click(screen.getByRole('button', { name: 'Sulje' }));
  expect(screen.queryByText('Osa varmuuskopioista ei aukea')).toBeNull();
  unmount();

  await renderScreen(<KeepBanner />, { platform, office });
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(screen.queryByText('Osa varmuuskopioista ei aukea')).toBeNull();
  act(() => {
    useKeepStatus.setState({ locked: locked && { ...locked, last: '2026-11-24T08:00:00.000Z' } });
  });
  await screen.findByText('Osa varmuuskopioista ei aukea');
});

it('says that the sheet is of an earlier key', async () => {
  const { platform, memory } = await machine();
  memory.kept.hasOlderSheet = true;
  await renderScreen(<BackupsPart className="" />, { platform });
  await screen.findByText(/^Palautuslomake on varmuuskopioiden edelliselle avaimelle/u);
  expect(screen.queryByText('Palautuslomaketta ei ole vielä tehty.')).toBeNull();
});
