import type { Groups } from '../fi/index.ts';

export const documentScreens: Groups['documentScreens'] = {
  title: 'Dokument',
  makeHeading: 'Dokument som kan skapas',
  madeHeading: 'Skapade dokument',
  make: 'Skapa dokument…',
  makeNamed: 'Skapa dokument: {{name}}',
  choose: 'Välj underlag',
  chooseNamed: 'Välj underlag: {{name}}',
  wordDocument: 'Word-dokument',
  languagesOf: 'Språk: {{languages}}',
  madeNone: 'Inga dokument har skapats ännu',
  madeEmpty:
    'Dokument som har skapats antecknas här. Själva dokumentet finns i den mapp där det sparades.',
  tableLabel: 'Skapade dokument, det senaste först',
  fileName: 'Fil',
  kind: 'Dokument',
  format: 'Format',
  formats: {
    docx: 'Word',
    xlsx: 'Excel',
    csv: 'CSV',
    vcard: 'vCard',
    eml: 'E-post',
    addresses: 'Urklipp',
    json: 'JSON',
    zip: 'ZIP',
  },
  list: 'Sändlista',
  listGone: 'borttagen lista',
  copied: 'Kopierad till urklipp',
  when: 'Tid',
  language: 'Språk',
  contacts: 'Kontakter',
  dialog: {
    title: '{{kind}} till Word',
    language: 'Dokumentets språk',
    languageHelp: 'Dokumentets språk är ett val för sig. Programmets språk ändras inte.',
    scope: 'Kontakter',
    scopes: {
      all: 'Alla kontakter ({{count, number}})',
      found: 'Enligt avgränsningarna ({{count, number}})',
      ticked: 'Valda ({{count, number}})',
    },
    state: 'Status',
    states: { final: 'Slutlig', draft: 'Utkast' },
    publicity: 'Offentlighet',
    publicities: {
      public: 'Offentlig',
      partlySecret: 'Delvis sekretessbelagd',
      secret: 'Sekretessbelagd',
    },
    caseNumber: 'Ärendenummer',
    caseNumberHelp:
      'Numret som registratorskontoret har gett, till exempel VN/1234/2026. Utan nummer utelämnas fältet ur dokumentet.',
    noContacts:
      'Det finns inga kontakter. Lägg till eller importera kontakter innan du skapar listan.',
    senderTitle: 'Följande uppgifter om avsändaren saknas',
    senderText: 'Dokumentet skapas utan dem.',
    sender: {
      organisation: 'organisation',
      coordinatorName: 'samordnarens namn',
      coordinatorTitle: 'titel',
      email: 'e-post',
    },
    senderLink: 'Komplettera i inställningarna',
    sampleNote: 'Dokumentet innehåller exempeluppgifter. Det märks med ordet EXEMPEL.',
    make: 'Skapa och spara…',
    making: 'Dokumentet skapas',
    saving: 'Välj var dokumentet sparas',
    findingsTitle_one: 'Kontrollen hittade en brist',
    findingsTitle_other: 'Kontrollen hittade {{count, number}} brister',
    findingsText: 'Dokumentet har inte sparats ännu. Det kan sparas trots bristerna.',
    findingsStop:
      'Dokumentet sparas inte, eftersom det innehåller en personbeteckning. Ta bort den och skapa dokumentet på nytt. Listan Personbeteckningar under Dataskydd visar var den finns.',
    findingCount: '{{count, number}} ställen',
    saveAnyway: 'Spara ändå…',
    backToForm: 'Tillbaka till uppgifterna',
    failedTitle: 'Dokumentet kunde inte skapas',
    failedText: 'Ingenting sparades eller ändrades. Försök igen.',
  },
  labels: {
    sheet: 'Etikettark',
    sheetHelp: 'Etikettens storlek står på arkets förpackning.',
    sheetOf: '{{columns}} × {{rows}} etiketter ({{width}} × {{height}} mm)',
    startAt: 'Börja från etikett',
    startAtHelp:
      'Om etiketter redan har använts från arket, börja från den första som är kvar. Etiketterna räknas rad för rad.',
  },
  saved: 'Dokumentet sparades: {{name}}',
  showInFolder: 'Visa i mappen',
  notRecorded: 'Dokumentet sparades, men det antecknades inte i listan över dokument.',
  wordFilter: 'Word-dokument',
  selectionNote: {
    found: 'Avgränsad lista',
    ticked: 'Valda kontakter',
  },

  names: {
    commands: {
      exportContactList: 'Exportera kontaktlistan till Word…',
      goDocuments: 'Dokument',
    },
    synonyms: {
      exportContactList: 'docx, gör dokument, kontaktförteckning, export',
      goDocuments: 'word, gjorda dokument',
    },
    acts: {
      makeDocument: 'anteckning om dokument ({{name}})',
    },
    one: {
      madeDocuments: 'Skapat dokument',
    },
    many: {
      madeDocuments: 'Skapade dokument och exporter',
    },
  },
};
