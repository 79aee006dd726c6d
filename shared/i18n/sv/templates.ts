import type { Groups } from '../fi/index.ts';

/** Ministeriernas egna Word-mallar: vyer, anmärkningar, platser. */
export const templates: Groups['templates'] = {
  title: 'Dokumentmallar',
  intro:
    'När ett ministerium har en egen Word-mall kan dokumentet skapas i den: programmet fyller mallens platser och tar format, sidhuvud, sidfot och sida ur den.',
  add: 'Lägg till mall',
  drop: 'Släpp en Word-mall (.docx eller .dotx) här eller välj en fil.',
  empty: 'Det finns inga mallar',
  emptyText: 'Utan mall skapas dokumenten med programmets eget utseende.',
  name: 'Mallens namn',
  nameMissing: 'Ge mallen ett namn.',
  language: 'Språk',
  anyLanguage: 'Alla språk',
  fileName: 'Fil',
  list: 'Mallar',
  change: 'Ändra mallen {{name}}',
  changeTitle: 'Ändra mallen',
  remove: 'Ta bort mallen {{name}}',
  removed: 'Mallen {{name}} togs bort.',
  restored: 'Mallen {{name}} återställdes.',
  added: 'Mallen {{name}} lades till.',
  notAdded: 'Mallen {{name}} lades inte till, ändringen ångrades.',
  changed: 'Mallen {{name}} ändrades.',
  notChanged: 'Mallen {{name}} är som förut.',
  open: 'Visa mallen {{name}}',
  save: 'Spara',
  saveCopy: 'Spara mallen som fil',
  adding: 'Läser mallen…',
  tooMany: 'Lägg till en mall i taget.',
  starter: 'Spara en mall att redigera',
  starterHelp:
    'Om ministeriet inte har en mall, börja med programmets egen: spara en mall att redigera, redigera den i Word och lägg till den här.',
  starterName: 'Dokumentmall',
  starterOwnText: 'Skriv ministeriets egen text här eller ta bort stycket.',
  report: {
    good: 'Mallen är i sin ordning.',
    findings_one: '{{count}} anmärkning',
    findings_other: '{{count}} anmärkningar',
    placeholders: 'Platser',
    noPlaceholders: 'Mallen har inga platser. Dokumentet kommer sist i mallens text.',
    place: 'Var',
    styles: 'Format',
    ourStyle: 'Programmets format',
    theirStyle: 'Mallens format',
    ownStyle: 'Saknas i mallen: programmets eget',
    written: 'Plats',
    meaning: 'Vad som kommer dit',
    unknown: 'Okänd',
    textLanguage: 'Textens språk enligt filen: {{language}}',
    page: 'Sida {{width}} × {{height}} mm',
  },
  places: {
    title: 'Platser som programmet fyller',
    intro:
      'Skriv platsen i mallen inom dubbla klammerparenteser. Finska, svenska och engelska namn går alla bra. Platser för en rad går också i sidhuvud, sidfot, tabeller och textrutor. Platsen för en del står ensam i sitt stycke i brödtexten.',
    line: 'Rad',
    block: 'Del',
    kind: 'Typ',
    copy: 'Kopiera {{place}}',
    copied: 'Kopierat: {{place}}',
  },
  placeholder: {
    title: 'Dokumentets rubrik',
    documentKind: 'Dokumentets typ, till exempel Handlingsplan',
    date: 'Dagen då dokumentet skapas',
    caseNumber: 'Ärendenummer',
    projectNumber: 'Projektnummer',
    organisation: 'Organisationen ur inställningarna',
    unit: 'Enheten ur inställningarna',
    coordinator: 'Samordnarens namn',
    coordinatorTitle: 'Samordnarens tjänstetitel',
    email: 'E-postadressen ur inställningarna',
    phone: 'Telefonnumret ur inställningarna',
    state: 'Utkast eller färdig',
    publicity: 'Offentlighet',
    version: 'Versionens namn',
    language: 'Dokumentets språk',
    content: 'Dokumentets hela innehåll',
    identification:
      'Identifikationsuppgifter rad för rad: organisation, beredare, datum, ärendenummer',
    contents: 'Innehållsförteckning',
  },
  story: {
    body: 'Text',
    header: 'Sidhuvud',
    footer: 'Sidfot',
    notes: 'Fotnoter',
    file: 'Hela filen',
  },
  paragraph: 'stycke {{number}}',
  inTable: 'i en tabell',
  inTextBox: 'i en textruta',
  finding: {
    'placeholder-unknown': 'Platsen {{text}} är okänd. Den blir kvar i dokumentet som den är.',
    'braces-unbalanced': 'Klammerparenteserna går inte ihop: ”{{text}}”',
    'braces-single': 'Platsen har enkla klammerparenteser och fylls inte: ”{{text}}”',
    'content-missing':
      'Platsen för innehållet, {{suggestion}}, saknas. Innehållet kommer sist i mallens text.',
    'content-twice':
      'Platsen för innehållet finns flera gånger. Bara den första fylls, {{text}} blir kvar.',
    'block-not-alone':
      'Platsen för en del står inte ensam i sitt stycke: ”{{text}}”. Den övriga texten kommer före innehållet.',
    'block-in-wrong-place':
      'Platsen {{text}} kan inte stå här. Flytta den till ett eget stycke i brödtexten, utanför tabeller och textrutor.',
    'tracked-changes':
      'Mallen har ändringar som inte är godkända. Godkänn eller avvisa dem i Word och lägg till mallen på nytt.',
    'state-not-shown':
      'Dokumentet är ett utkast, men varken sidhuvudet eller sidfoten i mallen säger det. Lägg till platsen {{suggestion}} i dem.',
    'publicity-not-shown':
      'Dokumentet är inte offentligt, men mallens sidhuvud och sidfot säger det inte. Lägg till platsen {{suggestion}} i dem.',
    'value-missing': 'Det finns ingen uppgift för platsen {{text}}. Där kommer ett streck.',
    'page-numbers-guessed':
      'Sidnumren i innehållsförteckningen har räknats enligt formaten i mallen och är uppskattningar. Uppdatera förteckningen i Word: Ctrl+A och F9.',
    'removed-attached-template': 'En annan mall som var kopplad till mallen lämnades bort.',
    'removed-linked-picture':
      'En bild som hämtas någon annanstans ifrån lämnades bort. Bädda in bilden i mallen, så kommer den med.',
    'removed-embedded-object': 'En inbäddad fil från ett annat program lämnades bort.',
    'removed-foreign-chunk': 'Ett annat dokument som var fogat till mallen lämnades bort.',
    'removed-sub-document': 'Ett underdokument lämnades bort.',
    'removed-control': 'En kontroll (ActiveX) lämnades bort.',
    'removed-mail-merge': 'Datakällan för kopplad utskrift lämnades bort.',
    'removed-unsafe-link': 'En länk till en fil eller ett program togs bort, texten blev kvar.',
    'removed-active-field': 'Ett fält som hämtar, frågar eller startar något gjordes till text.',
    'removed-protection': 'Mallens redigeringsskydd togs bort ur dokumentet.',
    'removed-other-part': 'En del av filen som inte behövs i dokumentet lämnades bort.',
  },
  meant: 'Menade du {{suggestion}}?',
  failure: {
    'not-word': 'Filen är varken ett Word-dokument (.docx) eller en Word-mall (.dotx).',
    'old-or-encrypted':
      'Filen har Words gamla format (.doc) eller är skyddad med lösenord. Spara den i Word som .docx utan lösenord.',
    encrypted: 'Filen är skyddad med lösenord. Spara den utan lösenord.',
    damaged: 'Filen är skadad. Öppna den i Word och spara den på nytt.',
    'too-large': 'Filen är för stor. Gör bilderna i den mindre.',
    hostile: 'Filen har en struktur som Word inte gör. Den lästes inte.',
    macros:
      'Filen har makron. Programmet tar inte emot makron: spara filen i Word som .docx eller .dotx.',
    strict:
      'Filen är sparad som Strict Open XML. Spara den i Word i det vanliga formatet Word-dokument (.docx).',
  },
  choose: 'Dokumentmall',
  none: 'Programmets eget utseende',
  otherLanguage:
    'Mallens språk är {{language}}. Mallens egna texter översätts inte till dokumentets språk.',
  beforeSaving: 'Innan du sparar',
  beforeSavingText: 'Dokumentet är gjort i mallen {{name}}. Kontrollera det här innan du sparar.',
  ofTemplate: 'Brister som beror på mallen',
  ofTemplateText: 'De rättas av den som sköter mallen.',
  gone: 'Mallen finns inte längre.',

  names: {
    acts: {
      addTemplate: 'ny dokumentmall ({{name}})',
      editTemplate: 'redigering av dokumentmall ({{name}})',
      deleteTemplate: 'borttagning av dokumentmall ({{name}})',
    },
    one: {
      templates: 'Dokumentmall',
    },
  },
};
