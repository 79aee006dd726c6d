import type { Groups } from '../fi/index.ts';

export const shell: Groups['shell'] = {
  programName: 'Coordinator’s Desk',
  menus: {
    file: 'File',
    edit: 'Edit',
    view: 'View',
    tools: 'Tools',
    window: 'Window',
    help: 'Help',
  },
  choices: { theme: 'Theme', language: 'Language' },
  failures: {
    'file-unreadable':
      'The file could not be opened. It may have been moved or deleted, or it is a folder. Choose the file again. Nothing was changed.',
    'file-too-large': 'The file is too large to open. Nothing was changed.',
    'file-locked':
      'The file could not be used. It is open in another program. Close the file and try again.',
    'disk-full':
      'The file could not be saved because the disk is full. Free some space or choose another place.',
    'not-permitted':
      'You do not have permission to use this place or file. Choose another place and try again.',
    'link-refused':
      'The link is not opened. The program opens web, email and phone addresses only.',
    'link-not-opened':
      'The link could not be opened: this computer has no program for it, or the program did not start. Copy the address and open it yourself in your browser or email program.',
    'print-failed': 'The page could not be printed. Check the printer and try again.',
    'call-refused': 'The program did not do what was asked. Nothing was changed.',
    unexpected:
      'The action was stopped by an error in the program. Try again. What has been saved is safe.',
    'host-gone':
      'The part of the program that makes backups is not running. Close the window and start the program again. What has been saved is safe.',
    'backup-missing':
      'The backup was not found. It may have been deleted or moved. Choose another backup. Nothing was changed.',
    'not-as-written':
      'The disk did not keep the file as it was written. Try again. If it happens again, ask IT support to check the disk. Earlier backups are safe.',
    'place-gone':
      'The second place was not found. Connect the memory stick or network drive. The backup on this computer is safe.',
    'place-is-own':
      'The folder lies in the program’s own folder. Choose a folder on another disk, a memory stick or a network drive.',
  },
  keys: { shift: 'Shift' },
  dialogs: {
    openLinkTitle: 'Open link',
    openLink: 'Open the link in another program?',
    openLinkButton: 'Open',
    openLinkNot: 'If you do not want to open the link, close this tab.',
    cancel: 'Cancel',
    windowGone: 'The window was closed by an error in the program.',
    windowGoneDetail: 'What has been saved is safe.',
    reload: 'Open again',
    quit: 'Quit',
    startFailed: 'The program could not be started.',
    startFailedDetail: 'Install the program again. What has been saved is kept.',
    folderTrouble:
      'The program cannot start, because its data folder cannot be written to: {{folder}}. Ask IT support to check that this is a folder of your own and that you may write to it. No data have been changed.',
  },
  contextMenu: { copyAddress: 'Copy address' },
  mac: {
    hide: 'Hide the program',
    hideOthers: 'Hide others',
    showAll: 'Show all',
  },
};
