import type { Texts } from '../fi/index.ts';

export const safekeeping: Texts['safekeeping'] = {
  status: {
    journal:
      'Saved in the database but not in the safety journal. If the database is lost now, the latest changes are lost.',
    backup: 'The backup did not succeed.',
    look: 'Open backups',
  },
  noBackup: {
    title: 'Go on without a backup?',
    text: 'A backup is made before this, but it did not succeed now. If you go on, the program cannot bring the present state back from a backup.',
    goOn: 'Go on without',
  },
};
