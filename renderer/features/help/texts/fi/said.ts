import type { WorkTopics } from '../../help-topic.ts';

export const said: WorkTopics['said'] = {
  title: 'Mitä olemme sanoneet?',
  lead: 'Hae kaikesta, mitä on sanottu, vastattu ja sovittu: puheenvuoroista, lopputuloksista, kyselyiden vastauksista ja vastauksista suosituksiin.',
  parts: [
    {
      heading: 'Haku',
      blocks: [
        {
          list: [
            'Kaikkien sanojen pitää löytyä. Sanan alku riittää, ja taivutettu muoto löytyy myös: ”tunnistaminen” löytää sanan ”tunnistamista”.',
            'Jos sanaa ei löydy, yksi kirjoitusvirhe sallitaan.',
            'Rajaa lajin, toimielimen, aiheen, maan tai vuoden mukaan. Ilman sanoja näet uusimmat ensin.',
            'Osuman otsikko avaa tapahtuman, kysymyksen tai suosituksen.',
          ],
        },
      ],
    },
    {
      heading: 'Osumien vienti',
      blocks: [
        'Osumat voi viedä Excel-työkirjaksi tai CSV-tiedostoksi. Rajoitetut jäävät pois, ja niiden määrä kerrotaan.',
      ],
    },
  ],
};
