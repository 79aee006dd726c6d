import type { WorkTopics } from '../../help-topic.ts';

export const tasks: WorkTopics['tasks'] = {
  title: 'Tehtävät',
  lead: 'Tehtävissä on se, mitä sinun on tehtävä ja mitä muut ovat luvanneet tehdä.',
  parts: [
    {
      heading: 'Tehtävän lisääminen',
      blocks: [
        'Kirjoita tehtävä yhdelle riville ja paina Enter. {newTask} lisää tehtävän missä tahansa ohjelmassa.',
        {
          list: [
            'Päivän voi kirjoittaa alkuun tai loppuun: ”12.12. pyydä STM:n vastaus” tai ”soita sihteeristöön pe”.',
            'Ohjelma ymmärtää päivämäärän, viikonpäivän ja sanat tänään, huomenna, tällä viikolla ja ensi viikolla. Viikko tarkoittaa sen perjantaita.',
            'Ymmärretty määräaika näkyy kentän alla ennen lisäämistä.',
          ],
        },
      ],
    },
    {
      heading: 'Lista',
      blocks: [
        {
          list: [
            'Rivillä välilyönti merkitsee tehtävän tehdyksi, F2 tai Enter avaa sen ja Delete poistaa sen.',
            'Rivin valikosta tehtävän voi siirtää päivällä tai viikolla.',
            'Kun tekijäksi merkitään henkilö, organisaatio tai nimi, tehtävä siirtyy näkymään Muiden.',
            'Tehdyt tehtävät ovat näkymässä Tehdyt. Ne voi avata uudelleen.',
          ],
        },
        'Jokaisen muutoksen voi kumota: {undo}.',
      ],
    },
    {
      heading: 'Mistä tehtävä tuli',
      blocks: [
        'Velvoitteen, yhteistyötapahtuman, kyselyn tai suosituksen sivulla lisätty tehtävä muistaa, mihin se liittyy. Linkki vie takaisin sinne. Kun kohde poistetaan, sen tehtävät menevät mukana.',
      ],
    },
  ],
};
