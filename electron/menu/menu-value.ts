import { MENUS, type ChoiceName, type MenuRole } from '#shared/commands/command.ts';
import { COMMANDS, type CommandId, type ListedCommand } from '#shared/commands/command-list.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { translatorFor, type Translate } from '#shared/i18n/translate.ts';
import { withMnemonics } from './mnemonics.ts';

/** An item of the menu as a value; `show-menu.ts` hands it to Electron. */
export type MenuValue =
  | { kind: 'line' }
  | { kind: 'menu'; label: string; items: MenuValue[] }
  | {
      kind: 'command';
      id: CommandId;
      label: string;
      accelerator?: string;
      role?: MenuRole;
      /** Of a choice: whether it is the one that holds. */
      checked?: boolean;
    }
  | { kind: 'role'; role: 'hide' | 'hideOthers' | 'unhide'; label: string };

/** What the menu depends on besides the command list. */
export type MenuState = { language: Language; theme: 'light' | 'dark' | 'system'; mac: boolean };

/**
 * The menu bar: every command of the list that names a menu, in the language of the screens, with mnemonics and a line
 * between groups. On a Mac the program's own menu comes first and holds what that system expects there.
 */
export function menuBar(state: MenuState): MenuValue[] {
  const t = translatorFor(state.language);
  const titles = MENUS.map((menu) => t(`shell:menus.${menu}`));
  const bar = withMnemonics(titles).map((label, at): MenuValue => {
    const commands = COMMANDS.filter((command) => command.menu === MENUS[at]);
    return { kind: 'menu', label, items: menuItems(commands, state, t) };
  });
  return state.mac ? [macMenu(t), ...bar] : bar;
}

function menuItems(
  commands: readonly ListedCommand[],
  state: MenuState,
  t: Translate,
): MenuValue[] {
  const groups = [...new Set(commands.map((command) => command.group ?? 0))].sort((a, b) => a - b);
  const items = groups.flatMap((group, at) => [
    ...(at === 0 ? [] : [{ kind: 'line' } as const]),
    ...groupItems(
      commands.filter((command) => (command.group ?? 0) === group),
      state,
      t,
    ),
  ]);
  return marked(items);
}

/** Commands in a row, those of one choice gathered into a menu of their own. */
function groupItems(
  commands: readonly ListedCommand[],
  state: MenuState,
  t: Translate,
): MenuValue[] {
  const choices = new Set<ChoiceName>();
  return commands.flatMap((command): MenuValue[] => {
    const choice = command.choice?.of;
    if (!choice) return [commandItem(command, state, t)];
    if (choices.has(choice)) return [];
    choices.add(choice);
    const members = commands.filter((other) => other.choice?.of === choice);
    const items = members.map((member) => commandItem(member, state, t));
    return [{ kind: 'menu', label: t(`shell:choices.${choice}`), items: marked(items) }];
  });
}

function commandItem(command: ListedCommand, state: MenuState, t: Translate): MenuValue {
  return {
    kind: 'command',
    id: command.id,
    label: t(`commands:${command.id}`),
    ...(command.shortcut ? { accelerator: command.shortcut } : {}),
    ...(command.role ? { role: command.role } : {}),
    ...(command.choice ? { checked: state[command.choice.of] === command.choice.value } : {}),
  };
}

/** Puts mnemonics on the labels of one menu. */
function marked(items: MenuValue[]): MenuValue[] {
  const labels = withMnemonics(items.map((item) => (item.kind === 'line' ? '' : item.label)));
  return items.map((item, at) =>
    item.kind === 'line' ? item : { ...item, label: labels[at] ?? item.label },
  );
}

function macMenu(t: Translate): MenuValue {
  return {
    kind: 'menu',
    label: t('shell:programName'),
    items: [
      { kind: 'command', id: 'about', label: t('commands:about') },
      { kind: 'line' },
      { kind: 'role', role: 'hide', label: t('shell:mac.hide') },
      { kind: 'role', role: 'hideOthers', label: t('shell:mac.hideOthers') },
      { kind: 'role', role: 'unhide', label: t('shell:mac.showAll') },
      { kind: 'line' },
      { kind: 'command', id: 'quit', label: t('commands:quit'), role: 'quit' },
    ],
  };
}
