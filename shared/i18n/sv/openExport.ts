import type { Groups } from '../fi/index.ts';

export const openExport: Groups['openExport'] = {
  fileTitle: 'Kontorets uppgifter i öppna format',
  title: 'Uppgifterna i öppna format',
  help: 'Alla uppgifter i ett ZIP-paket som går att öppna utan detta program: tabeller (CSV), rader (NDJSON), Word-dokument och bilagor. Paketet kan också återställas i programmet.',
  question: 'Ska alla uppgifter exporteras i öppna format?',
  language: 'Språk för rubriker och dokument',
  notEncrypted: 'Paketet krypteras inte, och det innehåller personuppgifter',
  notEncryptedText:
    'Vem som helst som får paketet kan läsa allt: även begränsade samarbetshändelser och frågeformulär samt bilagor. Spara det på en plats som bara kontoret har tillgång till, och radera det när det inte längre behövs.',
  nonDisclosed: 'Ta med egna kontaktuppgifter för dem som har spärrmarkering',
  nonDisclosedHelp:
    'Det som utelämnas går inte att få tillbaka ur paketet. I en säkerhetskopia finns det alltid. Valet gäller inte anteckningar och bilagor.',
  place:
    'Du väljer var det sparas när paketet är färdigt. Exporten antecknas i listan över dokument.',
  notInIt:
    'Papperskorgen, ändringshistoriken och osparade utkast ingår inte. De finns i en säkerhetskopia.',
  go: 'Sätt ihop paketet…',
  making: 'Paketet sätts ihop…',
  saving: 'Välj var paketet ska sparas.',
  filter: 'ZIP-paket',
  saved: 'Uppgifterna exporterades: {{name}}. Paketet är inte krypterat.',
  failed: 'Paketet kunde inte sättas ihop. Inget sparades.',
  failure: {
    'identity-code_one':
      'Paketet skapades inte: på ett ställe finns en personbeteckning. Ta bort den först: Dataskydd, Personbeteckningar.',
    'identity-code_other':
      'Paketet skapades inte: på {{count}} ställen finns en personbeteckning. Ta bort dem först: Dataskydd, Personbeteckningar.',
    'too-large':
      'Paketet skapades inte: bilagorna är {{megabytes}} megabyte, vilket är för mycket för ett paket. Gör en säkerhetskopia.',
  },
  column: {
    id: 'Id',
    idOf: '{{name}} (id)',
    in: '{{name}} ({{language}})',
    path: 'Fil i paketet',
  },
  field: {
    sample: 'Exempel',
    questionId: 'Fråga',
    questionnaireId: 'Frågeformulär',
    roundId: 'Utvärderingsomgång',
    indicatorId: 'Indikator',
    targetId: 'Mål för ändringen',
    askedByOrganisationId: 'Begärarens organisation',
    askedBy: 'Begärd av',
    reusedFromId: 'Återanvänd från fråga',
    basedOnId: 'Grundad på',
    restoredId: 'Återställd från version',
    seriesId: 'Serie',
    organisationIds: 'Organisationer',
    bodyIds: 'Organ',
    tagIds: 'Grupper',
    listIds: 'Sändlistor',
    actId: 'Åtgärd i programmet',
    sum: 'Summa (euro)',
    budgetItem: 'Moment',
    rhythm: 'Mötesrytm',
    quorum: 'Beslutförhet (minst antal medlemmar)',
    seenAt: 'Sedd',
    address: 'Adress',
    street: 'Näradress',
    postalCode: 'Postnummer',
    city: 'Postanstalt',
    year: 'År',
    mode: 'Hur den bildas',
    of: 'Vilka',
    key: 'Skede',
    doneUndated: 'Gjort, dag okänd',
    provenance: 'Varifrån uppgiften fåtts',
    email: 'E-post',
    phone: 'Telefon',
    theme: 'Utseende',
    coordinatorTitle: 'Tjänstebeteckning',
    madeAt: 'Skapad',
    sha256: 'Kontrollsumma',
    event: 'Händelse',
    eventOn: 'Händelsens dag',
    months: 'Månader',
    days: 'Dagar',
    years: 'År',
    month: 'Månad',
    lastOn: 'Senast',
    mediaType: 'Filtyp',
    size: 'Storlek (byte)',
    seatRoles: 'Roller',
    kinds: 'Typer',
    purposes: 'Ändamål',
    counts: 'Antal',
    read: 'Lästa',
    added: 'Tillagda',
    updated: 'Ändrade',
    same: 'Oförändrade',
    skipped: 'Överhoppade',
    noticeTexts: 'Texter i informationen om dataskydd',
    ids: 'Kontakter',
    changedSince: 'Ändrad efter',
    notVerifiedSince: 'Kontrollerad före',
    withoutEmail: 'Utan e-post',
    privacy: 'Dataskyddsmärkningar',
  },
  table: {
    persons: 'Personer',
  },
  readMe: {
    name: 'LÄS',
    made: 'Sammanställt {{when}} med programmet {{app}} {{version}}.',
    warning:
      'OBS: Detta paket är inte krypterat, och det innehåller personuppgifter. Förvara det bara på en plats som kontoret har tillgång till, skicka det inte med e-post och radera det när det inte längre behövs.',
    everything:
      'Paketet innehåller allt som fanns i programmet: även begränsade samarbetshändelser och frågeformulär. Bara contacts.csv och Word-dokumenten följer reglerna för vad som lämnas ut till andra.',
    nonDisclosed:
      'OBS: Också egna kontaktuppgifter för dem som har spärrmarkering ingår. Ge inte paketet till någon utanför kontoret.',
    withoutNonDisclosed:
      'Egna kontaktuppgifter för dem som har spärrmarkering är utelämnade. De återställs inte ur detta paket; i en säkerhetskopia finns de. I anteckningar och bilagor kan de ändå förekomma.',
    parts: 'Paketets delar:',
    lines:
      'Alla poster som rader (NDJSON, UTF-8): först en rad om paketet, sedan en rad för varje post och till sist en rad med en kontrollsumma. Härifrån läser programmet tillbaka uppgifterna.',
    tables:
      'En tabell för varje slag av uppgifter. Tabellerna öppnas i Excel och LibreOffice (semikolon som avgränsare, UTF-8). Kolumnen Id identifierar raden, och id-kolumnerna i de andra tabellerna hänvisar till den. Dagar skrivs 2026-11-25 och klockslag i UTC. En apostrof i början av en cell hindrar kalkylprogrammet från att tolka cellen som en formel.',
    contacts: 'Kontakterna som en lista som programmets import kan läsa.',
    rows_one: '{{number}} rad.',
    rows_other: '{{number}} rader.',
    files_one: 'En bilaga. Tabellen attachments.csv visar vad den hör till.',
    files_other: '{{count}} bilagor. Tabellen attachments.csv visar vad de hör till.',
    noFiles: 'Inga bilagor.',
    noDocuments: 'Inga dokument.',
    noList:
      'Någon kontaktlista i Word gjordes inte, eftersom kontakterna är för många. De finns i tabellerna.',
    missing:
      'Paketet innehåller inte papperskorgen, ändringshistoriken, osparade utkast eller personer vars uppgifter har raderats. Innehållet i handlingsplanernas versioner, dokumentmallar och sparade vyer finns bara i filen tiedot.ndjson.',
    back: 'Paketet eller bara filen tiedot.ndjson kan återställas i programmet: välj Återställ säkerhetskopia. Återställningen ersätter programmets nuvarande uppgifter. Bara filen ger inte tillbaka bilagorna.',
  },

  names: {
    commands: {
      exportEverything: 'Exportera alla uppgifter i öppna format…',
    },
    synonyms: {
      exportEverything: 'csv, ndjson, zip, flytta, arkiv',
    },
  },
};
