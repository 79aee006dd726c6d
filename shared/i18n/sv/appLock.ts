import type { Groups } from '../fi/index.ts';

export const appLock: Groups['appLock'] = {
  honest:
    'Låset döljer fönstret när du är borta. Det krypterar inga uppgifter: den som kommer åt ditt användarkonto på datorn kommer också åt uppgifterna. Lås därför alltid också datorn och håll diskkrypteringen påslagen.',
  set: 'Ta i bruk låset…',
  setTitle: 'Ta i bruk låset',
  setAction: 'Ta i bruk',
  change: 'Byt lösenord…',
  changeTitle: 'Byt lösenord',
  changeAction: 'Byt',
  remove: 'Ta låset ur bruk…',
  removeTitle: 'Ta låset ur bruk',
  removeAction: 'Ta ur bruk',
  lockNow: 'Lås nu',
  after: 'Lås när programmet inte har rörts på',
  minutes_one: '{{count}} minut',
  minutes_other: '{{count}} minuter',
  passphrase: 'Lösenord',
  old: 'Nuvarande lösenord',
  new: 'Nytt lösenord',
  newHelp:
    'Minst {{count}} tecken. Några ord efter varandra är lätta att minnas och svåra att gissa.',
  again: 'Det nya lösenordet en gång till',
  tooShort: 'Lösenordet måste ha minst {{count}} tecken.',
  differs: 'Lösenorden är inte likadana. Skriv samma lösenord två gånger.',
  isSet: 'Låset är i bruk',
  isRemoved: 'Låset är inte längre i bruk',
  locked: 'Programmet är låst',
  lockedHelp: 'Ditt påbörjade arbete är i behåll. Öppna fönstret med ditt lösenord.',
  open: 'Öppna',
  wrong: 'Lösenordet är inte rätt. Kontrollera om Caps Lock är på.',
  wait_one: 'Lösenordet var fel flera gånger i rad. Du kan försöka igen om {{count}} sekund.',
  wait_other: 'Lösenordet var fel flera gånger i rad. Du kan försöka igen om {{count}} sekunder.',
  forgotten: 'Jag har glömt lösenordet',
  forgottenHelp:
    'Skriv nyckeln på återställningsblanketten. Fönstret öppnas och låset tas ur bruk, så att du kan ta det i bruk med ett nytt lösenord.',
  key: 'Nyckeln på återställningsblanketten',
  wrongKey:
    'Det här är inte kontorets nyckel. Nyckeln börjar med AGE-SECRET-KEY-1 och finns på återställningsblanketten.',
  backToPassphrase: 'Öppna med lösenordet',

  names: {
    commands: {
      lockWindow: 'Lås fönstret',
    },
    synonyms: {
      lockWindow: 'lösenord, dölj, jag går',
    },
  },
};
