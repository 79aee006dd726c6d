export const appLock = {
  honest:
    'Lukitus piilottaa ikkunan, kun et ole paikalla. Se ei salaa tietoja: kuka tahansa, joka pääsee tämän tietokoneen käyttäjätilillesi, pääsee myös tietoihin. Siksi lukitse aina myös tietokone ja pidä levyn salaus päällä.',
  set: 'Ota lukitus käyttöön…',
  setTitle: 'Ota lukitus käyttöön',
  setAction: 'Ota käyttöön',
  change: 'Vaihda salasana…',
  changeTitle: 'Vaihda salasana',
  changeAction: 'Vaihda',
  remove: 'Poista lukitus käytöstä…',
  removeTitle: 'Poista lukitus käytöstä',
  removeAction: 'Poista käytöstä',
  lockNow: 'Lukitse nyt',
  after: 'Lukitse, kun ohjelmaan ei ole koskettu',
  minutes_one: '{{count}} minuuttiin',
  minutes_other: '{{count}} minuuttiin',
  passphrase: 'Salasana',
  old: 'Nykyinen salasana',
  new: 'Uusi salasana',
  newHelp:
    'Vähintään {{count}} merkkiä. Muutama sana peräkkäin on helppo muistaa ja vaikea arvata.',
  again: 'Uusi salasana uudelleen',
  tooShort: 'Salasanassa on oltava vähintään {{count}} merkkiä.',
  differs: 'Salasanat eivät ole samat. Kirjoita sama salasana kahdesti.',
  isSet: 'Lukitus on käytössä',
  isRemoved: 'Lukitus ei ole enää käytössä',
  locked: 'Ohjelma on lukittu',
  lockedHelp: 'Keskeneräiset työsi ovat tallessa. Avaa ikkuna salasanallasi.',
  open: 'Avaa',
  wrong: 'Salasana ei ole oikea. Tarkista, onko Caps Lock päällä.',
  wait_one:
    'Salasana oli väärä monta kertaa peräkkäin. Voit yrittää uudelleen {{count}} sekunnin kuluttua.',
  wait_other:
    'Salasana oli väärä monta kertaa peräkkäin. Voit yrittää uudelleen {{count}} sekunnin kuluttua.',
  forgotten: 'Unohdin salasanan',
  forgottenHelp:
    'Kirjoita palautuslomakkeen avain. Ikkuna avautuu ja lukitus poistuu käytöstä, jotta voit ottaa sen käyttöön uudella salasanalla.',
  key: 'Palautuslomakkeen avain',
  wrongKey:
    'Tämä ei ole tämän toimiston avain. Avain alkaa AGE-SECRET-KEY-1 ja on palautuslomakkeessa.',
  backToPassphrase: 'Avaa salasanalla',

  names: {
    commands: {
      lockWindow: 'Lukitse ikkuna',
    },
    synonyms: {
      lockWindow: 'salasana, piilota, poistun paikalta',
    },
  },
} as const;
