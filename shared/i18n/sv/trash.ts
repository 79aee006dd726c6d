import type { Groups } from '../fi/index.ts';

export const trash: Groups['trash'] = {
  title: 'Papperskorg',
  sub: 'Det som tagits bort finns kvar här i 30 dagar och försvinner sedan för gott.',
  count_one: '{{formatted}} borttagen uppgift',
  count_other: '{{formatted}} borttagna uppgifter',
  column: {
    name: 'Borttagen uppgift',
    kind: 'Typ',
    deletedAt: 'Borttagen',
    act: 'Hur',
    parts: 'Raderat samtidigt',
    goesOn: 'Försvinner för gott',
    acts: 'Åtgärder',
  },
  partsCount_one: '{{formatted}} uppgift till',
  partsCount_other: '{{formatted}} uppgifter till',
  byUndo: 'Ångrades: {{act}}',
  unknownAct: 'Inte känt',
  unnamed: 'Utan namn',
  removedRecord: 'borttagen uppgift',
  filter: {
    label: 'Avgränsning av papperskorgen',
    search: 'Sök i papperskorgen',
    anyKind: 'Alla typer',
    clear: 'Ta bort avgränsningarna',
  },
  restore: 'Återställ',
  restoreNamed: 'Återställ: {{name}}',
  restoreChosen: 'Återställ de valda',
  did: {
    restored: 'Återställd: {{name}}',
    restoredUndone: 'Tillbaka i papperskorgen: {{name}}',
    restoredMany_one: '{{count}} uppgift återställdes',
    restoredMany_other: '{{count}} uppgifter återställdes',
    restoredManyUndone: 'Återställningen ångrades. Uppgifterna är i papperskorgen igen.',
  },
  deleted: {
    title: 'Borttagen: {{name}}',
    text: 'Uppgiften finns i papperskorgen. Den togs bort {{moment}} och försvinner för gott {{goesOn}}.',
  },
  gone: {
    title: 'Uppgiften finns inte',
    text: 'Uppgiften har försvunnit för gott, eller också är adressen fel. Hämta vid behov uppgiften från en säkerhetskopia.',
  },
  empty: {
    title: 'Papperskorgen är tom',
    text: 'Det som du tar bort kan du återställa härifrån i 30 dagar.',
    filteredTitle: 'Inga borttagna uppgifter hittas med avgränsningen',
    filteredText: 'Ändra sökordet eller välj en annan typ.',
  },
  failedTitle: 'Papperskorgen kunde inte läsas',
  failedText: 'De borttagna uppgifterna finns kvar. Starta om programmet.',
  failure: {
    'rests-on-deleted':
      'Den uppgift som detta hör till är också i papperskorgen. Återställ först den eller välj båda. Ingenting återställdes.',
    'whole-gone':
      'Den uppgift som detta var en del av har försvunnit för gott. Ingenting återställdes. Hämta vid behov uppgiften från en säkerhetskopia.',
    'not-in-trash':
      'Uppgiften är inte längre i papperskorgen: den har redan återställts eller försvunnit för gott. Ingenting återställdes.',
  },
  restsOn: 'Återställ först denna eller välj båda: {{name}} ({{kind}}). Ingenting återställdes.',
  restoreToo: 'Återställ också den',
  settingsHelp:
    'Borttagna uppgifter finns i papperskorgen i 30 dagar. Därifrån kan de återställas.',
  open: 'Öppna papperskorgen',

  names: {
    commands: {
      goTrash: 'Papperskorg',
    },
    synonyms: {
      goTrash: 'borttagna uppgifter, återställ',
    },
    acts: {
      restoreFromTrash: 'återställning ur papperskorgen ({{name}})',
      restoreManyFromTrash: 'återställning ur papperskorgen ({{count}})',
    },
  },
};
