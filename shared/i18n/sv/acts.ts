import type { Texts } from '../fi/index.ts';

export const acts: Texts['acts'] = {
  addPerson: 'ny person ({{name}})',
  editPerson: 'ändring av person ({{name}})',
  deletePerson: 'borttagning av person ({{name}})',
  deletePersons: 'borttagning av personer ({{count}})',
  addOrganisation: 'ny organisation ({{name}})',
  editOrganisation: 'ändring av organisation ({{name}})',
  deleteOrganisation: 'borttagning av organisation ({{name}})',
  moveOrganisation: 'flytt av organisation under en annan ({{name}})',
  verifyOrganisation: 'märkning av organisation som kontrollerad ({{name}})',
  handOverOrganisation: 'flytt av det som hör till organisationen ({{name}})',
  addView: 'ny vy ({{name}})',
  editView: 'ändring av vy ({{name}})',
  deleteView: 'radering av vy ({{name}})',
  editContacts: 'ändring av kontakter ({{count}})',
  addToGroup: 'tillägg i gruppen {{group}} ({{count}})',
  removeFromGroup: 'borttagning från gruppen {{group}} ({{count}})',
  addToList: 'tillägg på sändlistan {{list}} ({{count}})',
  removeFromList: 'borttagning från sändlistan {{list}} ({{count}})',
  deleteOrganisations: 'radering av organisationer ({{count}})',
  addBody: 'nytt organ ({{name}})',
  editBody: 'redigering av organ ({{name}})',
  deleteBody: 'borttagning av organ ({{name}})',
  addSeats: 'tillägg av platser ({{body}})',
  editSeat: 'redigering av plats ({{body}})',
  moveSeat: 'flyttning av plats ({{body}})',
  deleteSeat: 'borttagning av plats ({{body}})',
  appoint: 'utnämning ({{name}})',
  replaceHolder: 'byte av person ({{name}})',
  endMandate: 'avslutande av period ({{name}})',
  editMandate: 'redigering av period ({{name}})',
  deleteMandate: 'borttagning av period ({{name}})',
  addFromCatalogue: 'tillägg ur katalogen ({{count}})',
  addProgramme: 'ny handlingsplan ({{name}})',
  editProgramme: 'redigering av handlingsplanen ({{name}})',
  deleteProgramme: 'borttagning av handlingsplanen ({{name}})',
  addChapter: 'nytt kapitel',
  editChapter: 'redigering av kapitlet ({{name}})',
  addGoal: 'nytt mål',
  editGoal: 'redigering av målet ({{name}})',
  addAction: 'ny åtgärd',
  editAction: 'redigering av åtgärden ({{name}})',
  moveInOutline: 'flyttning i strukturen ({{name}})',
  deleteFromOutline: 'borttagning ur strukturen ({{name}})',
  movePerson: 'byte av organisation ({{name}})',
  verifyPersons: 'märkning som kontrollerad ({{count}})',
  verifyPersonsOne: 'märkning som kontrollerad ({{name}})',
  informPersons: 'märkning som informerad ({{count}})',
  informPersonsOne: 'märkning som informerad ({{name}})',
  reviewPersons: 'ändring av granskningsdagen ({{count}})',
  reviewPersonsOne: 'ändring av granskningsdagen ({{name}})',
  importContacts: 'import av kontakter ({{file}})',
  editSettings: 'ändring av inställningarna',
  addSample: 'tillägg av exempelkontoret',
  removeSample: 'borttagning av exempeluppgifterna',
  makeDocument: 'anteckning om dokument ({{name}})',
  mergePersons: 'sammanslagning av personer ({{name}})',
  mergeOrganisations: 'sammanslagning av organisationer ({{name}})',
  mergeSure: 'sammanslagning av säkra dubbletter ({{count}})',
  keepApart: 'markering att kontakterna inte är samma ({{name}})',
  addList: 'ny sändlista ({{name}})',
  editList: 'redigering av sändlista ({{name}})',
  deleteList: 'borttagning av sändlista ({{name}})',
  addListMembers: 'tillägg av medlemmar på sändlista ({{name}})',
  removeListMembers: 'borttagning av medlemmar från sändlista ({{name}})',
  copyAddresses: 'anteckning om kopiering av adresser ({{name}})',
  saveEmailDraft: 'anteckning om e-postutkast ({{name}})',
  exportContacts: 'anteckning om export av kontakter ({{name}})',
  failure: {
    'changed-later':
      'Samma uppgift har ändrats senare. Ångra den senare ändringen först. Ingenting ändrades.',
    'still-used':
      'En uppgift som lagts till senare hänvisar till denna. Ångra eller ta bort den först. Ingenting ändrades.',
    'needs-deleted':
      'En uppgift som denna hänvisar till har tagits bort. Återställ den först. Ingenting ändrades.',
    'already-undone': 'Detta har redan ångrats.',
    'too-old':
      'Detta gjordes för över 30 dagar sedan och kan inte längre ångras. Ingenting ändrades.',
    'act-not-found': 'Åtgärden hittades inte och kan därför inte ångras.',
    cancelled: 'Importen avbröts. Ingenting lades till.',
    'changed-meanwhile':
      'Kontakter togs bort medan importen pågick. Ingenting lades till eller ändrades. Gör importen på nytt.',
    'storage-full':
      'Importen fick inte plats på disken. Ingenting lades till. Frigör utrymme och försök igen.',
  },
  writeFailure: {
    'storage-full':
      'Ändringen kunde inte sparas eftersom disken är full. Frigör utrymme och försök igen. Det som har sparats tidigare finns kvar.',
    'office-closed':
      'Ändringen kunde inte sparas eftersom databasen är stängd. Starta om programmet. Det som har sparats tidigare finns kvar.',
    unexpected:
      'Ändringen kunde inte sparas. Försök igen. Det som har sparats tidigare finns kvar.',
  },
  openFailure: {
    'database-newer':
      'Uppgifterna har sparats med en nyare version av programmet. Installera den senaste versionen. Uppgifterna är orörda.',
    'database-unavailable':
      'Databasen kunde inte öppnas. Stäng programmet och starta det på nytt. Om felet upprepas, kontakta programmets administratör. Uppgifterna är orörda.',
    'storage-full':
      'Databasen kunde inte öppnas eftersom disken är full. Frigör utrymme och starta om programmet. Uppgifterna är orörda.',
    'opened-elsewhere':
      'Programmet är redan öppet i ett annat fönster. Fortsätt där, eller stäng det och försök igen.',
  },
  kept: {
    count_one: '{{count}} uppgift behölls eftersom den har ändrats eller använts efter importen.',
    count_other:
      '{{count}} uppgifter behölls eftersom de har ändrats eller använts efter importen.',
  },
};
