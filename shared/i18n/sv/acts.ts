import type { Texts } from '../fi/index.ts';

export const acts: Texts['acts'] = {
  addPerson: 'Lägg till kontakt: {{name}}',
  editPerson: 'Ändra kontakt: {{name}}',
  deletePerson: 'Ta bort kontakt: {{name}}',
  deletePersons: 'Ta bort kontaktuppgifter: {{count}}',
  addOrganisation: 'Lägg till organisation: {{name}}',
  editOrganisation: 'Ändra organisation: {{name}}',
  deleteOrganisation: 'Ta bort organisation: {{name}}',
  importContacts: 'Importera kontakter: {{file}}',
  editSettings: 'Ändra inställningar',
  addSample: 'Lägg till exempelkontoret',
  removeSample: 'Ta bort exempeluppgifterna',
  makeDocument: 'Anteckna dokument: {{name}}',
  failure: {
    'changed-later': 'Samma uppgift har ändrats senare. Ångra den senare ändringen först.',
    'still-used':
      'En uppgift som lagts till senare hänvisar till denna. Ångra eller ta bort den först.',
    'needs-deleted': 'En uppgift som denna hänvisar till har tagits bort. Återställ den först.',
    'already-undone': 'Detta har redan ångrats.',
    'act-not-found': 'Åtgärden hittades inte och kan därför inte ångras.',
    cancelled: 'Importen avbröts. Ingenting lades till.',
    'storage-full':
      'Importen fick inte plats på disken. Ingenting lades till. Frigör utrymme och försök igen.',
  },
  writeFailure: {
    'storage-full':
      'Ändringen kunde inte sparas eftersom disken är full. Frigör utrymme och försök igen.',
    'office-closed':
      'Ändringen kunde inte sparas eftersom databasen är stängd. Starta om programmet.',
    unexpected: 'Ändringen kunde inte sparas. Försök igen.',
  },
  openFailure: {
    'database-newer':
      'Uppgifterna har sparats med en nyare version av programmet. Installera den senaste versionen. Uppgifterna är orörda.',
    'database-unavailable':
      'Databasen kunde inte öppnas. Stäng programmet och starta det på nytt. Kontakta stödet om detta upprepas. Uppgifterna är orörda.',
    'storage-full':
      'Databasen kunde inte öppnas eftersom disken är full. Frigör utrymme och starta om programmet.',
    'opened-elsewhere':
      'Programmet är redan öppet i ett annat fönster. Fortsätt där, eller stäng det och försök igen.',
  },
  kept: {
    count_one:
      '{{count}} uppgift lämnades kvar eftersom den har ändrats eller använts efter importen.',
    count_other:
      '{{count}} uppgifter lämnades kvar eftersom de har ändrats eller använts efter importen.',
  },
};
