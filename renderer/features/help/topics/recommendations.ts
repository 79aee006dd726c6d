import type { TopicTexts } from '../help-topic.ts';

export const recommendations: TopicTexts = {
  fi: {
    title: 'Suositukset',
    lead: 'Kansainvälisten toimielinten, raportoijan ja eduskunnan suositukset: kuka suositteli, kuinka velvoittavasti, kenelle se kuuluu, mikä toimenpide sen toteuttaa ja mitä on tehty.',
    parts: [
      {
        heading: 'Raportin tai luettelon tuominen',
        blocks: [
          {
            steps: [
              'Valitse {importRecommendations}. Liitä raportti tai taulukko kenttään, tai valitse tiedosto: Word, Excel, LibreOffice, CSV tai teksti.',
              'Täydennä yhteiset tiedot: asiakirjan tunnus, antaja, kierros ja antopäivä. Viite muodostuu tunnuksesta ja kohdan numerosta.',
              'Käy rivit läpi. Jokaisesta näkyy, mitä siitä tulee ja mitä on huomattava. Poista valinta riviltä, jota et tuo.',
              'Valitse alareunasta ”Tuo … suositusta”. Tuonnin voi kumota yhdellä kertaa: {undo}.',
            ],
          },
          {
            list: [
              'Suosittava kappale tunnetaan sanoista: kehottaa, edellyttää (urges, calls upon); katsoo, että tulisi (considers that … should); pyytää, kannustaa (invites, encourages); suosittelee (recommends). Luetelmakohdat pysyvät kappaleensa mukana.',
              'UPR-suositukset tunnetaan numerosta (159.42) ja sulkeissa olevasta valtiosta.',
              'Sama luettelo uudelleen tuotuna ei muuta mitään. Jos rivi sanoo muuta kuin tallennettu suositus, sitä ei tuoda, ellet valitse riviä.',
              'Taulukon tuomista varten tallenna ensin luettelo Excel-taulukkona: sen sarakkeet tunnetaan.',
            ],
          },
          { note: 'Riviä, jossa on henkilötunnus, ei voi tuoda.' },
        ],
      },
      {
        heading: 'Suositukset ja toimenpiteet',
        blocks: [
          'Suosituksen sivulla liität toimenpiteet, jotka toteuttavat sitä: kokonaan, osittain tai tukien. Taulukko ”Suositukset ja toimenpiteet” näyttää aukot kumpaankin suuntaan: suositukset ilman toimenpidettä ja toimenpiteet ilman suositusta.',
          'Kun organisaatio on vastuutaho, sitä ei voi poistaa ennen kuin tiedot on siirretty toiselle.',
        ],
      },
      {
        heading: 'Monta kerralla ja asiakirjat',
        blocks: [
          'Valitse luettelosta rivejä, niin voit muuttaa niiden tilan, vastuutahot, asiasanat tai määräajan kerralla.',
          'Suositustaulukko Wordiin tehdään valituista, rajatuista tai kaikista: se sopii väliraportin tai vastauksen liitteeksi.',
        ],
      },
    ],
  },
  sv: {
    title: 'Rekommendationer',
    lead: 'Rekommendationer från internationella organ, rapportören och riksdagen: vem som rekommenderade, hur starkt, vem det gäller, vilken åtgärd som genomför det och vad som har gjorts.',
    parts: [
      {
        heading: 'Att hämta en rapport eller en förteckning',
        blocks: [
          {
            steps: [
              'Välj {importRecommendations}. Klistra in rapporten eller tabellen i fältet, eller välj en fil: Word, Excel, LibreOffice, CSV eller text.',
              'Fyll i det gemensamma: dokumentets beteckning, givare, omgång och dag. Hänvisningen består av beteckningen och punktens nummer.',
              'Gå igenom raderna. För varje rad ser du vad den blir och vad som bör beaktas. Ta bort valet från en rad som du inte hämtar.',
              'Välj ”Hämta … rekommendationer” i nederkanten. Hämtningen kan ångras på en gång: {undo}.',
            ],
          },
          {
            list: [
              'Ett stycke som rekommenderar känns igen på orden: uppmanar, förutsätter (urges, calls upon); anser att … bör (considers that … should); inbjuder, uppmuntrar (invites, encourages); rekommenderar (recommends). Punkter i en lista följer med sitt stycke.',
              'UPR-rekommendationer känns igen på numret (159.42) och staten inom parentes.',
              'Samma förteckning hämtad på nytt ändrar inget. En rad som säger något annat än den sparade rekommendationen hämtas inte om du inte väljer den.',
              'För att hämta en tabell: spara först förteckningen som Exceltabell, dess kolumner känns igen.',
            ],
          },
          { note: 'En rad som innehåller en personbeteckning kan inte hämtas.' },
        ],
      },
      {
        heading: 'Rekommendationer och åtgärder',
        blocks: [
          'På rekommendationens sida kopplar du de åtgärder som genomför den: helt, delvis eller som stöd. Tabellen ”Rekommendationer och åtgärder” visar luckorna åt båda hållen: rekommendationer utan åtgärd och åtgärder utan rekommendation.',
          'En organisation som är ansvarig aktör kan inte tas bort förrän uppgifterna har flyttats till en annan.',
        ],
      },
      {
        heading: 'Många på en gång, och dokument',
        blocks: [
          'Välj rader i förteckningen, så kan du ändra deras status, ansvariga aktörer, ämnesord eller tidsfrist på en gång.',
          'Rekommendationstabellen till Word görs av de valda, de avgränsade eller alla: den passar som bilaga till en halvtidsrapport eller ett svar.',
        ],
      },
    ],
  },
  en: {
    title: 'Recommendations',
    lead: 'What international bodies, the rapporteur and Parliament recommend: who, how strongly, to whom, which action carries it out, and what has been done.',
    parts: [
      {
        heading: 'Bringing in a report or a list',
        blocks: [
          {
            steps: [
              'Choose {importRecommendations}. Paste the report or table into the field, or choose a file: Word, Excel, LibreOffice, CSV or text.',
              'Fill in what is common: the sign of the document, who gave it, the round and the day. The reference is made of the sign and the number of the paragraph.',
              'Go through the rows. Each says what becomes of it and what is to be noticed. Untick a row that is not to be brought in.',
              'Choose “Bring in … recommendations” at the bottom. The import can be undone at once: {undo}.',
            ],
          },
          {
            list: [
              'A paragraph that recommends is known by its words: urges, calls upon (kehottaa, edellyttää); considers that … should (katsoo, että tulisi); invites, encourages (pyytää, kannustaa); recommends (suosittelee). Points of a list stay with their paragraph.',
              'Recommendations of the UPR are known by their numbers (159.42) and the State in brackets.',
              'The same list brought in again changes nothing. A row that says something else than the saved recommendation is left out unless you tick it.',
              'To bring in a table, save the list as an Excel table first: its columns are known.',
            ],
          },
          { note: 'A row that holds a personal identity code cannot be brought in.' },
        ],
      },
      {
        heading: 'Recommendations and actions',
        blocks: [
          'On the page of a recommendation you link the actions that carry it out: in full, in part, or in support. The table “Recommendations and actions” shows the gaps both ways: recommendations without an action, and actions without a recommendation.',
          'An organisation that is responsible for a recommendation cannot be deleted before its records have been handed over to another.',
        ],
      },
      {
        heading: 'Many at once, and documents',
        blocks: [
          'Tick rows in the list, and you can change their status, responsible bodies, topics or deadline at once.',
          'The recommendation table in Word is made of the ticked ones, those found, or all: it can be annexed to a mid-term report or a reply.',
        ],
      },
    ],
  },
};
