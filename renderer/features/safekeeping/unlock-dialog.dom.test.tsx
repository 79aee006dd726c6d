import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { encryptFor, newKey } from '#shared/backup/encryption.ts';
import { lockLightly, wrapLightly } from '#shared/backup/testing/light-locks.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { UnlockDialog } from './components/unlock-dialog.tsx';

const PACKED = new Uint8Array([0x1f, 0x8b]);
const BYTES = await encryptFor(PACKED, [(await newKey()).recipient]);

it('asks for the passphrase alone where the backup was locked with one, and takes any as it is', async () => {
  const user = userEvent.setup();
  const onTyped = vi.fn();
  const bytes = await lockLightly(PACKED, 'äänetön öljylamppu kulkee');
  const tried = { typed: 'Age-secret-key', wrappedKey: null };
  const dialog = (
    <UnlockDialog {...{ name: 'a.koordbak', bytes, tried, onTyped }} onClose={() => undefined} />
  );
  await renderScreen(dialog);
  screen.getByRole('dialog', { name: 'Varmuuskopio on lukittu salalauseella' });
  screen.getByText(/^Salalause ei avaa varmuuskopiota/u);
  expect(screen.queryByText(/avaintiedosto|palautuslomak/iu)).toBeNull();
  await user.click(screen.getByRole('textbox', { name: 'Salalause' }));
  await user.keyboard('{End}.{Enter}');
  await expect.poll(() => onTyped.mock.lastCall).toEqual(['Age-secret-key.', null]);
});

it('leaves a key with a slip in it to be mended, and takes a passphrase as it is', async () => {
  const user = userEvent.setup();
  const onTyped = vi.fn();
  await renderScreen(
    <UnlockDialog
      name="a.koordbak"
      bytes={BYTES}
      tried={null}
      onTyped={onTyped}
      onClose={() => undefined}
    />,
  );
  const { identity } = await newKey();
  const field = screen.getByRole('textbox');
  const open = screen.getByRole('button', { name: 'Avaa varmuuskopio' });
  await user.click(field);
  await user.paste(identity.slice(0, -1));
  await user.click(open);
  await screen.findByText(/^Avaimessa on kirjoitusvirhe/u);
  expect(onTyped).not.toHaveBeenCalled();
  expect(field).toHaveProperty('value', identity.slice(0, -1));

  await user.click(field);
  await user.paste(identity.slice(-1));
  await user.click(open);
  await expect.poll(() => onTyped.mock.lastCall).toEqual([identity, null]);
  await user.clear(field);
  await user.paste('äänetön öljylamppu kulkee');
  await user.click(open);
  await expect.poll(() => onTyped.mock.lastCall).toEqual(['äänetön öljylamppu kulkee', null]);
});

it('leaves a passphrase that did not open it to be mended', async () => {
  const user = userEvent.setup();
  const onTyped = vi.fn();
  await renderScreen(
    <UnlockDialog
      name="a.koordbak"
      bytes={BYTES}
      tried={{ typed: 'äänetön öljylamppu kulke', wrappedKey: null }}
      onTyped={onTyped}
      onClose={() => undefined}
    />,
  );
  const field = screen.getByRole('textbox');
  expect(field).toHaveProperty('value', 'äänetön öljylamppu kulke');
  await screen.findByText(/^Avain tai salalause ei avaa/u);
  await user.click(field);
  await user.keyboard('{End}e{Enter}');
  await expect.poll(() => onTyped.mock.lastCall).toEqual(['äänetön öljylamppu kulkee', null]);
});

it('takes the key file of the lost computer, without which no passphrase opens what it made', async () => {
  const user = userEvent.setup();
  const onTyped = vi.fn();
  const { platform } = await renderScreen(
    <UnlockDialog
      name="a.koordbak"
      bytes={BYTES}
      tried={null}
      onTyped={onTyped}
      onClose={() => undefined}
    />,
  );
  const choose = screen.getByRole('button', { name: 'Valitse avaintiedosto…' });
  const wrapped = await wrapLightly((await newKey()).identity, 'äänetön öljylamppu kulkee');
  const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
  platform.nextFiles = [file('lista.csv', 'Nimi')];
  await user.click(choose);
  await screen.findByText(/^Tiedosto ei ole avaintiedosto/u);
  platform.nextFiles = [file('avain.age', wrapped)];
  await user.click(choose);
  await screen.findByText('Avaintiedosto on valittu.');
  await user.click(screen.getByRole('textbox'));
  await user.paste('äänetön öljylamppu kulkee');
  await user.keyboard('{Enter}');
  await expect.poll(() => onTyped.mock.lastCall).toEqual(['äänetön öljylamppu kulkee', wrapped]);
});
