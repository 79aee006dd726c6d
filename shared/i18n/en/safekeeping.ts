import type { Groups } from '../fi/index.ts';

export const safekeeping: Groups['safekeeping'] = {
  status: {
    journal: 'The safety journal is not being saved.',
    journalText:
      'The data are saved in the database but not in the safety journal. If the database is lost now, the latest changes are lost.',
    backup: 'The backup did not succeed.',
    look: 'Open backups',
  },
  backupFirst: 'Making a backup first…',
  noBackup: {
    title: 'Go on without a backup?',
    text: 'A backup is made before this, but it did not succeed now. If you go on, the program cannot bring the present state back from a backup.',
    goOn: 'Go on without',
  },
  clock:
    'The computer’s clock was wrong for a time. The backups are listed in the order in which they were made: the first is the newest, even if its date is older.',
  age: 'Latest backup: {{when}}',
  full: {
    title: 'The disk is full. Changes are not saved.',
    text: 'Editing has been stopped so that nothing is lost unnoticed. What was saved so far is safe, and you can read and export it. Free some space: empty the computer’s recycle bin or move large files elsewhere. Then try again.',
    retry: 'Try again',
    still: 'There is still not enough space on the disk.',
    goesOn: 'There is space on the disk again. You can go on editing.',
  },
  safeMode:
    'The program has stopped with an error several times in a row. It has now started in safe mode: the screen is drawn without the graphics card. Your data are safe. If it happens again, tell IT support.',
  reasons: {
    scheduled: 'Automatic',
    quit: 'At closing',
    asked: 'On request',
    'before-import': 'Before an import',
    'after-import': 'After an import',
    'before-merge': 'Before a merge',
    'before-bulk-delete': 'Before deleting several',
    'before-migration': 'Before converting the data',
    'before-restore': 'Before a restore',
    'before-upgrade': 'Before a new version',
    'after-erasure': 'After erasing personal data',
    'new-key': 'When the key changed',
  },
  places: { own: 'This computer', second: 'Second place' },
  counts: {
    caption: 'Data last time and now',
    what: 'Data',
    then: 'Last time',
    now: 'Now',
    persons: 'People',
    organisations: 'Organisations',
    actions: 'Actions',
    recommendations: 'Recommendations',
    obligations: 'Obligations',
    engagements: 'Cooperation entries',
    tasks: 'Tasks',
    madeDocuments: 'Documents created',
    all: 'All records together',
  },
  lostKey: {
    title: 'Some of the backups do not open',
    text_one:
      'One backup ({{last}}) opens with no key that is on this computer: its key was lost or replaced. If you have the recovery sheet or a passphrase, type the key, and the backup opens again.',
    text_other:
      '{{count}} backups ({{first}} – {{last}}) open with no key that is on this computer: their key was lost or replaced. If you have the recovery sheet or a passphrase, type the key, and the backups open again.',
    look: 'Show the backups',
    enter: 'Type the key…',
    dialog: 'Open earlier backups',
    action: 'Use this key',
    help: 'The key stays on this computer and new backups are made with it, so that the recovery sheet or the passphrase opens them too. The computer’s present key is kept: backups made with it still open on this computer.',
    opensNone:
      'This key opens none of the backups that do not open now. Check that it is the right recovery sheet.',
    noKey:
      'The passphrase does not open the key file of this computer. Check what you typed, or choose the key file.',
    kept_one: 'The key is in use. One backup opens again.',
    kept_other: 'The key is in use. {{count}} backups open again.',
    isOwn: 'From now on, new backups are made with the key that you gave.',
  },
  recovery: {
    title: {
      lost: 'The data are missing',
      behind: 'The data are older than last time',
      fewer: 'There are far fewer data than last time',
    },
    text: {
      lost: 'The program’s database is empty or gone although it held data. The program has changed nothing. Restore the data from a backup.',
      behind:
        'The database holds an earlier state than the one the work was left in. The program has changed nothing. Restore the data from a backup, or open them as they are.',
      fewer:
        'Some of the data are missing and the program does not know why. The program has changed nothing. Restore the data from a backup, or open them as they are.',
    },
    choose: 'What is to be restored?',
    newest: 'The newest backup and everything saved after it (recommended)',
    newestFewer: 'The newest backup and everything saved after it',
    contents: '{{when}} · {{reason}} · {{all}} records, {{persons}} of them people',
    contentsUnknown: '{{when}} · {{reason}} · contents not known',
    only: 'The backup of {{when}}',
    suspicious: 'This one holds far less than the one before it.',
    locked:
      'Opens with no key of this computer: type the key of the recovery sheet or the passphrase.',
    none: 'There are no backups on this computer. Open a backup from a file: a memory stick, a network drive, or wherever else you have saved them.',
    file: 'The file {{name}}',
    chooseFile: 'Open from a file…',
    key: 'Key of the recovery sheet, or passphrase',
    keyHelp:
      'The key is on the recovery sheet and begins with AGE-SECRET-KEY-. If you have set a passphrase, you can type it instead.',
    mistyped:
      'There is a typing error in the key, or characters are missing. Compare it with the recovery sheet character by character.',
    action: 'Restore and open',
    asIs: 'Open as it is',
    empty: 'Start empty…',
    emptyTitle: 'Start empty?',
    emptyText:
      'The program opens without data. The backups stay, and you can restore them later in the settings.',
    emptyWord: 'EMPTY',
    emptyLabel: 'Type EMPTY to confirm',
    emptyWrong: 'Type the word EMPTY in capitals.',
    emptyAction: 'Start empty',
    working: 'Restoring the data…',
    failed: 'The restore did not succeed. Nothing was changed.',
    unreached:
      'The data have been restored, but some of the changes saved after the backup could not be brought back.',
  },
  unprotected: {
    title: 'No backup could be made',
    text: 'The program has been updated. Before the new version opens the data a backup of them is made, but it did not succeed. The data have not been changed.',
    goOn: 'Open without a backup',
  },
  screen: {
    unavailable: 'The state of the backups could not be found out.',
    latest: 'Latest backup',
    never: 'No backup has been made yet.',
    makeNow: 'Make a backup now',
    made: 'The backup has been made.',
    list: 'Backups',
    listHelp:
      'Made automatically every half hour while data change, when the program closes, and before large changes. Old ones go little by little. A pinned one stays until you unpin it.',
    listEmpty: 'The first backup will be made soon.',
    more: 'Show all',
    when: 'When',
    why: 'Why',
    records: 'Records',
    where: 'Where',
    pin: 'Pin',
    unpin: 'Unpin',
    pinned: 'Pinned',
    fewer: 'Far fewer records',
    locked: 'No key',
    olderKey: 'Earlier key',
    olderKeyHelp:
      'Earlier key: this computer opens the backup, but the present recovery sheet and passphrase do not.',
    pinLabel: 'Pin the backup of {{when}}',
    unpinLabel: 'Unpin the backup of {{when}}',
    restore: 'Restore…',
    restoreLabel: 'Restore the backup of {{when}}',
    second: 'Second place',
    secondNone:
      'If the computer is lost or breaks, the backups go with it. Choose a second place: a network drive or a memory stick.',
    secondNotHere:
      'When the program is used this way, no second place can be chosen. Save a backup to a memory stick or a network drive yourself now and then.',
    secondLast: 'Last copied: {{when}}',
    secondNever: 'Not copied yet.',
    secondOld:
      'The last copy is more than a week old. Connect the memory stick or the network drive.',
    choose: 'Choose a place…',
    forget: 'Stop using the place',
    chooseTitle: 'Choose a folder for the backups',
    sheet: 'Recovery sheet',
    sheetHelp:
      'The backups are encrypted with a key that is on this computer. If the computer is lost, only the recovery sheet opens the backups. Keep it in a locked place, not with the computer.',
    sheetMissing: 'The recovery sheet has not been made yet.',
    sheetMade: 'Made or last used {{when}}',
    sheetOlder:
      'The recovery sheet belongs to the earlier key: it opens only older backups. Keep it, and make a new recovery sheet.',
    sheetPrint: 'Print the recovery sheet…',
    sheetAsk: {
      title: 'Was the recovery sheet printed?',
      text: 'Check on the paper that the whole key is there: it begins with AGE-SECRET-KEY-1 and its last characters are {{end}}.',
      action: 'The sheet is on paper',
    },
    sheetSave: 'Save the recovery sheet…',
    sheetFilter: 'Text',
    sheetName: 'Recovery sheet',
    sheetSaved:
      'The recovery sheet has been saved. Print it and delete the file from the computer.',
    passphrase: 'Passphrase',
    passphraseHelp:
      'With a passphrase the backups can be opened without the recovery sheet. On another computer the file avain.age, which lies beside the backups, is needed too. A forgotten passphrase cannot be brought back.',
    passphraseSet: 'A passphrase is set.',
    passphraseNone: 'There is no passphrase.',
    passphraseOlder:
      'The passphrase belongs to the earlier key: it opens only older backups. Set a new passphrase.',
    passphraseAction: 'Set a passphrase…',
    passphraseChange: 'Change the passphrase…',
    passphraseRemove: 'Remove the passphrase',
    passphraseAsk: {
      title: 'Remove the passphrase?',
      text: 'After that, the passphrase no longer opens the backups: another computer needs the key of the recovery sheet.',
      noSheet:
        'The recovery sheet has not been made yet: if the computer is lost, nobody can open the backups.',
    },
    passphraseField: 'Passphrase',
    passphraseAgain: 'The same passphrase again',
    passphraseShort:
      'Too short: write at least five different words of at least three letters each, or 20 characters without spaces. What is repeated does not count. A computer can guess a short one.',
    passphraseDiffers: 'The passphrases differ.',
    recipient: 'A second key',
    recipientHelp:
      'You can give the public part of the agency’s own key (age1…). Then the agency can open new backups too.',
    recipientField: 'Public key',
    recipientWrong: 'This is not a whole public key. It begins with age1 and has 62 characters.',
    recipientSaved: 'The second key has been saved. It opens the backups made from now on.',
    recipientRemoved: 'The second key has been removed. It no longer opens new backups.',
    save: 'Save',
    disk: 'Disk encryption',
    diskState: {
      on: 'The disk is encrypted.',
      off: 'The disk is not encrypted. If the computer is lost, its finder can read the data. Ask IT support to turn on BitLocker (Windows), LUKS (Linux) or FileVault (Mac).',
      unknown:
        'The program cannot tell whether the disk is encrypted. Make sure with IT support that BitLocker (Windows), LUKS (Linux) or FileVault (Mac) is in use.',
    },
    promises: 'What is kept safe on this computer',
    promise: {
      journal: 'Every change is also written at once to the safety journal outside the database.',
      noJournal: 'Changes are not written to the safety journal.',
      backups: 'Backups are made automatically, encrypted and checked.',
      noBackups: 'Backups are not made automatically. Save a backup yourself.',
      quit: 'When the program is closed, it makes a backup first.',
      quitChosen:
        'When you choose Quit, or stop the program in the terminal, it makes a backup first. If you close the browser window, there is no time for a backup: the last changes are in the journal, and the backup is made after the next start.',
    },
  },
  sheet: {
    title: 'RECOVERY SHEET: Coordinator’s Desk',
    keep: 'Keep in a locked place. Anyone who has this key and a backup can read all the data.',
    key: 'Key:',
    groups:
      'The same key in groups, for typing it into the program (blanks and small letters do no harm):',
    inProgram:
      'With the program: install the program, open Settings and restore the backup. Type the key when the program asks for it.',
    without:
      'Without the program: write the key into the file avain.txt on one line, in capital letters without blanks, and give the command (age is a common encryption program):',
    made: 'Made {{when}}.',
  },
  unlock: {
    title: 'The key of this computer does not open the backup',
    passphraseTitle: 'The backup is locked with a passphrase',
    passphrase: 'Passphrase',
    passphraseHelp:
      'Type the passphrase that was given when this backup was saved. Nothing else is needed.',
    wrongPassphrase:
      'The passphrase does not open the backup, or the beginning of the file has changed: the two cannot be told apart. Check what you typed.',
    action: 'Open the backup',
    keyFile: 'Choose the key file',
    keyFileChoose: 'Choose the key file…',
    keyFileFilter: 'Key file',
    keyFileHelp:
      'The passphrase of another computer also needs the key file avain.age, which lies beside the backups.',
    keyFileWrong: 'The file is no key file. Choose avain.age beside the backups.',
    keyFileChosen: 'The key file is chosen.',
  },
};
