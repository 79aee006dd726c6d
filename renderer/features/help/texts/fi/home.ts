import type { WorkTopics } from '../../help-topic.ts';

export const home: WorkTopics['home'] = {
  title: 'Työpöytä',
  lead: 'Ohjelma avautuu työpöydälle. Siitä näkee, mitä on tehtävä nyt ja mikä on tulossa.',
  parts: [
    {
      heading: 'Mitä työpöydällä on',
      blocks: [
        {
          list: [
            'Tehtävät: myöhässä olevat ja tällä viikolla erääntyvät. Tehtävän voi merkitä tehdyksi suoraan tästä.',
            'Määräajat: velvoitteiden seuraavat määräajat ja viimeinen työpäivä, jona on lähetettävä.',
            'Yhteistyö tällä ja ensi viikolla.',
            'Käynnissä olevat arviointikierrokset, avoimet kyselyt, valmisteltava toimintaohjelma sekä toimielinten avoimet paikat ja päättyvät kaudet.',
          ],
        },
        'Jokainen rivi vie paikkaan, jota se koskee. Mitään ei tarvitse pitää yllä työpöydällä erikseen.',
      ],
    },
    {
      heading: 'Uusi ja tulostus',
      blocks: [
        'Painikkeesta Uusi aloitat tehtävän tai muun kirjauksen. {print} tulostaa päivän yhdelle tai kahdelle sivulle. Työpöydälle palaat aina valinnalla {goHome}.',
      ],
    },
  ],
};
