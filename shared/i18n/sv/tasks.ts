import type { Groups } from '../fi/index.ts';

export const tasks: Groups['tasks'] = {
  title: 'Uppgifter',
  newTask: 'Ny uppgift',
  me: 'Jag',

  field: {
    done: 'Utförd',
    title: 'Uppgift',
    due: 'Senast',
    assignee: 'Vem gör',
    source: 'Hör till',
    notes: 'Anteckningar',
    acts: 'Åtgärder',
  },
  line: {
    label: 'Lägg till en uppgift',
    placeholder: 'Till exempel 12.12. be SHM om svar',
    help: 'Skriv dagen först eller sist: 12.12., fre, i morgon eller nästa vecka.',
    due: 'Senast: {{day}}',
    add: 'Lägg till',
  },

  view: { mine: 'Mina', others: 'Andras', done: 'Utförda' },
  views: 'Vy',
  group: {
    overdue: 'Försenade',
    today: 'I dag',
    thisWeek: 'Denna vecka',
    later: 'Senare',
    undated: 'Utan tidsfrist',
  },
  filter: {
    label: 'Avgränsa uppgifterna',
    search: 'Sök bland uppgifterna',
    anyAssignee: 'Alla som gör',
    anySource: 'Alla sammanhang',
    noSource: 'Hör inte till något',
    anyDue: 'Alla tidsfrister',
  },
  count_one: '{{formatted}} uppgift',
  count_other: '{{formatted}} uppgifter',
  dueCount_one: '{{count}} uppgift som ska vara klar',
  dueCount_other: '{{count}} uppgifter som ska vara klara',
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
  failedTitle: 'Uppgifterna kunde inte läsas',
  failedText: 'Starta om programmet. Det som sparats finns kvar.',

  empty: {
    mine: 'Inga öppna uppgifter',
    mineText:
      'Skriv en uppgift i fältet ovan. Dagen kan skrivas på samma rad, till exempel ”fre ring sekretariatet”.',
    others: 'Inga uppgifter för andra',
    othersText:
      'Här visas uppgifter som någon annan har lovat göra. Ange i uppgiften vem som gör den.',
    done: 'Inga utförda uppgifter',
    doneText: 'Uppgifter som markerats som utförda kommer hit, och de kan öppnas på nytt.',
    filtered: 'Inga uppgifter motsvarar avgränsningen',
    filteredText: 'Ta bort avgränsningen eller ändra sökordet.',
    ofRecord: 'Inga uppgifter.',
  },
  clearFilters: 'Ta bort avgränsningarna',

  form: {
    editTitle: 'Redigera uppgiften',
    assigneePlaceholder: 'Namn eller organisation',
    addAssignee: 'Endast som namn: {{name}}',
    notesHelp: 'Skriv inga uppgifter om offer eller enskilda ärenden.',
  },
  finding: {
    'title-missing': 'Skriv vad som ska göras.',
    'day-invalid': 'Skriv dagen i formen 1.3.2027.',
    'identity-code':
      'Texten verkar innehålla en personbeteckning. Ta bort den. I programmet får inga personbeteckningar eller uppgifter om offer eller enskilda ärenden antecknas.',
    'too-long': 'Texten är för lång. Förkorta den.',
  },
  did: {
    added: 'Tillagd: {{title}}',
    addedUndone: 'Uppgiften togs bort: {{title}}',
    edited: 'Sparad: {{title}}',
    editedUndone: 'Uppgiften är som förut: {{title}}',
    done: 'Utförd: {{title}}',
    doneUndone: 'Uppgiften öppnades på nytt: {{title}}',
    reopened: 'Uppgiften öppnades på nytt: {{title}}',
    reopenedUndone: 'Utförd: {{title}}',
    postponed: 'Ny tidsfrist {{day}}: {{title}}',
    postponedUndone: 'Tidsfristen återställdes: {{title}}',
    deleted: 'Borttagen: {{title}}',
    deletedUndone: 'Återställd: {{title}}',
  },

  names: {
    commands: {
      newTask: 'Ny uppgift',
      goTasks: 'Uppgifter',
    },
    synonyms: {
      newTask: 'lägg till uppgift, påminnelse, minneslista',
      goTasks: 'uppgiftslista, minneslista, ogjort',
    },
    acts: {
      addTask: 'ny uppgift ({{name}})',
      editTask: 'ändring av uppgift ({{name}})',
      finishTask: 'uppgift markerad som utförd ({{name}})',
      reopenTask: 'återöppnande av uppgift ({{name}})',
      deleteTask: 'borttagning av uppgift ({{name}})',
    },
    one: {
      tasks: 'Uppgift på uppgiftslistan',
    },
    many: {
      tasks: 'Uppgifter',
    },
  },
};
