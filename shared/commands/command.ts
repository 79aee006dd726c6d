/** A key combination in Electron's accelerator notation (`CmdOrCtrl+Shift+P`), shown as `Ctrl+Shift+P`. */
export type Shortcut = string;

/** The menus of the menu bar, in order. */
export const MENUS = ['file', 'edit', 'view', 'tools', 'window', 'help'] as const;
export type MenuName = (typeof MENUS)[number];

/**
 * A thing that the user can tell the program to do. Menu, palette, buttons, shortcut help and tests all read the one
 * list in `command-list.ts`; its text is `commands:<id>`.
 */
export type Command = {
  id: string;
  shortcut?: Shortcut;
  menu?: MenuName;
  /** Items of one group stand together; a line is drawn between groups. */
  group?: number;
  /** A role that Electron carries out itself (copy, paste, zoom, quit); the text is still ours. */
  role?: string;
};
