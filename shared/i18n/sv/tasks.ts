import type { Groups } from '../fi/index.ts';

export const tasks: Groups['tasks'] = {
  title: 'Arbetsuppgifter',
  newTask: 'Ny arbetsuppgift',
  toWord: 'Exportera till Word…',
  me: 'Jag',

  field: {
    done: 'Utförd',
    title: 'Arbetsuppgift',
    due: 'Senast',
    assignee: 'Vem gör',
    source: 'Hör till',
    repeats: 'Upprepas',
    notes: 'Anteckningar',
    acts: 'Åtgärder',
  },
  line: {
    label: 'Lägg till en arbetsuppgift',
    placeholder: 'Till exempel 12.12. be SHM om svar',
    help: 'Skriv också dagen: 12.12., fre, i övermorgon, v. 51 eller om två veckor.',
    due: 'Senast: {{day}}',
    add: 'Lägg till',
  },

  view: { mine: 'Mina', others: 'Andras', done: 'Utförda' },
  views: 'Vy',
  repeats: {
    none: 'Upprepas inte',
    week: 'Varje vecka',
    twoWeeks: 'Varannan vecka',
    month: 'Varje månad',
    quarter: 'Varje kvartal',
    year: 'Varje år',
  },
  repeatsHelp:
    'När arbetsuppgiften är utförd kommer nästa till listan. Infaller dess dag på ett veckoslut eller en helgdag är fristen följande arbetsdag.',
  group: {
    overdue: 'Försenade',
    today: 'I dag',
    thisWeek: 'Denna vecka',
    later: 'Senare',
    undated: 'Utan tidsfrist',
  },
  filter: {
    label: 'Avgränsa arbetsuppgifterna',
    search: 'Sök bland arbetsuppgifterna',
    anyAssignee: 'Alla som gör',
    anySource: 'Alla sammanhang',
    noSource: 'Hör inte till något',
    anyDue: 'Alla tidsfrister',
  },
  count_one: '{{formatted}} arbetsuppgift',
  count_other: '{{formatted}} arbetsuppgifter',
  dueCount_one: '{{count}} arbetsuppgift som ska vara klar',
  dueCount_other: '{{count}} arbetsuppgifter som ska vara klara',
  tick: 'Markera som utförd: {{title}}',
  acts: 'Åtgärder: {{title}}',
  edit: 'Redigera…',
  finish: 'Markera som utförd',
  reopen: 'Öppna på nytt',
  postponeDay: 'Skjut upp en dag',
  postponeWeek: 'Skjut upp en vecka',
  delete: 'Ta bort',
  doneOn: 'Utförd {{day}}',
  daysLate_one: '{{count}} dag försenad',
  daysLate_other: '{{count}} dagar försenad',
  failedTitle: 'Arbetsuppgifterna kunde inte läsas',
  failedText: 'Starta om programmet. Det som sparats finns kvar.',

  empty: {
    mine: 'Inga öppna arbetsuppgifter',
    mineText:
      'Skriv en arbetsuppgift i fältet ovan. Dagen kan skrivas på samma rad, till exempel ”fre ring sekretariatet”.',
    others: 'Inga arbetsuppgifter för andra',
    othersText:
      'Här visas arbetsuppgifter som någon annan har lovat göra. Ange i arbetsuppgiften vem som gör den.',
    done: 'Inga utförda arbetsuppgifter',
    doneText: 'Arbetsuppgifter som markerats som utförda kommer hit, och de kan öppnas på nytt.',
    filtered: 'Inga arbetsuppgifter motsvarar avgränsningen',
    filteredText: 'Ta bort avgränsningen eller ändra sökordet.',
    ofRecord: 'Inga arbetsuppgifter.',
  },
  clearFilters: 'Ta bort avgränsningarna',

  form: {
    editTitle: 'Redigera arbetsuppgiften',
    assigneePlaceholder: 'Namn eller organisation',
    addAssignee: 'Endast som namn: {{name}}',
    notesHelp: 'Skriv inga uppgifter om offer eller enskilda ärenden.',
  },
  finding: {
    'title-missing': 'Skriv vad som ska göras.',
    'day-invalid': 'Skriv dagen i formen 1.3.2027.',
    'repeat-without-day': 'Skriv den frist som upprepningen börjar från.',
    'identity-code':
      'Texten verkar innehålla en personbeteckning. Ta bort den. I programmet får inga personbeteckningar eller uppgifter om offer eller enskilda ärenden antecknas.',
    'too-long': 'Texten är för lång. Förkorta den.',
  },
  did: {
    added: 'Tillagd: {{title}}',
    addedUndone: 'Arbetsuppgiften togs bort: {{title}}',
    edited: 'Sparad: {{title}}',
    editedUndone: 'Arbetsuppgiften är som förut: {{title}}',
    done: 'Utförd: {{title}}',
    doneNext: 'Utförd: {{title}}. Följande frist är {{day}}.',
    doneUndone: 'Arbetsuppgiften öppnades på nytt: {{title}}',
    reopened: 'Arbetsuppgiften öppnades på nytt: {{title}}',
    reopenedUndone: 'Utförd: {{title}}',
    postponed: 'Ny tidsfrist {{day}}: {{title}}',
    postponedUndone: 'Tidsfristen återställdes: {{title}}',
    deleted: 'Borttagen: {{title}}',
    deletedUndone: 'Återställd: {{title}}',
  },

  document: {
    none: 'Det finns inga arbetsuppgifter.',
    restricted_one: 'En arbetsuppgift har lämnats bort eftersom den hör till ett begränsat ärende.',
    restricted_other:
      '{{count}} arbetsuppgifter har lämnats bort eftersom de hör till ett begränsat ärende.',
  },

  names: {
    commands: {
      newTask: 'Ny arbetsuppgift',
      goTasks: 'Arbetsuppgifter',
    },
    synonyms: {
      newTask: 'lägg till arbetsuppgift, påminnelse, minneslista',
      goTasks: 'arbetslista, minneslista, ogjort',
    },
    acts: {
      addTask: 'ny arbetsuppgift ({{name}})',
      editTask: 'ändring av arbetsuppgift ({{name}})',
      finishTask: 'arbetsuppgift markerad som utförd ({{name}})',
      reopenTask: 'återöppnande av arbetsuppgift ({{name}})',
      deleteTask: 'borttagning av arbetsuppgift ({{name}})',
    },
    one: {
      tasks: 'Arbetsuppgift på arbetslistan',
    },
    many: {
      tasks: 'Arbetsuppgifter',
    },
  },
};
