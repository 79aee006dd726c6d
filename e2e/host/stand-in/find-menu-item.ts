import type { MenuItemConstructorOptions } from 'electron';

/** The item of `id` anywhere in a menu. */
export function findMenuItem(
  items: readonly MenuItemConstructorOptions[],
  id: string,
): MenuItemConstructorOptions | undefined {
  for (const item of items) {
    if (item.id === id) return item;
    const found = Array.isArray(item.submenu) ? findMenuItem(item.submenu, id) : undefined;
    if (found) return found;
  }
  return undefined;
}
