import type { Groups } from '../fi/index.ts';

export const appLock: Groups['appLock'] = {
  honest:
    'The lock hides the window while you are away. It encrypts nothing: whoever gets into your account on this computer gets to the data too. So always lock the computer as well, and keep disk encryption on.',
  set: 'Turn the lock on…',
  setTitle: 'Turn the lock on',
  setAction: 'Turn on',
  change: 'Change the password…',
  changeTitle: 'Change the password',
  changeAction: 'Change',
  remove: 'Turn the lock off…',
  removeTitle: 'Turn the lock off',
  removeAction: 'Turn off',
  lockNow: 'Lock now',
  after: 'Lock when the program has not been touched for',
  minutes_one: '{{count}} minute',
  minutes_other: '{{count}} minutes',
  passphrase: 'Password',
  old: 'Current password',
  new: 'New password',
  newHelp:
    'At least {{count}} characters. A few words in a row are easy to remember and hard to guess.',
  again: 'New password again',
  tooShort: 'The password must have at least {{count}} characters.',
  differs: 'The passwords differ. Type the same password twice.',
  isSet: 'The lock is on',
  isRemoved: 'The lock is off',
  locked: 'The program is locked',
  lockedHelp: 'Your unfinished work is kept. Open the window with your password.',
  open: 'Open',
  wrong: 'That is not the password. Check whether Caps Lock is on.',
  wait_one: 'The password was wrong several times in a row. You can try again in {{count}} second.',
  wait_other:
    'The password was wrong several times in a row. You can try again in {{count}} seconds.',
  forgotten: 'I have forgotten the password',
  forgottenHelp:
    'Type the key on the recovery sheet. The window opens and the lock is turned off, so that you can turn it on with a new password.',
  key: 'Key on the recovery sheet',
  wrongKey:
    'That is not the key of this office. The key begins with AGE-SECRET-KEY-1 and is on the recovery sheet.',
  backToPassphrase: 'Open with the password',

  names: {
    commands: {
      lockWindow: 'Lock the window',
    },
    synonyms: {
      lockWindow: 'password, passphrase, hide, away',
    },
  },
};
