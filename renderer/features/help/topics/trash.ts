import type { TopicTexts } from '../help-topic.ts';

export const trash: TopicTexts = {
  fi: {
    title: 'Roskakori',
    lead: 'Poistettu tieto säilyy roskakorissa 30 päivää. Sieltä sen voi palauttaa.',
    parts: [
      {
        heading: 'Poistetun palauttaminen',
        blocks: [
          {
            steps: [
              'Avaa roskakori: {goTrash}.',
              'Etsi tieto nimellä tai rajaa lajin mukaan. Luettelo kertoo, milloin ja miten tieto poistettiin ja milloin se poistuu lopullisesti.',
              'Paina rivillä Palauta. Usean palautat kerralla, kun merkitset rivit ja painat Palauta valitut.',
            ],
          },
          'Palautetun mukana tulevat sen osat, esimerkiksi henkilön tehtävät ja yhteystiedot. Palautuksen voi kumota: {undo}.',
        ],
      },
      {
        heading: 'Jos palautus ei onnistu',
        blocks: [
          {
            list: [
              'Jos tieto, johon palautettava liittyy, on myös roskakorissa, palauta molemmat samalla kertaa.',
              'Jos kokonaisuus, johon tieto kuului, on jo poistunut lopullisesti, hae se varmuuskopiosta: {restoreBackup}.',
            ],
          },
        ],
      },
      {
        heading: 'Mikä ei tule roskakoriin',
        blocks: [
          {
            note: 'Pysyvästi poistetut henkilötiedot eivät tule roskakoriin eikä niitä voi palauttaa.',
          },
          'Jos poistit tiedon juuri äsken, nopein tapa saada se takaisin on kumoaminen: {undo}.',
        ],
      },
    ],
  },
  sv: {
    title: 'Papperskorgen',
    lead: 'Det som tagits bort finns kvar i papperskorgen i 30 dagar. Därifrån kan det återställas.',
    parts: [
      {
        heading: 'Återställa det som tagits bort',
        blocks: [
          {
            steps: [
              'Öppna papperskorgen: {goTrash}.',
              'Sök med namnet eller avgränsa enligt typ. Förteckningen visar när och hur uppgiften togs bort och när den försvinner för gott.',
              'Tryck på Återställ på raden. Flera återställer du på en gång genom att markera raderna och trycka på Återställ de valda.',
            ],
          },
          'Med uppgiften återkommer också dess delar, till exempel en persons uppdrag och kontaktuppgifter. Återställningen kan ångras: {undo}.',
        ],
      },
      {
        heading: 'Om återställningen inte lyckas',
        blocks: [
          {
            list: [
              'Om en uppgift som den hör ihop med också ligger i papperskorgen, återställ båda samtidigt.',
              'Om den helhet som uppgiften hörde till redan har försvunnit för gott, hämta den i en säkerhetskopia: {restoreBackup}.',
            ],
          },
        ],
      },
      {
        heading: 'Vad som inte hamnar i papperskorgen',
        blocks: [
          {
            note: 'Personuppgifter som har tagits bort permanent hamnar inte i papperskorgen och kan inte återställas.',
          },
          'Om du tog bort en uppgift alldeles nyss är det snabbaste sättet att få den tillbaka att ångra: {undo}.',
        ],
      },
    ],
  },
  en: {
    title: 'The trash',
    lead: 'What was removed stays in the trash for 30 days. It can be restored from there.',
    parts: [
      {
        heading: 'Restoring what was removed',
        blocks: [
          {
            steps: [
              'Open the trash: {goTrash}.',
              'Search by name, or filter by kind. The list tells when and how a record was removed, and when it goes for good.',
              'Press Restore on its row. To restore several at once, tick their rows and press Restore the chosen.',
            ],
          },
          'Its parts come back with it, such as the positions and addresses of a person. Restoring can be undone: {undo}.',
        ],
      },
      {
        heading: 'If it cannot be restored',
        blocks: [
          {
            list: [
              'If a record that it belongs with is in the trash too, restore both at once.',
              'If what it was part of has already gone for good, fetch it from a backup: {restoreBackup}.',
            ],
          },
        ],
      },
      {
        heading: 'What does not go to the trash',
        blocks: [
          {
            note: 'Personal data that were erased for good do not go to the trash and cannot be restored.',
          },
          'If you have only just removed something, the quickest way to get it back is to undo: {undo}.',
        ],
      },
    ],
  },
};
