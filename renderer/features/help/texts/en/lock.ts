import type { ProgramTopics } from '../../help-topic.ts';

export const lock: ProgramTopics['lock'] = {
  title: 'Locking the window',
  lead: 'The lock hides the window while you are away from the computer. The window opens with your password.',
  parts: [
    {
      heading: 'Turning the lock on',
      blocks: [
        {
          steps: [
            'Open the settings and their part Locking the window: {goSettings}.',
            'Choose Turn the lock on, and type the password twice.',
            'Choose after how long the window locks by itself when the program has not been touched.',
          ],
        },
        'To lock the window at once: {lockWindow}. Unfinished work stays as it is beneath the lock. After five wrong passwords the next can be tried half a minute later.',
      ],
    },
    {
      heading: 'What the lock does not do',
      blocks: [
        {
          note: 'The lock encrypts nothing. Whoever gets into your account on this computer gets to the data too. So always lock the computer as well, and make sure with IT support that disk encryption is on.',
        },
      ],
    },
    {
      heading: 'If you forget the password',
      blocks: [
        {
          steps: [
            'Press I have forgotten the password in the locked window.',
            'Type the key on the recovery sheet. It begins with AGE-SECRET-KEY-1.',
            'The window opens and the lock is turned off. Turn it on with a new password.',
          ],
        },
        'So it is wise to print the recovery sheet before you turn the lock on: {goSettings}.',
      ],
    },
  ],
};
