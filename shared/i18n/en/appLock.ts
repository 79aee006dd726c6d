import type { Texts } from '../fi/index.ts';

export const appLock: Texts['appLock'] = {
  honest:
    'The lock hides the window while you are away. It encrypts nothing: whoever gets into your account on this computer gets to the data too. So always lock the computer as well, and keep disk encryption on.',
  set: 'Turn the lock on…',
  setTitle: 'Turn the lock on',
  setAction: 'Turn on',
  change: 'Change the passphrase…',
  changeTitle: 'Change the passphrase',
  changeAction: 'Change',
  remove: 'Turn the lock off…',
  removeTitle: 'Turn the lock off',
  removeAction: 'Turn off',
  lockNow: 'Lock now',
  after: 'Lock when the program has not been touched for',
  minutes_one: '{{count}} minute',
  minutes_other: '{{count}} minutes',
  passphrase: 'Passphrase',
  old: 'Present passphrase',
  new: 'New passphrase',
  newHelp:
    'At least {{count}} characters. A few words in a row are easy to remember and hard to guess.',
  again: 'New passphrase again',
  tooShort: 'The passphrase must have at least {{count}} characters.',
  differs: 'The passphrases differ. Type the same passphrase twice.',
  isSet: 'The lock is on',
  isRemoved: 'The lock is off',
  locked: 'The program is locked',
  lockedHelp: 'Your unfinished work is kept. Open the window with your passphrase.',
  open: 'Open',
  wrong: 'That is not the passphrase. Check whether Caps Lock is on.',
  forgotten: 'I have forgotten the passphrase',
  forgottenHelp:
    'Type the key on the recovery sheet. The window opens and the lock is turned off, so that you can turn it on with a new passphrase.',
  key: 'Key on the recovery sheet',
  wrongKey:
    'That is not the key of this office. The key begins with AGE-SECRET-KEY-1 and is on the recovery sheet.',
  backToPassphrase: 'Open with the passphrase',
};
