import type { Groups } from '../fi/index.ts';

export const comparison: Groups['comparison'] = {
  title: 'Vad var annorlunda då',
  sub: 'Jämför en säkerhetskopia med de nuvarande uppgifterna och återställ enskilda uppgifter ur den. Allt annat förblir som det är.',
  of: 'Säkerhetskopia: {{name}}',
  choose: {
    kept: 'Automatiska säkerhetskopior',
    none: 'På den här datorn finns inga automatiska säkerhetskopior. Välj en säkerhetskopia från en fil.',
    action: 'Jämför',
    label: 'Jämför med säkerhetskopian {{when}}',
    earlierLabel: 'Jämför med uppgifterna före återställningen {{when}}',
    file: 'Välj fil…',
    other: 'Jämför med en annan säkerhetskopia',
  },
  working: 'Säkerhetskopian läses och jämförs…',
  filter: {
    label: 'Avgränsning av skillnaderna',
    search: 'Sök bland skillnaderna',
    area: 'Område',
    fate: 'Vad som har hänt',
    clear: 'Ta bort avgränsningarna',
  },
  area: {
    all: 'Alla områden ({{formatted}})',
    contacts: 'Kontakter ({{formatted}})',
    bodies: 'Organ och listor ({{formatted}})',
    programme: 'Handlingsplan ({{formatted}})',
    cooperation: 'Internationellt samarbete ({{formatted}})',
    meetings: 'Möten ({{formatted}})',
    office: 'Arbetsuppgifter, dokument och övrigt ({{formatted}})',
  },
  fate: { all: 'Alla skillnader', gone: 'Borta', changed: 'Ändrad', added: 'Tillagd' },
  count_one: '{{formatted}} skillnad',
  count_other: '{{formatted}} skillnader',
  column: {
    name: 'Uppgift',
    kind: 'Typ',
    fate: 'Därefter',
    what: 'Vad som skiljer',
    acts: 'Åtgärder',
  },
  same: {
    title: 'Inga skillnader',
    text: 'De nuvarande uppgifterna är desamma som i säkerhetskopian.',
  },
  noneFound: {
    title: 'Inga skillnader med den här avgränsningen',
    text: 'Ändra sökordet eller välj ett annat område.',
  },
  takeBack: 'Återställ',
  takeBackNamed: 'Återställ: {{name}}',
  takeBackChosen: 'Återställ de valda',
  toList: 'Tillbaka till skillnaderna',
  detail: {
    sub: '{{kind}}. {{fate}} efter säkerhetskopian.',
    isSame: 'Uppgiften är nu densamma som i säkerhetskopian.',
    added:
      'Den här fanns inte i säkerhetskopian. Behövs den inte kan du ta bort den på dess egen sida.',
    whole:
      'Återställningen hämtar tillbaka delar som är borta och gamla värden. Delar som har lagts till därefter blir kvar.',
  },
  ask: {
    title: 'Ska också de här återställas?',
    along: 'De valda uppgifterna hör ihop med dessa, som också är borta:',
    more_one: 'och en annan',
    more_other: 'och {{formatted}} andra',
    left_one: 'En del återställs inte, eftersom det som den hör till är borta.',
    left_other: '{{count}} delar återställs inte, eftersom det som de hör till är borta.',
    leftTitle: 'Återställa utan alla delar?',
  },
  did: {
    one: 'Återställt ur säkerhetskopian: {{name}}',
    oneUndone: 'Återställningen ångrades: {{name}}',
    many_one: '{{count}} uppgift återställdes ur säkerhetskopian',
    many_other: '{{count}} uppgifter återställdes ur säkerhetskopian',
    manyUndone: 'Återställningen ur säkerhetskopian ångrades.',
  },
  nothing: 'Det finns ingenting att återställa bland de valda.',
  failed: 'Jämförelsen avbröts. Ingenting ändrades. Öppna säkerhetskopian på nytt.',
  failure: {
    'changed-meanwhile':
      'Uppgifter ändrades samtidigt. Ingenting återställdes. Kontrollera skillnaderna och försök igen.',
    'erased-meanwhile':
      'En persons uppgifter raderades för gott samtidigt. Ingenting återställdes. Kontrollera skillnaderna och försök igen.',
  },
  settings: 'Jämför…',
  settingsLabel: 'Jämför de nuvarande uppgifterna med säkerhetskopian {{when}}',

  names: {
    commands: {
      compareBackup: 'Jämför med en säkerhetskopia',
    },
    synonyms: {
      compareBackup: 'vad var annorlunda, återställ en enskild uppgift, tidigare läge',
    },
    acts: {
      takeBack: 'återställning ur säkerhetskopian ({{name}})',
      takeBackMany: 'återställning ur säkerhetskopian ({{count}})',
    },
  },
};
