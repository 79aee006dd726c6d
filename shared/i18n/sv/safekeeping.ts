import type { Texts } from '../fi/index.ts';

export const safekeeping: Texts['safekeeping'] = {
  status: {
    journal:
      'Sparat i databasen men inte i säkringsloggen. Om databasen försvinner nu försvinner de senaste ändringarna.',
    backup: 'Säkerhetskopian misslyckades.',
    look: 'Öppna säkerhetskopiorna',
  },
  noBackup: {
    title: 'Vill du fortsätta utan säkerhetskopia?',
    text: 'Före den här åtgärden görs en säkerhetskopia, men det lyckades inte nu. Om du fortsätter kan programmet inte återställa det här läget från en säkerhetskopia.',
    goOn: 'Fortsätt utan',
  },
};
