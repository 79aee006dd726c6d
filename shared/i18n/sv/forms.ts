import type { Groups } from '../fi/index.ts';

export const forms: Groups['forms'] = {
  code: 'Blankettens kod',
  choose: 'Välj',
  head: { asked: 'Punkt {{code}}', answer: 'Svar (blankett {{code}})' },
  earlier: 'Tidigare svar: {{source}}',
  tableDescription: 'Till vänster det som frågas, till höger plats för svaret.',
  identityCode:
    'Det finns en personbeteckning på blanketten: {{name}}. Ta bort den först. Ingenting sparades.',
  howTo: {
    title: 'Så här svarar du',
    write: 'Skriv svaret i rutan till höger. Rutan växer med texten.',
    choose: 'Där det står Välj, välj svaret i listan.',
    codes:
      'Låt frågorna och koderna efter dem stå kvar: med hjälp av dem läses svaret in på rätt ställe.',
    earlier:
      'På grå botten står ett tidigare svar. Det är bara till för att läsas: skriv det nya svaret i sin helhet i en egen ruta.',
    elsewhere:
      'Om ni inte har något att tillägga, skriv det i rutan. En tom ruta betyder att frågan ännu inte har besvarats.',
    return: 'Skicka tillbaka samma fil, inte en PDF.',
    breaks: 'Radbyte inom rutan: Alt+Enter.',
  },
  questionnaire: {
    kind: 'Enkät',
    questions: 'Frågor',
    respondent: 'Svarande',
    body: 'Frågas av',
    due: 'Svar senast',
    dueOn: 'Senast {{day}}',
    returnTo: 'Returneras till',
    earlierSource: '{{questionnaire}}, fråga {{number}} ({{day}})',
    message: {
      subject: '{{questionnaire}}: frågor att besvara',
      request:
        'Vi ber om era svar på frågor i {{questionnaire}}. Skriv svaren i den bifogade blanketten och returnera den i samma filformat (inte som PDF) som svar på detta meddelande.',
      requestBy:
        'Vi ber om era svar på frågor i {{questionnaire}}. Skriv svaren i den bifogade blanketten och returnera den i samma filformat (inte som PDF) som svar på detta meddelande senast den {{day}}.',
      reminderSubject: '{{questionnaire}}: påminnelse om svar',
      reminder:
        'Vi har ännu inte fått alla era svar på frågor i {{questionnaire}}. En påminnelse och blanketten bifogas. Fyll i blanketten och returnera den i samma filformat (inte som PDF) som svar på detta meddelande så snart som möjligt.',
      reminderOf:
        'Vi har ännu inte fått alla era svar på frågor i {{questionnaire}}. Sista svarsdag: {{day}}. En påminnelse och blanketten bifogas. Fyll i blanketten och returnera den i samma filformat (inte som PDF) som svar på detta meddelande.',
    },
  },
  extract: {
    kind: 'Utdrag för bekräftelse',
    title: '{{programme}}: era åtgärder för bekräftelse',
    programme: 'Handlingsplan',
    howTo: 'Om varje åtgärd står först det som planen säger, och därunder en tabell för ert svar.',
    ownWords:
      'Om ni vill ändra åtgärdens text, skriv den nya formuleringen vid Ändringsförslag eller motivering. Själva åtgärdstexten ändras inte i den här filen.',
    meanings: 'Vad svaren betyder',
    meaning: {
      confirmed: 'Vi bekräftar: organisationen tar sin del sådan den är.',
      conditions:
        'Vi bekräftar med ändring: organisationen tar sin del om den föreslagna ändringen görs.',
      refused:
        'Vi bekräftar inte: organisationen tar ingen del. Motiveringen skrivs vid punkten för den.',
    },
    share: 'Bekräftar ni er del?',
    answer: {
      confirmed: 'Vi bekräftar',
      conditions: 'Vi bekräftar med ändring',
      refused: 'Vi bekräftar inte',
    },
    proposal: 'Ändringsförslag eller motivering',
    proposalHint: 'Ny formulering, villkor eller orsak.',
    contact: 'Kontaktperson för åtgärden',
    contactHint: 'Namn och e-postadress.',
    message: {
      subject: '{{programme}}: era åtgärder för bekräftelse',
      request:
        'I handlingsplanen som bereds ({{programme}}) finns åtgärder som ni ansvarar för eller deltar i. De finns i bilagan. Svara i blanketten om ni bekräftar dem och returnera den i samma filformat (inte som PDF) som svar på detta meddelande.',
      requestBy:
        'I handlingsplanen som bereds ({{programme}}) finns åtgärder som ni ansvarar för eller deltar i. De finns i bilagan. Svara i blanketten om ni bekräftar dem och returnera den i samma filformat (inte som PDF) som svar på detta meddelande senast {{day}}.',
    },
  },
  workbook: { form: 'Blankett', lists: 'Listor' },
  followUp: {
    kind: 'Uppföljningsblankett',
    title: '{{programme}}: åtgärdernas läge',
    asOf: 'Beskriv läget den {{day}}.',
    status: 'Åtgärdens läge',
    round: 'Uppföljningsomgång',
    indicator: 'Indikator: {{name}}',
    unit: 'Enhet: {{unit}}',
    meanings: 'Vad statusarna betyder',
    meaning: '{{status}}: {{meaning}}',
    action: 'Vad som ska göras',
    role: 'Er roll',
    schedule: 'Tidtabell',
    general: 'Övrigt',
    remarks: 'Övriga kommentarer',
    remarksHint: 'Här kan ni fritt skriva sådant som inte gäller en enskild åtgärd.',
    message: {
      subject: '{{programme}}: uppföljningsblankett',
      request:
        'Vi ber om uppgifter om hur handlingsplanens åtgärder framskrider (läget {{asOf}}). Fyll i den bifogade blanketten och returnera den i samma filformat (inte som PDF) som svar på detta meddelande.',
      requestBy:
        'Vi ber om uppgifter om hur handlingsplanens åtgärder framskrider (läget {{asOf}}). Fyll i den bifogade blanketten och returnera den i samma filformat (inte som PDF) som svar på detta meddelande senast den {{day}}.',
      reminderSubject: '{{programme}}: påminnelse om uppföljningsuppgifter',
      reminder:
        'Vi har ännu inte fått alla begärda uppgifter om hur handlingsplanens åtgärder framskrider (läget {{asOf}}). En påminnelse och blanketten bifogas. Fyll i blanketten och returnera den i samma filformat (inte som PDF) som svar på detta meddelande så snart som möjligt.',
      reminderOf:
        'Vi har ännu inte fått alla begärda uppgifter om hur handlingsplanens åtgärder framskrider (läget {{asOf}}). Utsatt dag: {{day}}. En påminnelse och blanketten bifogas. Fyll i blanketten och returnera den i samma filformat (inte som PDF) som svar på detta meddelande.',
    },
  },
  message: {
    greeting: 'Bästa mottagare!',
    regards: 'Med vänlig hälsning',
  },
  state: {
    sure: 'säkert',
    check: 'kontrollera',
    conflict: 'motstridigt',
    missing: 'saknas',
  },
  why: {
    'marks-agree': 'Märkena stämmer.',
    'one-mark': 'Bara ett märke visar vart svaret hör.',
    'label-only': 'Punkten kändes igen bara på sin text.',
    'label-edited': 'Frågans text har ändrats.',
    'form-guessed': 'Blankettens kod hittades inte: blanketten har fastställts utifrån orden.',
    'outside-table': 'Svaret står utanför tabellen.',
    'extra-cell': 'Svaret står i flera rutor.',
    'row-after': 'Intill finns en extra rad: svaret kan fortsätta där.',
    'text-left-over': 'Rutan är tom, men i filen finns text som inte kunde placeras.',
    'maybe-elsewhere': 'Rutan är tom, men i svaret på en annan punkt kan finnas text som hör hit.',
    repeated: 'Punkten finns flera gånger i filen.',
    'same-text': 'Samma långa text finns också på en annan punkt.',
    'code-in-answer': 'I svaret finns koden för en annan punkt.',
    'other-heading': 'Svaret står under rubriken för en annan punkt.',
    'other-file': 'I en annan inkommen fil står ett annat svar.',
    'not-in-list': 'Svaret finns inte i listan.',
    'no-number': 'Svaret är inte bara ett tal.',
    'placeholder-left': 'Framför svaret står fortfarande Välj.',
    tracked: 'I svaret finns spårade ändringar. De har lästs som godkända.',
    picture: 'I svaret finns en bild.',
    'text-box': 'Svaret står i en textruta.',
    'nested-table': 'I svaret finns en tabell.',
    struck: 'I svaret finns genomstruken text.',
    hidden: 'I svaret finns dold text som inte lästes.',
    comment: 'Till svaret finns en kommentar.',
    note: 'I svaret finns en fotnot. Den har lästs med.',
    'unknown-sign': 'I svaret finns ett okänt tecken.',
    'foreign-part': 'I rutan finns en inbäddad del som inte kunde läsas.',
    'unknown-formula': 'I rutan finns en formel vars resultat saknas i filen.',
    'marks-disagree': 'Märkena motsäger varandra.',
    'two-answers': 'Punkten har två olika svar.',
    'cells-merged': 'Rutor har slagits samman: det går inte att veta vilken text som hör vart.',
    'with-label': 'Svaret står i frågans ruta.',
    'not-found': 'Punkten finns inte i filen.',
    'row-deleted': 'Punktens rad har tagits bort.',
  },
  issue: {
    'no-form': 'I filen hittades ingen känd blankett.',
    'unknown-form': 'I filen finns en blankett som inte är känd här.',
    'form-guessed': 'Blankettens kod hittades inte: blanketten har fastställts utifrån orden.',
    'several-forms': 'I filen finns flera blanketter.',
    'codes-differ': 'Filen nämner också en blankett vars rader inte finns i den.',
    'form-text-changed': 'Blankettens egen text har ändrats.',
    'tracked-changes': 'I filen finns spårade ändringar.',
    comments: 'I filen finns kommentarer.',
    pictures: 'I filen finns bilder.',
    macros: 'I filen finns makron. De kördes inte.',
    'foreign-part': 'I filen finns en inbäddad del som inte kunde läsas.',
    'unplaced-text': 'En del av texten kunde inte placeras.',
    'identity-code': 'Svaret innehåller en personbeteckning. En sådan text kan inte tas med.',
  },
  otherRound:
    'Det här är en blankett för omgången ”{{round}}”. En nyare omgång, ”{{newer}}”, har redan inletts.',
  failure: {
    unreadable: 'Filen kan inte läsas.',
    encrypted: 'Filen har ett lösenord. Be att få den utan lösenord.',
    damaged: 'Filen är skadad. Be att få den på nytt.',
    hostile: 'Filen är ingen vanlig blankett och öppnas inte.',
    'too-large': 'Filen är för stor för en blankett.',
    'old-word':
      'Filen är i det gamla Word-formatet (.doc). Öppna den i Word och spara den som .docx.',
    'old-excel':
      'Filen är i det gamla Excel-formatet (.xls). Öppna den i Excel och spara den som .xlsx.',
    pdf: 'Filen är en PDF. Be om den ursprungliga Word-filen.',
    rtf: 'Filen är i RTF-format. Öppna den i Word och spara den som .docx.',
    'web-page': 'Filen är en webbsida, inte en blankett. Be om den ursprungliga Word-filen.',
    'not-a-form': 'Filen är ingen blankett i Word, Excel eller OpenDocument.',
    'no-form-in-message':
      'Meddelandet innehåller ingen blankett. Om svaret står i meddelandets text, anteckna det för hand.',
    empty: 'Filen är tom. Be att få den på nytt.',
  },
};
