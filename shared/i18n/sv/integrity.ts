import type { Groups } from '../fi/index.ts';

export const integrity: Groups['integrity'] = {
  title: 'Kontroll av uppgifterna',
  back: 'Inställningar',
  run: 'Kontrollera uppgifterna',
  runAgain: 'Kontrollera på nytt',
  running: 'Uppgifterna gås igenom. Du kan fortsätta arbeta på annat håll.',
  lead: 'Programmet går igenom alla uppgifter och söker brutna hänvisningar, lösa delar, nummer som finns två gånger och okända värden. Ingenting ändras förrän du väljer korrigeringarna.',
  count_one: '{{formatted}} anmärkning',
  count_other: '{{formatted}} anmärkningar',
  unnamed: 'Utan namn',
  column: {
    name: 'Uppgift',
    kind: 'Typ',
    problem: 'Vad som är fel',
    repair: 'Förslag',
  },
  problem: {
    'dangling-link': '{{field}}: hänvisar till en uppgift som saknas eller är i papperskorgen.',
    'whole-gone': '{{field}}: uppgiften som detta hör till saknas eller är i papperskorgen.',
    'same-number': '{{field}}: samma nummer finns på flera ställen ({{value}}).',
    'unknown-kind': '{{field}}: programmet känner inte till värdet ({{value}}).',
  },
  repair: {
    'remove-link': 'Hänvisningen tas bort.',
    trash: 'Flyttas till papperskorgen med sina delar.',
    look: 'Öppna uppgiften och rätta själv.',
  },
  repairChosen: 'Korrigera de valda',
  repaired_one: '{{count}} uppgift korrigerades',
  repaired_other: '{{count}} uppgifter korrigerades',
  undone: 'Korrigeringarna ångrades',
  soundTitle: 'Uppgifterna är i ordning',
  soundText: 'Inga brutna hänvisningar, lösa delar, lika nummer eller okända värden hittades.',
  failedTitle: 'Uppgifterna kunde inte kontrolleras',
  failedText: 'Ingenting ändrades. Starta om programmet och försök sedan på nytt.',
  help: 'Programmet söker brutna hänvisningar och andra fel i uppgifterna och föreslår korrigeringar.',

  names: {
    acts: {
      repairRecords: 'korrigering av uppgifter ({{count}})',
    },
  },
};
