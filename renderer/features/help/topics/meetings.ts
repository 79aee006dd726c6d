import type { TopicTexts } from '../help-topic.ts';

export const meetings: TopicTexts = {
  fi: {
    title: 'Kokoukset',
    lead: 'Toimielimen kokoukset suunnitellaan vuodeksi, niille tehdään asialista, ja asiat kirjataan ja päätetään samassa näkymässä.',
    parts: [
      {
        heading: 'Vuoden kokoukset ja asialista',
        blocks: [
          {
            steps: [
              'Valitse {planMeetings}: toimielin, rytmi, viikonpäivä ja kellonaika. Pyhiä ja viikonloppuja vältetään, ja kokoukset saavat numerot sarjassaan.',
              'Avaa kokous. ”Lisää tavanomaiset asiat” tuo avauksen, edellisen pöytäkirjan, muut asiat, seuraavan kokouksen ja päättämisen. Ne tulevat myös seuraaville listoille.',
              'Kirjoita uusi asia listan alle ja paina Enter. Alt+nuoli ylös tai alas siirtää asiaa.',
              '”Esityslista Wordiin…” tekee esityslistan.',
            ],
          },
        ],
      },
      {
        heading: 'Kirjaus ja päätökset',
        blocks: [
          {
            list: [
              'Merkitse kokous pidetyksi. Kirjoita asian käsittely ja päätökset: Enter lisää päätöksen, ja se saa numeron toimielimen sarjassa. Numero ei enää muutu, kun pöytäkirja on hyväksytty.',
              'Osallistujat tulevat toimielimen kokoonpanosta kokouspäivänä. Merkitse kutsu ja läsnäolo, ja lisää vieraat.',
              'Kun merkitset pöytäkirjan laadituksi, käsittelemättä jääneet asiat, joka kokouksen asiat ja asiat, joista on avoimia tehtäviä, siirtyvät seuraavan kokouksen listalle. Siirretystä asiasta näkyy, mistä kokouksesta se tuli.',
              'Asian tehtävät näkyvät myös tehtävälistalla.',
              '”Pöytäkirja Wordiin…” tekee pöytäkirjan: läsnä, muut läsnäolijat, poissa, asiat, päätökset ja allekirjoitukset.',
            ],
          },
        ],
      },
    ],
  },
  sv: {
    title: 'Möten',
    lead: 'Ett organs möten planeras för ett år, de får en föredragningslista, och ärendena antecknas och avgörs i samma vy.',
    parts: [
      {
        heading: 'Årets möten och föredragningslistan',
        blocks: [
          {
            steps: [
              'Välj {planMeetings}: organ, rytm, veckodag och klockslag. Helgdagar och veckoslut undviks, och mötena får nummer i sin serie.',
              'Öppna ett möte. ”Lägg till de vanliga ärendena” tar med öppnandet, föregående protokoll, övriga ärenden, nästa möte och avslutandet. De kommer också till följande listor.',
              'Skriv ett nytt ärende under listan och tryck Enter. Alt+pil upp eller ned flyttar ärendet.',
              '”Föredragningslista till Word…” gör föredragningslistan.',
            ],
          },
        ],
      },
      {
        heading: 'Anteckning och beslut',
        blocks: [
          {
            list: [
              'Märk mötet som hållet. Skriv behandlingen av ärendet och besluten: Enter lägger till ett beslut, och det får ett nummer i organets serie. Numret ändras inte längre när protokollet är godkänt.',
              'Deltagarna kommer ur organets sammansättning på mötesdagen. Märk kallelse och närvaro, och lägg till gäster.',
              'När du märker protokollet som upprättat går ärenden som inte behandlades, ärenden på varje möte och ärenden med öppna uppgifter till nästa mötes lista. Av ett överfört ärende syns från vilket möte det kom.',
              'Ärendets uppgifter syns också i uppgiftslistan.',
              '”Protokoll till Word…” gör protokollet: närvarande, övriga närvarande, frånvarande, ärenden, beslut och underskrifter.',
            ],
          },
        ],
      },
    ],
  },
  en: {
    title: 'Meetings',
    lead: 'The meetings of a body are planned for a year and get an agenda; items are minuted and decided in the same view.',
    parts: [
      {
        heading: 'The meetings of a year, and the agenda',
        blocks: [
          {
            steps: [
              'Choose {planMeetings}: the body, rhythm, weekday and time. Holidays and weekends are avoided, and the meetings get numbers in their series.',
              'Open a meeting. “Add the usual items” brings the opening, the last minutes, other business, the next meeting and the closing. They come to the next agendas too.',
              'Write a new item below the list and press Enter. Alt+Up and Alt+Down move an item.',
              '“Agenda in Word…” makes the agenda.',
            ],
          },
        ],
      },
      {
        heading: 'Minutes and decisions',
        blocks: [
          {
            list: [
              'Mark the meeting as held. Write what was said of an item, and the decisions: Enter adds a decision, which gets a number in the series of the body. The number stays once the minutes are approved.',
              'The participants come from the composition of the body on the day of the meeting. Mark invitation and attendance, and add guests.',
              'When you mark the minutes as drafted, items that were not dealt with, items of every meeting and items with open tasks go to the next agenda. Each says from which meeting it came.',
              'Tasks of an item are in the list of tasks too.',
              '“Minutes in Word…” makes the minutes: present, others present, absent, items, decisions and signatures.',
            ],
          },
        ],
      },
    ],
  },
};
