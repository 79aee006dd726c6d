import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Office } from '#renderer/data/office.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { openProgramme } from '#renderer/testing/open-programme.tsx';
import { addProgramme } from '../programme-commands.ts';

// jsdom lays nothing out.
Element.prototype.scrollIntoView ??= () => undefined;

let office: Office;
let user: UserEvent;
beforeEach(async () => {
  office = await emptyOffice();
  const plan = { name: 'Ohjelma', from: undefined, to: undefined, structure: 'goal' } as const;
  const { value } = await addProgramme(office, plan);
  user = await openProgramme(office, `#/programme/${value}`);
});

const add = async (kind: string) => {
  await user.click(await screen.findByRole('button', { name: 'Lisää' }));
  await user.click(await screen.findByRole('menuitem', { name: kind }));
};
const NAME = { name: /nimi$|Nimi$/u };
const field = () => screen.findByRole<HTMLInputElement>('textbox', NAME);
const focused = () => document.activeElement?.getAttribute('aria-label');
const noField = async () =>
  await waitFor(() => expect(screen.queryByRole('textbox', NAME)).toBeNull());
/** The lines that a goal or an action stands on. */
const lines = () =>
  within(screen.getByRole('treegrid'))
    .getAllByRole('row')
    .filter((row) => Number(row.getAttribute('aria-level')) > 2)
    .map(
      (row) => `${row.getAttribute('aria-level') ?? ''} ${row.getAttribute('aria-label') ?? ''}`,
    );
const names = async () =>
  [...(await office.read.goals.toArray()), ...(await office.read.actions.toArray())].map(
    ({ title }) => title.fi,
  );

describe('a name written in the outline', () => {
  it('is a new goal once it is written, and no key before adds another', async () => {
    await add('Strateginen tavoite');
    expect(document.activeElement).toBe(await field());
    await user.keyboard('Uhrit saavat apua');
    expect(await names()).toEqual([]);
    await user.keyboard('{Enter}');
    await waitFor(async () => expect(await names()).toEqual(['Uhrit saavat apua']));
    expect((await field()).value).toBe('');
    await user.keyboard('{Escape}');
    await noField();
    expect(await names()).toEqual(['Uhrit saavat apua']);
    await waitFor(() => expect(focused()).toBe('Strateginen tavoite 1 Uhrit saavat apua'));
  });

  it('goes on with the next one at Enter, in and out by Tab, and out from an empty one', async () => {
    await add('Strateginen tavoite');
    await field();
    await user.keyboard('Apu{Enter}{Tab}Ohje{Enter}Opas{Enter}{Enter}Tieto{Enter}{Tab}Mittari');
    expect((await field()).getAttribute('aria-label')).toBe('2.1 Uuden toimenpiteen nimi');
    await user.keyboard('{Shift>}{Tab}{/Shift}');
    expect((await field()).getAttribute('aria-label')).toBe(
      'Strateginen tavoite 3 Uuden kohdan nimi',
    );
    expect(document.activeElement).toBe(await field());
    await user.keyboard('{Tab}{Enter}{Enter}{Enter}');
    await noField();
    await waitFor(async () => expect((await names()).length).toBe(5));
    expect(lines()).toEqual([
      '3 Strateginen tavoite 1 Apu',
      '4 1.1 Ohje',
      '4 1.2 Opas',
      '3 Strateginen tavoite 2 Tieto',
      '4 2.1 Mittari',
    ]);
  });

  it('is saved when the keyboard goes elsewhere, and nothing is where nothing was written', async () => {
    await add('Strateginen tavoite');
    await field();
    await user.keyboard('Apu');
    await user.click(screen.getByRole('button', { name: 'Sulje kaikki' }));
    await noField();
    await waitFor(async () => expect(await names()).toEqual(['Apu']));
    await add('Strateginen tavoite');
    await field();
    await user.click(screen.getByRole('button', { name: 'Avaa kaikki' }));
    await noField();
    expect(await names()).toEqual(['Apu']);
  });

  it('of several pasted lines becomes several parts, in one act', async () => {
    await add('Strateginen tavoite');
    await field();
    await user.paste('1. Apu\n\t• Ohje\n\t• Opas\n2. Tieto');
    await waitFor(async () =>
      expect((await names()).toSorted()).toEqual(['Apu', 'Ohje', 'Opas', 'Tieto']),
    );
    await user.keyboard('{Escape}');
    await act(async () => {
      await office.undo();
    });
    await waitFor(async () => expect(await names()).toEqual([]));
  });

  it('is another name after F2', async () => {
    await add('Strateginen tavoite');
    await field();
    await user.keyboard('Apu{Enter}{Escape}');
    await waitFor(() => expect(focused()).toBe('Strateginen tavoite 1 Apu'));
    await user.keyboard('{F2}');
    expect((await field()).value).toBe('Apu');
    await user.keyboard('Tuki{Escape}');
    await noField();
    await user.keyboard('{F2}');
    await field();
    await user.keyboard('Tuki ja apu{Enter}');
    await waitFor(async () => expect(await names()).toEqual(['Tuki ja apu']));
    await waitFor(() => expect(focused()).toBe('Strateginen tavoite 1 Tuki ja apu'));
  });
});
