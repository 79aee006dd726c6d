/** A key combination in Electron's accelerator notation (`CmdOrCtrl+Shift+P`), shown as `Ctrl+Shift+P`. */
export type Shortcut = string;

/** The menus of the menu bar, in order. */
export const MENUS = ['file', 'edit', 'view', 'tools', 'window', 'help'] as const;
export type MenuName = (typeof MENUS)[number];

/** Choices of which one holds: each stands in a menu of its own inside a menu, with a mark at the one that holds. */
export type ChoiceName = 'theme' | 'language';

/** Roles of Electron's menu items that the list uses. */
export type MenuRole =
  | 'close'
  | 'quit'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'zoomIn'
  | 'zoomOut'
  | 'resetZoom'
  | 'togglefullscreen'
  | 'minimize';

/**
 * A thing that the user can tell the program to do. Menu, palette, buttons, shortcut help and tests all read the one
 * list in `command-list.ts`; its text is `commands:<id>`.
 */
export type Command = {
  id: string;
  shortcut?: Shortcut;
  /** Combinations that do the same, for hands used to other programs; the menu shows `shortcut`. */
  otherShortcuts?: readonly Shortcut[];
  /**
   * What is its own in the place where it can be carried out, before any other command with that combination. The menu bar
   * does not show it, since it means something else elsewhere.
   */
  shortcutThere?: Shortcut;
  menu?: MenuName;
  /** Items of one group stand together; a line is drawn between groups. */
  group?: number;
  /** What the command sets, and to what. */
  choice?: { readonly of: ChoiceName; readonly value: string };
  /**
   * A role that Electron or the browser carries out itself (copy, paste, zoom, quit); the text is still ours. The
   * window has nothing to run for such a command, so the palette leaves it out.
   */
  role?: MenuRole;
};
