import type { Groups } from '../fi/index.ts';

export const backup: Groups['backup'] = {
  fileName: 'Coordinator’s Desk, backup',
  fileFilter: 'Backup',
  readableFilter: 'Backup or package of open formats',
  chooseTitle: 'Choose a backup',
  saving: 'Putting the backup together…',
  saved: 'Backup saved: {{name}}',
  notSaved: 'The backup was not saved.',
  notMade:
    'The backup could not be put together. Nothing was saved. Try again, or restart the program first.',
  save: {
    title: 'Save a backup',
    action: 'Save to a file…',
    lock: 'What opens the backup?',
    key: 'The office’s key (recommended)',
    keyHelp:
      'The program on this computer opens the copy by itself as long as the key is kept there.',
    keyElsewhere: {
      sheet: 'Elsewhere the key of the recovery sheet opens it.',
      passphrase:
        'Elsewhere the passphrase set in the settings opens it, if the file avain.age is at hand.',
      second: 'The second key opens it too.',
    },
    passphrase: 'A passphrase',
    passphraseHelp:
      'This passphrase and nothing else opens the copy, on any computer, also on this one. A forgotten passphrase cannot be brought back.',
    plain: 'No key',
    plainHelp: 'The file is not encrypted.',
    plainWarning:
      'Anyone who gets the file can read all the personal data. Keep it where only the office has access.',
    noSheet:
      'There is neither a recovery sheet nor a passphrase for this key. This copy cannot be opened on another computer, nor on this one if the key is lost. Make the sheet in the settings, under Automatic backups.',
  },
  reading: 'Reading the backup…',
  restoring: 'Restoring the data…',
  restored: 'The data have been restored. They are now as they were on {{when}}.',
  undoRestore: 'Undo the restore',
  restoreTitle: 'Restore a backup',
  refusedTitle: 'The backup cannot be restored',
  unchanged: 'Nothing was changed.',
  chooseFile: 'Choose a file…',
  chooseAnother: 'Choose another file…',
  startText:
    'Restoring replaces the data in the program with the data in the backup. Before that you see what the backup holds.',
  earlierTitle: 'The data before earlier restores',
  earlierText: 'These have been kept on this computer. You can go back to them.',
  earlierAction: 'Open',
  earlierLabel: 'Open the data of {{when}}',
  confirmText:
    'The current data are replaced entirely. A copy of them is kept on this computer, so the restore can be undone.',
  older: 'The current data have been changed since this backup was made.',
  noHistory:
    'This is a package of open formats: it holds neither the trash nor the history of changes. After restoring, earlier acts cannot be undone.',
  missingFiles_one: 'One attached file is missing: its name comes back, but it cannot be opened.',
  missingFiles_other:
    '{{count}} attached files are missing: their names come back, but they cannot be opened.',
  restoreAction: 'Replace the current data',
  saveFirst: 'Save the current data…',
  madeAt: 'Backup made',
  madeBy: 'Program version',
  file: 'File',
  compareCaption: 'The current data and the data in the backup',
  compare: {
    now: 'Now in the program',
    backup: 'In the backup',
  },
  failure: {
    'not-a-backup':
      'The file is neither a backup of this program nor a package of open formats. Choose another file.',
    damaged: 'The backup is damaged: its content is not what was saved. Choose another backup.',
    truncated:
      'The backup is incomplete: the end of the file is missing. Copying or downloading may have been interrupted. Copy the file again, or choose another backup.',
    newer:
      'The backup was made with a newer version of the program ({{appVersion}}). Install the latest version and try again.',
    encrypted:
      'The backup is encrypted. Open it with the key on the recovery sheet or with the passphrase.',
    'wrong-key-or-damaged-head':
      'The key or passphrase does not open the backup, or the beginning of the file was changed: the two cannot be told apart. Check what you typed, or choose another backup.',
    'damaged-or-cut-off':
      'The key fits, but the backup is damaged or its end is missing. Copy the file again, or choose another backup.',
    'too-large': 'The file is too large to be a backup of this program.',
    'storage-full':
      'The restored data did not fit on the disk. The current data are as they were. Free some space and try again.',
    'import-running':
      'A list is still being imported. Wait until that is done, or stop it, and then restore.',
    'not-read': 'Reading the backup was interrupted. Restart the program and try again.',
    'copy-not-found': 'These data are no longer kept. Choose another backup.',
  },

  names: {
    commands: {
      saveBackup: 'Save backup…',
      restoreBackup: 'Restore backup…',
    },
    synonyms: {
      saveBackup: 'save, safe copy',
      restoreBackup: 'open backup, bring back',
    },
  },
};
