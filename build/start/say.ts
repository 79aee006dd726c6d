/**
 * What `npm start` says in the terminal. The language of the screens is not known before the window is open, so each
 * sentence is said in Finnish, Swedish and English, on one line.
 */
export const SENTENCES = {
  browserHost: [
    'Electronia ei ole tällä koneella: ohjelma toimii selaimen ikkunassa.',
    'Electron finns inte på den här datorn: programmet körs i ett webbläsarfönster.',
    'Electron is not on this machine: the program runs in a window of a browser.',
  ],
  browserHoldsData: [
    'Tiedot ovat selainikkunassa, joten ohjelma avataan siihen (vaihto: npm start -- --host=desktop, tiedot siirretään varmuuskopiolla).',
    'Uppgifterna finns i webbläsarfönstret, så programmet öppnas där (byte: npm start -- --host=desktop, uppgifterna flyttas med en säkerhetskopia).',
    'The data are in the browser window, so the program opens there (to change: npm start -- --host=desktop; move the data by a backup).',
  ],
  fetching: [
    'Haetaan Electronin ohjelmatiedosto (enintään muutama minuutti).',
    'Electrons programfil hämtas (högst några minuter).',
    "Fetching Electron's binary (a few minutes at most).",
  ],
  notFetched: [
    'Electronia ei saatu haettua. Uusi yritys: npm start -- --fetch-electron',
    'Electron kunde inte hämtas. Nytt försök: npm start -- --fetch-electron',
    'Electron could not be fetched. To try again: npm start -- --fetch-electron',
  ],
  noDisplay: [
    'Näyttöä ei ole. Ohjelma on osoitteessa',
    'Det finns ingen bildskärm. Programmet finns på adressen',
    'There is no display. The program is at',
  ],
  noBrowser: [
    'Chromiumia, Chromea tai Edgeä ei löytynyt. Avaa jossakin niistä osoite',
    'Chromium, Chrome eller Edge hittades inte. Öppna i någon av dem adressen',
    'No Chromium, Chrome or Edge was found. Open in one of them the address',
  ],
  windowFailed: [
    'Selainikkuna ei auennut. Avaa Chromiumissa, Chromessa tai Edgessä osoite',
    'Webbläsarfönstret öppnades inte. Öppna i Chromium, Chrome eller Edge adressen',
    'The browser window did not open. Open in Chromium, Chrome or Edge the address',
  ],
  address: ['Ohjelma on osoitteessa', 'Programmet finns på adressen', 'The program is at'],
  howToStop: ['Lopetus: Ctrl+C', 'Avsluta: Ctrl+C', 'To stop: Ctrl+C'],
  alreadyOpen: [
    'Ohjelma on jo auki. Jatka sen ikkunassa.',
    'Programmet är redan öppet. Fortsätt i dess fönster.',
    'The program is open already. Go on in its window.',
  ],
  alreadyRunning: [
    'Ohjelma on jo käynnissä. Ikkuna avautuu osoitteeseen',
    'Programmet är redan i gång. Ett fönster öppnas på adressen',
    'The program is running already. A window opens at',
  ],
  runningAlready: [
    'Ohjelma on jo käynnissä osoitteessa',
    'Programmet är redan i gång på adressen',
    'The program is running already at',
  ],
  portTaken: [
    'Ohjelman osoitetta käyttää toinen ohjelma, joka ei osoittautunut tämän käyttäjän omaksi. Mitään ei avattu. Tiedot ovat vain tässä osoitteessa, joten toista ei oteta. Sulje toinen ohjelma tai pyydä apua tietohallinnolta, ja yritä uudelleen:',
    'Programmets adress används av ett annat program, som inte visade sig tillhöra den här användaren. Ingenting öppnades. Uppgifterna finns bara på den här adressen, så ingen annan tas. Stäng det andra programmet eller be it-stödet om hjälp, och försök på nytt:',
    "Another program uses the address of this one, and did not prove to be this user's own. Nothing was opened. The data are at this address alone, so no other is taken. Close the other program or ask your IT for help, and try again:",
  ],
  desktopHoldsData: [
    'Tiedot ovat työpöytäohjelmassa, jota ei voi nyt avata (Electron tai näyttö puuttuu). Electronin haku uudelleen: npm start -- --fetch-electron. Selainikkuna avautuisi tyhjänä: npm start -- --host=browser',
    'Uppgifterna finns i skrivbordsprogrammet, som inte kan öppnas nu (Electron eller bildskärm saknas). Hämta Electron på nytt: npm start -- --fetch-electron. Ett webbläsarfönster skulle öppnas tomt: npm start -- --host=browser',
    'The data are in the desktop program, which cannot be opened now (Electron or a display is missing). To fetch Electron again: npm start -- --fetch-electron. A browser window would open empty: npm start -- --host=browser',
  ],
  desktopNotHere: [
    'Työpöytäohjelmaa ei voi avata: Electron tai näyttö puuttuu.',
    'Skrivbordsprogrammet kan inte öppnas: Electron eller bildskärm saknas.',
    'The desktop program cannot be opened: Electron or a display is missing.',
  ],
  desktopFailed: [
    'Työpöytäohjelma ei käynnistynyt.',
    'Skrivbordsprogrammet startade inte.',
    'The desktop program did not start.',
  ],
  notBuilt: [
    'Ohjelman rakentaminen ei onnistunut.',
    'Programmet kunde inte byggas.',
    'The program could not be built.',
  ],
} as const satisfies Record<string, readonly [fi: string, sv: string, en: string]>;

export type Sentence = keyof typeof SENTENCES;
export type Say = (sentence: Sentence, fact?: string) => void;

export const say: Say = (sentence, fact) => {
  console.log([SENTENCES[sentence].join(' / '), fact].filter(Boolean).join(' '));
};
