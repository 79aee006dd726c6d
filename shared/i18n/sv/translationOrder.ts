import type { Texts } from '../fi/index.ts';

export const translationOrder: Texts['translationOrder'] = {
  amount: '{{texts}}, {{words}}, {{letters}}',
  texts_one: '{{count}} text',
  texts_other: '{{count}} texter',
  words_one: '{{count}} ord',
  words_other: '{{count}} ord',
  letters_one: '{{count}} tecken',
  letters_other: '{{count}} tecken',
  document: {
    title: 'Översättningsbeställning: {{programme}}',
    languages: 'Språk',
    into: { sv: 'från finska till svenska', en: 'från finska till engelska' },
    deadline: 'Tidsfrist',
    contact: 'Kontaktperson',
    amount: 'Omfattning',
    howTo: 'Så här fylls beställningen i:',
    steps: {
      fill: 'Skriv översättningen i tabellens högra spalt, bredvid den finska texten på samma rad. Mellanrubriker och tabellceller har egna rader.',
      older:
        'Om det redan finns text till höger är den en tidigare översättning. Granska den mot finskan och rätta den vid behov.',
      markers:
        'Markeringen [1] visar var en fotnot står och {1.2} hänvisar till åtgärd 1.2. Skriv samma markering på motsvarande ställe i översättningen.',
      form: 'Fetstil, kursiv och länkar följer med från översättningen så som du skriver dem.',
      codes:
        'Ändra inte den vänstra spalten: koden där visar vart varje översättning hör. Ändra inte den finska texten; föreslå ändringar i ditt meddelande.',
      return: 'Spara filen i Word-format (.docx) och returnera den till kontaktpersonen.',
    },
    column: { field: 'Ställe och kod', source: 'Finska', sv: 'Svenska', en: 'Engelska' },
    part: {
      whole: '{{title}}',
      chapter: '{{number}} {{title}}',
      annex: 'Bilaga {{number}}: {{title}}',
      goal: 'Mål {{number}}: {{title}}',
    },
    tableDescription: 'Ställe och kod, finsk text, översättning.',
    earlier: 'Tidigare översättning',
    earlierNote:
      'Den tidigare översättningen är indelad på annat sätt än den finska texten. Använd den som underlag för följande rader; den här raden läses inte tillbaka.',
  },
  field: {
    programmes: { title: 'Programmets namn' },
    chapters: { title: 'Kapitelrubrik', body: 'Kapiteltext' },
    goals: { title: 'Mål', why: 'Motivering', target: 'Måltillstånd' },
    actions: { title: 'Åtgärd', scheduleNote: 'Tidtabell', description: 'Beskrivning' },
    milestones: { title: 'Delmål' },
    indicators: {
      name: 'Indikator',
      definition: 'Indikatorns definition',
      source: 'Indikatorns källa',
    },
  },
  failure: {
    encrypted: 'Filen är skyddad med lösenord. Ta bort skyddet och försök igen.',
    damaged: 'Filen är skadad. Be översättaren om en ny.',
    hostile: 'Filen innehåller något som inte kan läsas på ett säkert sätt.',
    'too-large': 'Filen är för stor för att vara en översättningsbeställning.',
    'not-word': 'Filen är inte ett Word-dokument (.docx).',
    'not-an-order':
      'Dokumentet saknar översättningsbeställningens koder. Är det något annat dokument?',
    'other-programme': 'Översättningsbeställningen gäller ett annat program.',
  },
};
