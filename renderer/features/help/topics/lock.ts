import type { TopicTexts } from '../help-topic.ts';

export const lock: TopicTexts = {
  fi: {
    title: 'Ikkunan lukitus',
    lead: 'Lukitus piilottaa ikkunan, kun poistut koneen ääreltä. Sen avaa vain salasanasi.',
    parts: [
      {
        heading: 'Käyttöönotto',
        blocks: [
          {
            steps: [
              'Avaa asetukset ja kohta Ikkunan lukitus: {goSettings}.',
              'Valitse Ota lukitus käyttöön ja kirjoita salasana kahdesti.',
              'Valitse, minkä ajan kuluttua ikkuna lukittuu itsestään, kun ohjelmaan ei ole koskettu.',
            ],
          },
          'Heti ikkunan lukitset näin: {lockWindow}. Keskeneräiset työt säilyvät lukituksen alla. Viiden väärän salasanan jälkeen seuraavaa voi yrittää puolen minuutin kuluttua.',
        ],
      },
      {
        heading: 'Mitä lukitus ei tee',
        blocks: [
          {
            note: 'Lukitus ei salaa tietoja. Kuka tahansa, joka pääsee tämän tietokoneen käyttäjätilillesi, pääsee myös tietoihin. Lukitse siksi aina myös tietokone ja varmista IT-tuelta, että levyn salaus on käytössä.',
          },
        ],
      },
      {
        heading: 'Jos salasana unohtuu',
        blocks: [
          {
            steps: [
              'Paina lukitussa ikkunassa Unohdin salasanan.',
              'Kirjoita palautuslomakkeen avain. Se alkaa AGE-SECRET-KEY-1.',
              'Ikkuna avautuu ja lukitus poistuu käytöstä. Ota se käyttöön uudestaan ja valitse uusi salasana.',
            ],
          },
          'Siksi palautuslomake kannattaa tulostaa ennen kuin otat lukituksen käyttöön: {goSettings}.',
        ],
      },
    ],
  },
  sv: {
    title: 'Låsning av fönstret',
    lead: 'Låset döljer fönstret när du går från datorn. Fönstret öppnas med ditt lösenord.',
    parts: [
      {
        heading: 'Ta låset i bruk',
        blocks: [
          {
            steps: [
              'Öppna inställningarna och delen Låsning av fönstret: {goSettings}.',
              'Välj Ta i bruk låset och skriv lösenordet två gånger.',
              'Välj efter hur lång tid fönstret låses av sig självt när programmet inte har rörts på.',
            ],
          },
          'Så här låser du fönstret genast: {lockWindow}. Påbörjat arbete finns kvar bakom låset. Efter fem fel lösenord kan nästa prövas om en halv minut.',
        ],
      },
      {
        heading: 'Vad låset inte gör',
        blocks: [
          {
            note: 'Låset krypterar inga uppgifter. Den som kommer åt ditt användarkonto på datorn kommer också åt uppgifterna. Lås därför alltid också datorn, och kontrollera med it-stödet att diskkrypteringen är på.',
          },
        ],
      },
      {
        heading: 'Om du glömmer lösenordet',
        blocks: [
          {
            steps: [
              'Tryck på Jag har glömt lösenordet i det låsta fönstret.',
              'Skriv nyckeln på återställningsblanketten. Den börjar med AGE-SECRET-KEY-1.',
              'Fönstret öppnas och låset tas ur bruk. Ta det i bruk med ett nytt lösenord.',
            ],
          },
          'Skriv därför gärna ut återställningsblanketten innan du tar låset i bruk: {goSettings}.',
        ],
      },
    ],
  },
  en: {
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
  },
};
