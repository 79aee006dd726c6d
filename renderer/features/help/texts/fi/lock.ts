import type { ProgramTopics } from '../../help-topic.ts';

export const lock: ProgramTopics['lock'] = {
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
};
