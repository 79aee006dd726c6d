import type { WorkTopics } from '../../help-topic.ts';

export const programme: WorkTopics['programme'] = {
  title: 'Handlingsplan',
  lead: 'Planen skrivs på ett ställe: kapitel, mål och åtgärder. Numren stämmer också när ordningen ändras.',
  parts: [
    {
      heading: 'En ny plan',
      blocks: [
        {
          steps: [
            'Välj {newProgramme}. Ange namn, period och struktur.',
            'Planen får genast de vanliga kapitlen. Deras namn och ordning kan ändras, och onödiga kapitel kan tas bort.',
            'Lägg till målen i strukturen och åtgärderna under dem.',
            'Öppna en åtgärd och fyll i uppgifterna. Allt sparas medan du skriver.',
          ],
        },
      ],
    },
    {
      heading: 'Att ändra strukturen',
      blocks: [
        'Med pilarna rör du dig i strukturen. Alt+Skift+pilarna flyttar punkten upp, ner, in under en annan och ut igen. Ctrl+Enter lägger till följande, Delete tar bort. Samma funktioner finns i punktens meny, och punkten kan också dras.',
        'Numren följer ordningen. Hänvisningar till en åtgärd förblir rätta fastän numret ändras.',
      ],
    },
    {
      heading: 'Brister och översättningar',
      blocks: [
        'Bristerna visar vad som saknas i den öppna åtgärden och i hela planen. Från en brist kommer du till fältet som avhjälper den.',
        'Texterna skrivs först på finska. När den finska texten ändras märks översättningen som föråldrad tills den har kontrollerats.',
      ],
    },
    {
      heading: 'Åtgärderna som tabell',
      blocks: [
        'Planens Tabell visar alla åtgärder som rader. Du kan söka, avgränsa och gruppera raderna per ansvarig aktör, mål eller status, och välja kolumnerna.',
        {
          list: [
            'Pilarna går från ruta till ruta. Enter, F2 eller skrivande redigerar rutan, Enter eller tabb sparar och Esc ångrar.',
            'Skift+pilarna väljer rutor, Ctrl+mellanslag en rad och Ctrl+A alla rader.',
            'Ctrl+Enter sparar värdet i alla valda, Ctrl+D fyller nedåt och Delete tömmer.',
            'Ctrl+C och Ctrl+V kopierar och klistrar in rutor, också till och från Excel. Före inklistringen visas vad som ändras och vad som inte förstås.',
          ],
        },
        'Ämnesorden är kontorets egna ord som åtgärderna söks och avgränsas med. I tabellen skiljs de åt med semikolon eller kommatecken.',
        'Ansvariga aktörer skrivs med namn eller förkortning, åtskilda med semikolon. En ändring av många rader kan ångras på en gång.',
      ],
    },
    {
      heading: 'Planen i bilder',
      blocks: [
        'Bilderna visar tidtabellen, åtgärderna per ansvarig aktör och status samt bristerna per mål och per ansvarig aktör. Varje bild finns också som tabell och kan sparas som fil.',
        'En stapel och ett tal i tabellen öppnar de åtgärder som räknats där. En stapel i tidtabellen öppnar åtgärden.',
      ],
    },
    {
      heading: 'Planen som Word-dokument',
      blocks: [
        {
          steps: [
            'Välj Skapa ett dokument uppe i planen och dess typ: hela planen, ett utdrag för en organisation eller en sammanfattning på en sida.',
            'Välj språk och om dokumentet görs av planen nu eller av en version. Fönstret säger ungefär hur många sidor dokumentet har.',
            'En lång plan kan få sidnummer i innehållsförteckningen. Det tar tid att räkna dem, och räkningen kan avbrytas.',
          ],
        },
        'Skillnaderna mellan två versioner fås till Word från jämförelsen: som spårade ändringar eller som en lista med motiveringarna.',
      ],
    },
    {
      heading: 'Beställa översättning',
      blocks: [
        'Handlingsplanens Översättningar visar vad som saknas på ett språk och vad som är föråldrat. Korta texter kan skrivas direkt bredvid den finska.',
        {
          steps: [
            'Välj Beställ översättning, språk och de texter som beställs. Programmet gör ett Word-dokument: finskan till vänster, plats för översättningen till höger.',
            'När översättaren returnerar dokumentet väljer du Läs in returnerad beställning eller släpper filen i vyn.',
            'Se på översättningarna rad för rad och godkänn dem. Godkännandet kan ångras på en gång.',
          ],
        },
        {
          note: 'Om den finska texten har ändrats efter beställningen godkänns översättningen bara om du själv väljer den.',
        },
      ],
    },
    {
      heading: 'Versioner och jämförelse',
      blocks: [
        'En version är en namngiven kopia av planen. Den ändras inte, och kontrollmärket visar det. Skapa en version varje gång du skickar utkastet vidare: {makeVersion}.',
        {
          steps: [
            'Öppna planens Versioner och välj Jämför. Du kan jämföra två versioner eller en version med nuläget.',
            'Tillagd text är understruken och borttagen genomstruken. Alt+nedpil och Alt+uppil går från skillnad till skillnad.',
            'Anteckna vid ändringen vem som bad om den och varför. Motiveringarna syns också på kapitlets, målets och åtgärdens egen sida, och där kan de antecknas genast.',
          ],
        },
        'En version kan återställas. Då görs först en version av nuläget, och återställningen kan ångras. En ny plan kan också börjas från en version.',
        {
          note: 'En version som getts för godkännande eller publicerats kan inte tas bort, och inte heller en version som en annan bygger på.',
        },
      ],
    },
  ],
};
