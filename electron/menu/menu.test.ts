import { describe, expect, it } from 'vitest';
import { COMMANDS } from '#shared/commands/command-list.ts';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { translatorFor } from '#shared/i18n/translate.ts';
import { contextMenu } from './context-menu.ts';
import { menuTemplate } from './menu-template.ts';
import { menuBar, type MenuState, type MenuValue } from './menu-value.ts';
import { withMnemonics } from './mnemonics.ts';

const state: MenuState = { language: 'fi', theme: 'dark', mac: false };
const flat = (items: readonly MenuValue[]): MenuValue[] =>
  items.flatMap((item) => (item.kind === 'menu' ? [item, ...flat(item.items)] : [item]));
const commands = (items: readonly MenuValue[]) =>
  flat(items).filter((item) => item.kind === 'command');
const plain = (label: string) => label.replace(/&(.)/g, '$1');

describe('the menu bar', () => {
  it('is Finnish, with letters for Alt', () => {
    const titles = menuBar(state).map((menu) => (menu.kind === 'menu' ? menu.label : ''));
    expect(titles).toEqual(['&Tiedosto', '&Muokkaa', '&Näytä', 'T&yökalut', '&Ikkuna', '&Ohje']);
  });

  it('holds every command that names a menu, once', () => {
    const ids = commands(menuBar(state)).map(({ id }) => id);
    const listed = COMMANDS.filter(({ menu }) => menu).map(({ id }) => id);
    expect([...ids].sort()).toEqual([...listed].sort());
  });

  it.each(LANGUAGES)('labels every item of Electron itself in %s too', (language) => {
    const t = translatorFor(language);
    const roles = commands(menuBar({ ...state, language, mac: true })).filter(({ role }) => role);
    expect(roles.length).toBeGreaterThan(5);
    for (const { id, label } of roles) expect(plain(label)).toBe(t(`commands:${id}`));
  });

  it('marks the theme and the language that hold', () => {
    const checked = commands(menuBar(state)).filter((item) => item.checked);
    expect(checked.map(({ id }) => id)).toEqual(['themeDark', 'languageFinnish']);
  });

  it('begins no menu with a line, and ends none with one', () => {
    for (const menu of flat(menuBar(state))) {
      if (menu.kind !== 'menu') continue;
      expect(menu.items[0]?.kind).not.toBe('line');
      expect(menu.items.at(-1)?.kind).not.toBe('line');
    }
  });

  it.each(LANGUAGES)('has no letter twice in a menu in %s', (language) => {
    for (const menu of flat(menuBar({ ...state, language }))) {
      if (menu.kind !== 'menu') continue;
      const letters = menu.items.flatMap((item) =>
        item.kind === 'line' ? [] : (/&([^&])/.exec(item.label)?.[1]?.toLowerCase() ?? []),
      );
      expect(new Set(letters).size).toBe(letters.length);
    }
  });
});

describe('the template', () => {
  it('sends a command of the window, and leaves its keys to the window', () => {
    const chosen: string[] = [];
    const template = menuTemplate(menuBar(state), (id) => chosen.push(id));
    const file = template[0]?.submenu;
    const item = Array.isArray(file) ? file[0] : undefined;
    expect(item).toMatchObject({
      id: 'newPerson',
      label: '&Uusi henkilö',
      accelerator: 'CmdOrCtrl+N',
      registerAccelerator: false,
    });
    (item?.click as (() => void) | undefined)?.();
    expect(chosen).toEqual(['newPerson']);
  });

  it('leaves the roles to Electron', () => {
    const edit = menuTemplate(menuBar(state), () => undefined)[1]?.submenu;
    const cut = Array.isArray(edit) ? edit.find(({ role }) => role === 'cut') : undefined;
    expect(cut).toMatchObject({ role: 'cut', accelerator: 'CmdOrCtrl+X' });
    expect(cut).not.toHaveProperty('click');
  });
});

describe('withMnemonics', () => {
  it('takes the first free letter of a word, then any, then none', () => {
    expect(withMnemonics(['Kopioi', 'Kumoa', 'Koko näyttö', 'k'])).toEqual([
      '&Kopioi',
      'K&umoa',
      'Koko &näyttö',
      'k',
    ]);
  });

  it("keeps an & of the label's own", () => {
    expect(withMnemonics(['Haku & komennot'])).toEqual(['&Haku && komennot']);
  });
});

describe('the context menu', () => {
  const t = translatorFor('fi');
  const flags = { canCut: true, canCopy: true, canPaste: false, canSelectAll: true };
  const clicked = {
    isEditable: false,
    selectionText: '',
    linkURL: '',
    editFlags: flags as never,
  };
  const labels = (given: Partial<typeof clicked>) =>
    contextMenu({ ...clicked, ...given }, t, () => undefined).flatMap(({ label }) => label ?? []);

  it('offers what can be done there', () => {
    expect(labels({})).toEqual([]);
    expect(labels({ selectionText: 'Aino' })).toEqual(['Kopioi']);
    expect(labels({ isEditable: true })).toEqual(['Leikkaa', 'Kopioi', 'Liitä', 'Valitse kaikki']);
  });

  it('copies an address without its scheme', () => {
    const copied: string[] = [];
    const items = contextMenu({ ...clicked, linkURL: 'mailto:aino@example.invalid' }, t, (text) =>
      copied.push(text),
    );
    (items[0]?.click as (() => void) | undefined)?.();
    expect(copied).toEqual(['aino@example.invalid']);
  });
});
