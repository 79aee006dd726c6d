import type { WorkTopics } from '../../help-topic.ts';

export const trash: WorkTopics['trash'] = {
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
};
