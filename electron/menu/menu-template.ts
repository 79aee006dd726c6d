import type { MenuItemConstructorOptions } from 'electron';
import type { CommandId } from '#shared/commands/command-list.ts';
import type { MenuValue } from './menu-value.ts';

/**
 * Turns the menu's value into what Electron builds it from; a chosen command goes to `onCommand`.
 *
 * Shortcuts of the window's own commands are shown but not registered: the window hears the keys itself, in every
 * host alike, and would otherwise run the command twice.
 */
export function menuTemplate(
  items: readonly MenuValue[],
  onCommand: (id: CommandId) => void,
): MenuItemConstructorOptions[] {
  return items.map((item): MenuItemConstructorOptions => {
    if (item.kind === 'line') return { type: 'separator' };
    if (item.kind === 'menu') {
      return { label: item.label, submenu: menuTemplate(item.items, onCommand) };
    }
    if (item.kind === 'role') return { role: item.role, label: item.label };
    const accelerator = item.accelerator ? { accelerator: item.accelerator } : {};
    if (item.role) return { id: item.id, role: item.role, label: item.label, ...accelerator };
    return {
      id: item.id,
      label: item.label,
      ...accelerator,
      registerAccelerator: false,
      ...(item.checked === undefined ? {} : { type: 'radio', checked: item.checked }),
      click: () => {
        onCommand(item.id);
      },
    };
  });
}
