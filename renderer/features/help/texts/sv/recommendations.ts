import type { WorkTopics } from '../../help-topic.ts';

export const recommendations: WorkTopics['recommendations'] = {
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
};
