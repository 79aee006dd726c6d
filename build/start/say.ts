/**
 * What `npm start` says in the terminal. The language of the screens is not known before the window is open, so each
 * sentence is said in Finnish and in English, on one line.
 */
export const SENTENCES = {
  browserHost: [
    'Electronia ei ole tällä koneella: ohjelma toimii selaimen ikkunassa.',
    'Electron is not on this machine: the program runs in a window of a browser.',
  ],
  browserHoldsData: [
    'Tiedot ovat selainikkunassa, joten ohjelma avataan siihen (vaihto: npm start -- --host=desktop, tiedot siirretään varmuuskopiolla).',
    'The data are in the browser window, so the program opens there (to change: npm start -- --host=desktop; move the data by a backup).',
  ],
  fetching: [
    'Haetaan Electronin ohjelmatiedosto (enintään muutama minuutti).',
    "Fetching Electron's binary (a few minutes at most).",
  ],
  notFetched: [
    'Electronia ei saatu haettua. Uusi yritys: npm start -- --fetch-electron',
    'Electron could not be fetched. To try again: npm start -- --fetch-electron',
  ],
  noDisplay: ['Näyttöä ei ole. Ohjelma on osoitteessa', 'There is no display. The program is at'],
  noBrowser: [
    'Chromiumia, Chromea tai Edgeä ei löytynyt. Avaa jossakin niistä osoite',
    'No Chromium, Chrome or Edge was found. Open in one of them the address',
  ],
  windowFailed: [
    'Selainikkuna ei auennut. Avaa Chromiumissa, Chromessa tai Edgessä osoite',
    'The browser window did not open. Open in Chromium, Chrome or Edge the address',
  ],
  address: ['Ohjelma on osoitteessa', 'The program is at'],
  howToStop: ['Lopetus: Ctrl+C', 'To stop: Ctrl+C'],
  alreadyOpen: [
    'Ohjelma on jo auki. Jatka sen ikkunassa.',
    'The program is open already. Go on in its window.',
  ],
  alreadyRunning: [
    'Ohjelma on jo käynnissä. Ikkuna avautuu osoitteeseen',
    'The program is running already. A window opens at',
  ],
  runningAlready: ['Ohjelma on jo käynnissä osoitteessa', 'The program is running already at'],
  portTaken: [
    'Ohjelman osoitetta käyttää toinen ohjelma, joka ei osoittautunut tämän käyttäjän omaksi. Mitään ei avattu. Tiedot ovat vain tässä osoitteessa, joten toista ei oteta. Sulje toinen ohjelma tai pyydä apua tietohallinnolta, ja yritä uudelleen:',
    "Another program uses the address of this one, and did not prove to be this user's own. Nothing was opened. The data are at this address alone, so no other is taken. Close the other program or ask your IT for help, and try again:",
  ],
  desktopHoldsData: [
    'Tiedot ovat työpöytäohjelmassa, jota ei voi nyt avata (Electron tai näyttö puuttuu). Electronin haku uudelleen: npm start -- --fetch-electron. Selainikkuna avautuisi tyhjänä: npm start -- --host=browser',
    'The data are in the desktop program, which cannot be opened now (Electron or a display is missing). To fetch Electron again: npm start -- --fetch-electron. A browser window would open empty: npm start -- --host=browser',
  ],
  desktopNotHere: [
    'Työpöytäohjelmaa ei voi avata: Electron tai näyttö puuttuu.',
    'The desktop program cannot be opened: Electron or a display is missing.',
  ],
  desktopFailed: ['Työpöytäohjelma ei käynnistynyt.', 'The desktop program did not start.'],
  notBuilt: ['Ohjelman rakentaminen ei onnistunut.', 'The program could not be built.'],
} as const satisfies Record<string, readonly [string, string]>;

export type Sentence = keyof typeof SENTENCES;
export type Say = (sentence: Sentence, fact?: string) => void;

export const say: Say = (sentence, fact) => {
  const [fi, en] = SENTENCES[sentence];
  console.log([`${fi} / ${en}`, fact].filter(Boolean).join(' '));
};
