import type { Groups } from '../fi/index.ts';

export const acts: Groups['acts'] = {
  failure: {
    'changed-later':
      'Samma uppgift har ändrats senare. Ångra den senare ändringen först. Ingenting ändrades.',
    'still-used':
      'En uppgift som lagts till senare hänvisar till denna. Ångra eller ta bort den först. Ingenting ändrades.',
    'needs-deleted':
      'En uppgift som denna hänvisar till har tagits bort. Återställ den först. Ingenting ändrades.',
    'plan-locked':
      'Programmet har sedan dess godkänts och låsts. Öppna först programmet för ändringar. Ingenting ändrades.',
    'not-undone': 'Detta har inte ångrats.',
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
  failureBy: {
    'changed-later':
      '{{person}} har ändrat samma uppgift senare, så detta kan inte ångras. Ingenting ändrades.',
    'still-used':
      '{{person}} har lagt till en uppgift som hänvisar till denna, så detta kan inte ångras. Ingenting ändrades.',
    'needs-deleted':
      '{{person}} har tagit bort en uppgift som denna hänvisar till. Återställ den först ur papperskorgen. Ingenting ändrades.',
  },
  writeFailure: {
    'storage-full':
      'Ändringen kunde inte sparas eftersom disken är full. Frigör utrymme och försök igen. Det som har sparats tidigare finns kvar.',
    'office-closed':
      'Ändringen kunde inte sparas eftersom databasen är stängd. Starta om programmet. Det som har sparats tidigare finns kvar.',
    'plan-locked':
      'Handlingsplanen är godkänd och låst, så dess texter, struktur och överenskomna uppgifter ändras inte. Öppna planen för ändringar först.',
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
      'Programmet är redan öppet i ett annat fönster. Gå till det via aktivitetsfältet och stäng det här fönstret. Om det inte finns något annat fönster, vänta en stund och försök igen. Uppgifterna har inte ändrats.',
  },
  kept: {
    count_one: '{{count}} uppgift behölls eftersom den har ändrats eller använts efter importen.',
    count_other:
      '{{count}} uppgifter behölls eftersom de har ändrats eller använts efter importen.',
  },
};
