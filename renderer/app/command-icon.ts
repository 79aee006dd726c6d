import type { CommandId } from '#shared/commands/command-list.ts';
import type { IconName } from '#renderer/ui/icon.tsx';

const icons: Partial<Record<CommandId, IconName>> = {
  newPerson: 'user-plus',
  newOrganisation: 'plus',
  importContacts: 'file-input',
  exportContactList: 'file-output',
  saveBackup: 'archive',
  restoreBackup: 'archive-restore',
  print: 'printer',
  undo: 'undo',
  redo: 'redo',
  find: 'search',
  goHome: 'home',
  goTasks: 'tasks',
  newTask: 'plus',
  goContacts: 'users',
  goOrganisations: 'building',
  goBodies: 'network',
  newBody: 'plus',
  goLists: 'mail',
  newList: 'plus',
  goRecommendations: 'list-ordered',
  newRecommendation: 'plus',
  importRecommendations: 'file-input',
  goProgramme: 'book-open',
  newProgramme: 'plus',
  importPlan: 'file-input',
  makeVersion: 'history',
  goDuplicates: 'copy',
  findDuplicates: 'copy',
  goImports: 'file-input',
  goDocuments: 'file-text',
  goPrivacy: 'shield',
  goSettings: 'settings',
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

/** The picture of a command in the palette. */
export function commandIcon(id: CommandId): IconName {
  return icons[id] ?? 'chevron-right';
}
