import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { expect } from 'vitest';
import type { Office } from '#renderer/data/office.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { renderScreen } from './render-screen.tsx';

/** Presses what is called so, in the window that is open or where none is on the screen. */
export async function press(name: string | RegExp): Promise<void> {
  const found = await waitFor(() => {
    const dialog = screen.queryByRole('dialog');
    const where = dialog ? within(dialog) : screen;
    const [one] = ['button', 'menuitem'].flatMap((role) => where.queryAllByRole(role, { name }));
    if (!one) throw new Error(`There is no ${String(name)} to press.`);
    return one;
  });
  await userEvent.setup().click(found);
}

/** Shows something of `office` and saves it as it is by `presses`: nothing changes, and no undo is offered. */
export async function expectNoChange(
  office: Office,
  shown: ReactNode,
  presses: readonly (string | RegExp)[],
): Promise<void> {
  const before = (await office.undoSteps()).undo?.id;
  await renderScreen(shown, { office });
  for (const name of presses) await press(name);
  await waitFor(() => expect(useNotices.getState().notice?.text).toBe('Ei muutoksia'));
  expect(useNotices.getState().notice).not.toHaveProperty('action');
  expect((await office.undoSteps()).undo?.id).toBe(before);
}
