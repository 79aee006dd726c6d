import type { WorkTopics } from '../../help-topic.ts';

export const plan: WorkTopics['plan'] = {
  title: 'Hämta in en befintlig plan',
  lead: 'En plan som redan finns som Word-dokument eller åtgärdstabell kan hämtas in. Ingenting sparas förrän du har sett hur den lästes.',
  parts: [
    {
      heading: 'Så hämtar du in en plan',
      blocks: [
        {
          steps: [
            'Välj {importPlan} och en fil: Word (.docx), Excel, LibreOffice eller CSV. Blad med samma kolumner läses som en handlingsplan, vart och ett som ett mål.',
            'Kontrollera namnet, språket och perioden. De har lästs ur filen.',
            'Kontrollera kolumnerna och rubrikerna. Om någon har fel betydelse, byt den: planen läses på nytt.',
            'Kontrollera organisationerna. De som inte kändes igen kan läggas till som nya, väljas bland kontorets organisationer eller lämnas bort.',
            'Gå igenom innehållet. Avmarkera det som du inte hämtar in och byt nivå om något lästes fel.',
            'Välj ”Hämta in … delar” längst ned. Planen öppnas.',
          ],
        },
        'Det blir alltid en ny plan. Den kan tas tillbaka på en gång: {undo}.',
      ],
    },
    {
      heading: 'Word-dokument',
      blocks: [
        {
          list: [
            'Rubrikerna blir kapitel, mål och åtgärder. Nivån avgörs av rubrikformatet, numreringen och ord som ”Mål 1” eller ”Åtgärd 1.2”.',
            'Uppgifterna i åtgärdens tabell eller efter en fet rubrik går till fälten: ansvarig, tidtabell, finansiering, indikator.',
            'Spårade ändringar läses som godkända. Bilder och kommentarer lämnas bort, och det sägs.',
          ],
        },
      ],
    },
    {
      heading: 'Tabell',
      blocks: [
        'Varje rad är en åtgärd. Rubrikraden hittas också när det står annan text ovanför den. Målen läses ur en egen kolumn eller ur rader med mellanrubriker.',
        'Kolumnerna känns igen på finska, svenska och engelska: till exempel Åtgärd, Beskrivning, Ansvarig, Tidtabell, Finansiering, Indikator, Ämnesord.',
        'Texten i en kolumn som inte känns igen går till beskrivningen under sin rubrik, så att ingenting försvinner.',
      ],
    },
    {
      heading: 'Anmärkningar',
      blocks: [
        'En anmärkning säger vad som inte förstods: till exempel blir en tidtabell i ord en precisering, och hänvisningar till rekommendationer står i anteckningarna. Komplettera dem efteråt.',
        {
          note: 'En punkt med en personbeteckning kan inte hämtas in. Ta bort beteckningen ur filen och välj filen på nytt.',
        },
      ],
    },
  ],
};
