import type { Groups } from '../fi/index.ts';

export const mail: Groups['mail'] = {
  kind: {
    mail: 'E-postmeddelande',
    invitation: 'Möteskallelse',
    cancellation: 'Inställt möte',
    answer: 'Svar på en möteskallelse',
  },
  field: {
    from: 'Avsändare',
    to: 'Mottagare',
    cc: 'För kännedom',
    sentAt: 'Skickat',
    subject: 'Ämne',
    event: 'Möte',
    answer: 'Svar',
    attachments: 'Bilagor',
    issues: 'Att observera',
  },
  answer: {
    ACCEPTED: 'deltar',
    DECLINED: 'deltar inte',
    TENTATIVE: 'deltar kanske',
    'NEEDS-ACTION': 'har inte svarat',
    DELEGATED: 'skickar någon annan i sitt ställe',
  },
  issue: {
    'identity-code':
      'I meddelandet finns något som ser ut som en personbeteckning. Personbeteckningar sparas inte i programmet.',
    encrypted:
      'Meddelandet är krypterat, och programmet läser inte dess innehåll. Öppna det i e-postprogrammet och spara det okrypterat.',
    sealed:
      'Meddelandet ligger inne i sin signatur, och programmet läser det inte. Öppna det i e-postprogrammet och spara innehållet.',
    winmail:
      'Meddelandet har bilagan winmail.dat, som bara Outlook kan öppna. Be avsändaren skicka filerna som vanliga bilagor.',
    'attachment-missing':
      'En bilaga finns inte i filen utan någon annanstans. Be avsändaren skicka den som en vanlig bilaga.',
    'cut-off': 'Meddelandet är avklippt: slutet saknas. Spara det på nytt i e-postprogrammet.',
    'characters-unclear':
      'En del av tecknen i meddelandet kunde inte läsas. Jämför texten med den som e-postprogrammet visar.',
    'charset-unknown':
      'Meddelandet säger sig ha en teckenuppsättning som programmet inte känner till: bokstäver kan vara fel. Jämför texten med den som e-postprogrammet visar.',
    'sender-missing': 'Meddelandet har ingen avsändare.',
    'date-unclear': 'Meddelandets datum är skrivet så att tiden inte säkert framgår.',
    'name-changed': 'En bilaga hade ett namn som en fil inte kan ha, och namnet ändrades.',
    'event-unclear': 'Kalenderuppgifterna i meddelandet kunde inte läsas helt.',
    'time-zone-unclear': 'Mötets tidszon är okänd. Kontrollera mötestiden i e-postprogrammet.',
    'event-repeats': 'Mötet upprepas. Här står bara den första tiden.',
    'several-events': 'I meddelandet finns flera möten. Här står bara det första.',
  },
  take: {
    as: 'Vad görs av meddelandet?',
    files: 'Meddelanden och möteskallelser',
    when: 'Mötets tid: {{when}}',
    untitled: 'Meddelande utan ämne',
    others_one: 'Ännu ett meddelande väntar efter detta.',
    others_other: 'Ännu {{count}} meddelanden väntar efter detta.',
    option: {
      open: 'Öppna det som redan finns',
      moved: 'Ny tidpunkt',
      cancelled: 'Mötet ställs in',
      answer: 'Svar i mötets deltagaruppgifter',
      meeting: 'Möte',
      here: 'Bilaga till det som är öppet',
      entry: 'Samarbetshändelse',
      task: 'Arbetsuppgift',
      papers: 'Mötets handlingar',
    },
    help: {
      answer: 'Avsändarens kallelse märks som antagen eller avböjd.',
      meeting: 'Ett möte med bilagor läggs till för organet.',
      here: 'Meddelandet sparas som fil sådant det är.',
      entry: 'Ett utkast med avsändaren, meddelandets text och bilagorna.',
      task: 'Ämnet och meddelandets text; bilagor sparas inte.',
      papers: 'Meddelandets bilagor, eller meddelandet självt om det saknar bilagor.',
    },
    action: {
      open: 'Öppna',
      moved: 'Ändra tidpunkten',
      cancelled: 'Markera som inställt',
      answer: 'Anteckna svaret',
      meeting: 'Lägg till mötet',
      here: 'Lägg till bilagan',
      entry: 'Lägg till händelsen',
      task: 'Lägg till arbetsuppgiften',
      papers: 'Lägg till i mötet',
    },
    done: {
      moved: 'Tidpunkten har ändrats.',
      cancelled: 'Markerat som inställt.',
      answer: 'Svaret har antecknats.',
      meeting: 'Mötet har lagts till ur meddelandet.',
      here: 'Meddelandet har lagts till som bilaga.',
      entry: 'Händelsen har lagts till ur meddelandet.',
      task: 'Arbetsuppgiften har lagts till ur meddelandet.',
      papers: 'Handlingarna har lagts till i mötet.',
    },
    made: {
      moved: '{{name}}: {{before}} → {{after}}',
      cancelled: '{{name}} markeras som inställt.',
      meeting: 'Utifrån inbjudan har redan mötet {{name}} lagts till.',
      entry: 'Utifrån meddelandet har redan händelsen {{name}} lagts till.',
      task: 'Utifrån meddelandet har redan arbetsuppgiften {{name}} lagts till.',
    },
    undone: 'Det som gjordes av meddelandet har ångrats.',
    becomes: {
      accepted: '{{name}}: kallelsen märks som antagen.',
      declined: '{{name}}: kallelsen märks som avböjd.',
      invited: '{{name}}: inget säkert svar ännu, märks som kallad.',
    },
    there: 'Organet har redan möte {{number}} denna dag. Ska ett till läggas till ändå?',
    noMeeting: 'Välj ett möte.',
    notKept: 'En del av filerna sparades inte.',
  },
  failure: {
    empty: 'Filen är tom. Kontrollera att du valde rätt fil.',
    'not-a-message':
      'Filen är inget meddelande. Spara meddelandet i e-postprogrammet i formatet .eml eller .msg, eller en kallelse i formatet .ics.',
    'too-large': 'Meddelandet är för stort. Spara bilagorna och öppna dem för sig.',
    'too-deep':
      'Meddelandet innehåller för många meddelanden inuti varandra. Spara det innersta som en egen fil.',
    'too-slow':
      'Läsningen av meddelandet tog för lång tid och avbröts. Spara bilagorna och öppna dem för sig.',
    hostile:
      'Meddelandet har en struktur som e-postprogram inte gör, så det öppnades inte. Fråga avsändaren varifrån filen kommer.',
    damaged: 'Meddelandet är skadat och kan inte läsas. Spara det på nytt i e-postprogrammet.',
    unreadable:
      'Filen kan inte läsas. Kontrollera att den finns och att den inte är öppen i ett annat program.',
  },
};
