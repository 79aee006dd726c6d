import type { TopicTexts } from '../help-topic.ts';

export const said: TopicTexts = {
  fi: {
    title: 'Mitä olemme sanoneet?',
    lead: 'Hae kaikesta, mitä on sanottu, vastattu ja sovittu: puheenvuoroista, lopputuloksista, kyselyiden vastauksista, vastauksista suosituksiin ja seurannan tilannetiedoista.',
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
  },
  sv: {
    title: 'Vad har vi sagt?',
    lead: 'Sök i allt som har sagts, besvarats och avtalats: inlägg, resultat, svar på frågeformulär och rekommendationer samt lägesuppgifter från uppföljningen.',
    parts: [
      {
        heading: 'Sökning',
        blocks: [
          {
            list: [
              'Alla ord måste finnas. Början av ett ord räcker, och ord med annan ändelse hittas också.',
              'Om ett ord inte hittas tillåts ett skrivfel.',
              'Avgränsa efter typ, organ, ämne, land eller år. Utan ord visas de nyaste först.',
              'Träffens rubrik öppnar tillfället, frågan eller rekommendationen.',
            ],
          },
        ],
      },
      {
        heading: 'Export av träffarna',
        blocks: [
          'Träffarna kan exporteras som Excel-arbetsbok eller CSV-fil. Begränsade texter lämnas bort, och deras antal nämns.',
        ],
      },
    ],
  },
  en: {
    title: 'What did we say?',
    lead: 'Search everything that was said, answered and agreed: interventions, outcomes, answers to questionnaires, responses to recommendations and status reports of the follow-up.',
    parts: [
      {
        heading: 'Search',
        blocks: [
          {
            list: [
              'Every word must be found. The beginning of a word is enough, and words with another ending are found too.',
              'Where a word is not found, one typo is allowed.',
              'Narrow by kind, body, topic, country or year. Without words you see the latest first.',
              'The title of a hit opens the engagement, the question or the recommendation.',
            ],
          },
        ],
      },
      {
        heading: 'Exporting the hits',
        blocks: [
          'The hits can be exported as an Excel workbook or a CSV file. Restricted ones are left out, and their number is told.',
        ],
      },
    ],
  },
};
