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
              '”Esityslista Wordiin…” tekee esityslistan. Kokouskutsu ja allekirjoitettava osallistujaluettelo tehdään kokouksen toiminnoista.',
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
              'Alt+PageDown vie kirjauksesta seuraavan asian kirjaukseen ja Alt+PageUp edelliseen. Kirjoitettu tallentuu, eikä näkymästä tarvitse poistua.',
              'Osallistujat tulevat toimielimen kokoonpanosta kokouspäivänä. Merkitse kutsu ja läsnäolo, ja lisää vieraat.',
              'Kun merkitset pöytäkirjan laadituksi, käsittelemättä jääneet asiat, joka kokouksen asiat ja asiat, joista on avoimia tehtäviä, siirtyvät seuraavan kokouksen listalle. Siirretystä asiasta näkyy, mistä kokouksesta se tuli.',
              '”Tee päätöksestä tehtävä” tekee päätöksestä tehtävän yhdellä painalluksella. Se näkyy päätöksen alla ja tehtävälistalla, kuten asian muutkin tehtävät.',
              '”Päätösluettelo” kokoaa kaikkien kokousten päätökset. Siitä voi hakea, rajata ne, joista jokin tehtävä on avoinna, ja tehdä toimielimen päätösluettelon Wordiin.',
              '”Pöytäkirja Wordiin…” tekee pöytäkirjan: läsnä, muut läsnäolijat, poissa, asiat, päätökset ja allekirjoitukset. Yhden asian kohdalta saa pöytäkirjanotteen.',
            ],
          },
        ],
      },
      {
        heading: 'Sähköpostista tulevat viestit ja kutsut',
        blocks: [
          {
            list: [
              'Pudota viesti (.eml, .msg) tai kutsu (.ics) ohjelman ikkunaan, tai valitse {readMessage}. Ohjelma näyttää, mitä viestissä on ja kuka sen lähetti, ja kysyy, mitä siitä tehdään. Mitään ei tallenneta ennen sitä.',
              'Viestistä tulee yhteistyötapahtuma, tehtävä, kokouksen asiakirja tai avoinna olevan kohdan liite. Kutsusta tulee toimielimen kokous Suomen ajassa.',
              'Vastaus kokouskutsuun merkitsee lähettäjän kutsun hyväksytyksi tai hylätyksi osallistujissa. Kokous tunnistetaan kutsusta tai ajankohdasta; muuten valitset sen itse.',
              'Henkilötunnukselta näyttävää merkkijonoa ei tallenneta: teksteissä se peitetään, eikä viestitiedostoa oteta talteen.',
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
              '”Föredragningslista till Word…” gör föredragningslistan. Möteskallelsen och deltagarförteckningen för underskrifter görs bland mötets funktioner.',
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
              'Alt+PageDown leder från anteckningen till nästa ärendes anteckning och Alt+PageUp till föregående. Det skrivna sparas, och vyn behöver inte lämnas.',
              'Deltagarna kommer ur organets sammansättning på mötesdagen. Märk kallelse och närvaro, och lägg till gäster.',
              'När du märker protokollet som upprättat går ärenden som inte behandlades, ärenden på varje möte och ärenden med öppna uppgifter till nästa mötes lista. Av ett överfört ärende syns från vilket möte det kom.',
              '”Gör beslutet till en uppgift” gör en uppgift av beslutet med ett tryck. Den syns under beslutet och i uppgiftslistan, liksom ärendets andra uppgifter.',
              '”Beslutsförteckning” samlar besluten från alla möten. Där kan du söka, avgränsa till beslut med öppna uppgifter och göra organets beslutsförteckning i Word.',
              '”Protokoll till Word…” gör protokollet: närvarande, övriga närvarande, frånvarande, ärenden, beslut och underskrifter. Vid ett ärende kan du göra ett protokollsutdrag.',
            ],
          },
        ],
      },
      {
        heading: 'Meddelanden och kallelser från e-posten',
        blocks: [
          {
            list: [
              'Släpp ett meddelande (.eml, .msg) eller en kallelse (.ics) i programmets fönster, eller välj {readMessage}. Programmet visar vad meddelandet innehåller och vem som sände det, och frågar vad som görs av det. Ingenting sparas innan dess.',
              'Ett meddelande blir en samarbetshändelse, en uppgift, en handling för ett möte eller en bilaga till det som är öppet. En kallelse blir ett möte för ett organ, i finsk tid.',
              'Ett svar på en möteskallelse märker avsändarens kallelse som antagen eller avböjd bland deltagarna. Mötet känns igen på kallelsen eller tidpunkten; annars väljer du det själv.',
              'Det som ser ut som en personbeteckning sparas inte: i texter täcks det över, och filen med meddelandet sparas inte.',
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
              '“Agenda in Word…” makes the agenda. The invitation and the list of participants to sign are among the actions for the meeting.',
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
              'Alt+PageDown goes from the minutes of an item to those of the next, and Alt+PageUp to the one before. What was written is saved, and you need not leave the view.',
              'The participants come from the composition of the body on the day of the meeting. Mark invitation and attendance, and add guests.',
              'When you mark the minutes as drafted, items that were not dealt with, items of every meeting and items with open tasks go to the next agenda. Each says from which meeting it came.',
              '“Make the decision a task” makes a task of a decision with one press. It stands below the decision and in the list of tasks, as other tasks of the item do.',
              '“Register of decisions” has the decisions of all meetings. Search it, show those with open tasks alone, and make a body’s register in Word.',
              '“Minutes in Word…” makes the minutes: present, others present, absent, items, decisions and signatures. An item has an extract of its own.',
            ],
          },
        ],
      },
      {
        heading: 'Messages and invitations from your e-mail',
        blocks: [
          {
            list: [
              'Drop a message (.eml, .msg) or an invitation (.ics) on the window, or choose {readMessage}. The program shows what the message holds and who sent it, and asks what becomes of it. Nothing is saved before that.',
              'A message becomes a cooperation entry, a task, a paper of a meeting, or an attachment of what is open. An invitation becomes a meeting of a body, by the clocks of Finland.',
              'An answer to an invitation marks the sender as coming or not among the participants. The meeting is known by its invitation or its time; otherwise you choose it.',
              'What looks like a personal identity code is not saved: it is masked in texts, and the file of the message is not kept.',
            ],
          },
        ],
      },
    ],
  },
};
