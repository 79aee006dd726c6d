import type { ReactNode } from 'react';
import type { CommandId } from '#shared/commands/command-list.ts';
import { Icon, type IconName } from '#renderer/ui/icon.tsx';
import { ROUTES } from '../routes.ts';

const icons: Partial<Record<CommandId, IconName>> = {
  newPerson: 'user-plus',
  importContacts: 'file-input',
  exportContactList: 'file-output',
  save: 'check',
  saveBackup: 'archive',
  restoreBackup: 'archive-restore',
  exportEverything: 'file-output',
  compareBackup: 'history',
  print: 'printer',
  undo: 'undo',
  redo: 'redo',
  find: 'search',
  quickEntry: 'pencil',
  importRecommendations: 'file-input',
  importPlan: 'file-input',
  readMessage: 'file-input',
  makeVersion: 'history',
  findDuplicates: 'copy',
  lockWindow: 'lock',
  back: 'arrow-left',
  forward: 'chevron-right',
  themeSystem: 'sun-moon',
  themeLight: 'sun',
  themeDark: 'moon',
  languageFinnish: 'globe',
  languageSwedish: 'globe',
  languageEnglish: 'globe',
  help: 'circle-question',
  keyboardShortcuts: 'keyboard',
  about: 'info',
};

/** The picture of a command in the palette: of one that leads to a place, that of the place. */
export function commandIcon(id: CommandId): ReactNode {
  const other = id.startsWith('new') ? 'plus' : 'chevron-right';
  return (
    ROUTES.find(({ goCommand }) => goCommand === id)?.icon ?? <Icon name={icons[id] ?? other} />
  );
}
