import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { newKey } from '#shared/backup/encryption.ts';
import { translatorFor } from '#shared/i18n/translate.ts';
import { runCommand } from '#renderer/session/commands.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { removeLock, useAppLock } from './kept-lock.ts';
import { AppLock, LockPart } from './public.ts';

const t = translatorFor('fi');
const user = userEvent.setup({ delay: null });
const field = (label: string) => screen.getByLabelText(label);

async function show() {
  const shown = await renderScreen(
    <>
      <p>Muistiinpano, jota kukaan ei saa nähdä</p>
      <LockPart />
      <AppLock />
    </>,
  );
  await user.click(screen.getByRole('button', { name: t('appLock:set') }));
  await user.type(field(t('appLock:new')), 'kolme sanaa ja');
  await user.type(field(t('appLock:again')), 'kolme sanaa jo');
  await user.click(screen.getByRole('button', { name: t('appLock:setAction') }));
  await screen.findByText(t('appLock:differs'));
  await user.clear(field(t('appLock:again')));
  await user.type(field(t('appLock:again')), 'kolme sanaa ja');
  await user.click(screen.getByRole('button', { name: t('appLock:setAction') }));
  await expect.poll(() => useAppLock.getState().kept).not.toBeNull();
  return shown;
}
const lockScreen = () => screen.findByRole('dialog', { name: t('appLock:locked') });

beforeEach(() =>
  vi.useFakeTimers({ toFake: ['Date', 'performance', 'setInterval', 'clearInterval'] }),
);
afterEach(() => {
  vi.useRealTimers();
  removeLock();
  useAppLock.setState({ isLocked: false });
});

it('leads to where the lock is turned on, as long as there is none', async () => {
  await renderScreen(
    <Router hook={useHashLocation}>
      <AppLock />
    </Router>,
  );
  act(() => void runCommand('lockWindow'));
  await expect.poll(() => window.location.hash).toBe('#/settings/lock');
});

it('locks on the command, opens to the passphrase alone, and locks by itself when nobody is there', async () => {
  await show();
  act(() => void runCommand('lockWindow'));
  const locked = await lockScreen();
  expect(document.documentElement.dataset).toHaveProperty('locked');
  expect(screen.queryByRole('button', { name: t('appLock:lockNow') })).toBeNull();
  await user.keyboard('{Escape}');
  await user.type(within(locked).getByLabelText(t('appLock:passphrase')), 'väärä{Enter}');
  await within(locked).findByText(t('appLock:wrong'));
  await user.clear(within(locked).getByLabelText(t('appLock:passphrase')));
  await user.type(within(locked).getByLabelText(t('appLock:passphrase')), 'kolme sanaa ja{Enter}');
  await screen.findByRole('button', { name: t('appLock:lockNow') });

  act(() => void vi.advanceTimersByTime(14 * 60_000));
  expect(screen.queryByRole('dialog')).toBeNull();
  act(() => void vi.advanceTimersByTime(2 * 60_000));
  await lockScreen();
});

it('locks in time where the clock was set back meanwhile', async () => {
  await show();
  act(() => void vi.advanceTimersByTime(60_000));
  vi.setSystemTime(Date.now() - 86_400_000);
  act(() => void vi.advanceTimersByTime(13 * 60_000));
  expect(screen.queryByRole('dialog')).toBeNull();
  act(() => void vi.advanceTimersByTime(2 * 60_000));
  await lockScreen();
});

it('makes whoever guesses wait, also in a window opened anew, and lets the right passphrase in after that', async () => {
  await show();
  act(() => void runCommand('lockWindow'));
  const locked = await lockScreen();
  const tryOne = async (passphrase: string, answer: string) => {
    const field = within(locked).getByLabelText(t('appLock:passphrase'));
    await user.clear(field);
    await user.type(field, `${passphrase}{Enter}`);
    await within(locked).findByText(answer);
    expect(document.activeElement).toBe(field);
  };
  const wait = t('appLock:wait', { count: 30 });
  for (const guess of ['a', 'b', 'c', 'd']) await tryOne(guess, t('appLock:wrong'));
  await tryOne('e', wait);
  await tryOne('kolme sanaa ja', wait);
  expect(JSON.parse(localStorage.getItem('app-lock') ?? '')).toMatchObject({ wrong: { count: 5 } });
  vi.setSystemTime(Date.now() + 30_000);
  await tryOne('f', wait);
  // Where the clock is set back, the half minute is over by the clock that is there now.
  vi.setSystemTime(Date.now() - 86_400_000);
  await tryOne('kolme sanaa ja', wait);
  vi.setSystemTime(Date.now() + 30_000);
  await user.clear(within(locked).getByLabelText(t('appLock:passphrase')));
  await user.type(within(locked).getByLabelText(t('appLock:passphrase')), 'kolme sanaa ja{Enter}');
  await screen.findByRole('button', { name: t('appLock:lockNow') });
  expect(localStorage.getItem('app-lock')).not.toContain('wrong');
});

it("opens to the office's key where the passphrase is forgotten, and is off from then on", async () => {
  const { platform } = await show();
  const { identity } = await newKey();
  await platform.keepKeys({ identity });
  act(() => void runCommand('lockWindow'));
  const locked = await lockScreen();
  await user.click(within(locked).getByRole('button', { name: t('appLock:forgotten') }));
  const key = within(locked).getByLabelText(t('appLock:key'));
  // Nobody types as much from paper without seeing it.
  expect(key).toHaveProperty('type', 'text');
  const tryOne = async (typed: string) => {
    await user.clear(key);
    await user.click(key);
    await user.paste(typed);
    await user.keyboard('{Enter}');
  };
  await tryOne((await newKey()).identity);
  await within(locked).findByText(t('appLock:wrongKey'));
  await tryOne(identity.slice(0, -1));
  await within(locked).findByText(t('safekeeping:recovery.mistyped'));
  expect(key).toHaveProperty('value', identity.slice(0, -1));
  // As it is typed from the recovery sheet.
  await tryOne(` ${identity.toLowerCase().replace(/.{4}/gu, '$& ')}`);
  await screen.findByRole('button', { name: t('appLock:set') });
});
