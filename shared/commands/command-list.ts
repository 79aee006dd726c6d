import type { Command } from './command.ts';

const list = [
  { id: 'newPerson', shortcut: 'CmdOrCtrl+N', menu: 'file', group: 1 },
  { id: 'newOrganisation', shortcut: 'CmdOrCtrl+Shift+N', menu: 'file', group: 1 },
  { id: 'newBody', menu: 'file', group: 1 },
  { id: 'newList', menu: 'file', group: 1 },
  { id: 'newProgramme', menu: 'file', group: 1 },
  { id: 'newEngagement', menu: 'file', group: 1 },
  { id: 'quickEntry', shortcut: 'CmdOrCtrl+J', menu: 'file', group: 1 },
  { id: 'newRecommendation', menu: 'file', group: 1 },
  { id: 'noteArrival', menu: 'file', group: 1 },
  { id: 'newQuestionnaire', menu: 'file', group: 1 },
  { id: 'newObligation', menu: 'file', group: 1 },
  { id: 'newMeeting', menu: 'file', group: 1 },
  { id: 'planMeetings', menu: 'file', group: 1 },
  { id: 'newTask', menu: 'file', group: 1 },
  { id: 'newPart', shortcutThere: 'CmdOrCtrl+N', menu: 'file', group: 1 },
  { id: 'makeVersion', shortcutThere: 'CmdOrCtrl+S', menu: 'file', group: 1 },
  { id: 'makePlanDocument', shortcutThere: 'CmdOrCtrl+E', menu: 'file', group: 1 },
  { id: 'askParties', menu: 'file', group: 1 },
  { id: 'importPlan', menu: 'file', group: 2 },
  { id: 'importParts', menu: 'file', group: 2 },
  { id: 'importRecommendations', menu: 'file', group: 2 },
  { id: 'importContacts', shortcut: 'CmdOrCtrl+O', menu: 'file', group: 2 },
  { id: 'readMessage', menu: 'file', group: 2 },
  { id: 'exportContactList', shortcut: 'CmdOrCtrl+E', menu: 'file', group: 2 },
  { id: 'save', shortcut: 'CmdOrCtrl+S', menu: 'file', group: 3 },
  { id: 'saveBackup', menu: 'file', group: 3 },
  { id: 'restoreBackup', menu: 'file', group: 3 },
  { id: 'exportEverything', menu: 'file', group: 3 },
  { id: 'compareBackup', menu: 'file', group: 3 },
  { id: 'print', shortcut: 'CmdOrCtrl+P', menu: 'file', group: 4 },
  { id: 'closeWindow', shortcut: 'CmdOrCtrl+W', menu: 'file', group: 5, role: 'close' },
  { id: 'quit', shortcut: 'CmdOrCtrl+Q', menu: 'file', group: 5, role: 'quit' },

  { id: 'undo', shortcut: 'CmdOrCtrl+Z', menu: 'edit', group: 1 },
  {
    id: 'redo',
    shortcut: 'CmdOrCtrl+Y',
    otherShortcuts: ['CmdOrCtrl+Shift+Z'],
    menu: 'edit',
    group: 1,
  },
  { id: 'cut', shortcut: 'CmdOrCtrl+X', menu: 'edit', group: 2, role: 'cut' },
  { id: 'copy', shortcut: 'CmdOrCtrl+C', menu: 'edit', group: 2, role: 'copy' },
  { id: 'paste', shortcut: 'CmdOrCtrl+V', menu: 'edit', group: 2, role: 'paste' },
  { id: 'selectAll', shortcut: 'CmdOrCtrl+A', menu: 'edit', group: 2, role: 'selectAll' },
  { id: 'find', shortcut: 'CmdOrCtrl+F', menu: 'edit', group: 3 },
  { id: 'replaceInPlan', shortcutThere: 'CmdOrCtrl+H', menu: 'edit', group: 3 },
  { id: 'changeStage', menu: 'edit', group: 3 },
  { id: 'planDetails', menu: 'edit', group: 3 },

  { id: 'goHome', menu: 'view', group: 1 },
  { id: 'goContacts', shortcut: 'CmdOrCtrl+1', menu: 'view', group: 1 },
  { id: 'goOrganisations', shortcut: 'CmdOrCtrl+2', menu: 'view', group: 1 },
  { id: 'goBodies', menu: 'view', group: 1 },
  { id: 'goLists', menu: 'view', group: 1 },
  { id: 'goDuplicates', menu: 'view', group: 1 },
  { id: 'goProgramme', menu: 'view', group: 1 },
  { id: 'goEngagements', menu: 'view', group: 1 },
  { id: 'goRecommendations', menu: 'view', group: 1 },
  { id: 'goQuestionnaires', menu: 'view', group: 1 },
  { id: 'goSaid', menu: 'view', group: 1 },
  { id: 'goObligations', menu: 'view', group: 1 },
  { id: 'goMeetings', menu: 'view', group: 1 },
  { id: 'goYearClock', menu: 'view', group: 1 },
  { id: 'goTasks', menu: 'view', group: 1 },
  { id: 'goImports', shortcut: 'CmdOrCtrl+3', menu: 'view', group: 1 },
  { id: 'goDocuments', shortcut: 'CmdOrCtrl+4', menu: 'view', group: 1 },
  { id: 'goPrivacy', menu: 'view', group: 1 },
  { id: 'goTrash', menu: 'view', group: 1 },
  { id: 'back', shortcut: 'Alt+Left', menu: 'view', group: 2 },
  { id: 'forward', shortcut: 'Alt+Right', menu: 'view', group: 2 },
  { id: 'zoomIn', shortcut: 'CmdOrCtrl+Plus', menu: 'view', group: 3, role: 'zoomIn' },
  { id: 'zoomOut', shortcut: 'CmdOrCtrl+-', menu: 'view', group: 3, role: 'zoomOut' },
  { id: 'zoomReset', shortcut: 'CmdOrCtrl+0', menu: 'view', group: 3, role: 'resetZoom' },
  { id: 'fullScreen', shortcut: 'F11', menu: 'view', group: 3, role: 'togglefullscreen' },
  { id: 'themeSystem', menu: 'view', group: 4, choice: { of: 'theme', value: 'system' } },
  { id: 'themeLight', menu: 'view', group: 4, choice: { of: 'theme', value: 'light' } },
  { id: 'themeDark', menu: 'view', group: 4, choice: { of: 'theme', value: 'dark' } },
  { id: 'languageFinnish', menu: 'view', group: 4, choice: { of: 'language', value: 'fi' } },
  { id: 'languageSwedish', menu: 'view', group: 4, choice: { of: 'language', value: 'sv' } },
  { id: 'languageEnglish', menu: 'view', group: 4, choice: { of: 'language', value: 'en' } },

  {
    id: 'palette',
    shortcut: 'CmdOrCtrl+K',
    otherShortcuts: ['CmdOrCtrl+Shift+P'],
    menu: 'tools',
    group: 1,
  },
  { id: 'findDuplicates', menu: 'tools', group: 2 },
  { id: 'lockWindow', shortcut: 'CmdOrCtrl+L', menu: 'tools', group: 2 },
  { id: 'goSettings', shortcut: 'CmdOrCtrl+,', menu: 'tools', group: 2 },

  { id: 'minimise', menu: 'window', group: 1, role: 'minimize' },

  { id: 'help', shortcut: 'F1', menu: 'help', group: 1 },
  { id: 'keyboardShortcuts', shortcut: 'CmdOrCtrl+F1', menu: 'help', group: 1 },
  { id: 'about', menu: 'help', group: 2 },
] as const satisfies readonly Command[];

/** The id of a command; its text is `commands:<id>`. */
export type CommandId = (typeof list)[number]['id'];

/** A command of the list. */
export type ListedCommand = Command & { id: CommandId };

/**
 * Every command of the program, in menu order. A new command is one line here and its text in `names.commands` of its
 * subject's texts in the three languages; without the text it does not compile.
 */
export const COMMANDS: readonly ListedCommand[] = list;

/** The command of `id`; `undefined` where there is none (a message from outside may hold anything). */
export function findCommand(id: string): ListedCommand | undefined {
  return COMMANDS.find((command) => command.id === id);
}
