import type { Groups } from '../fi/index.ts';

export const welcome: Groups['welcome'] = {
  title: 'Välkommen',
  steps: 'Steg',
  done: 'klart',
  intro:
    'Programmet håller kontorets kontakter och dokument på ett ställe. Allt stannar på den här datorn.',
  skip: 'Hoppa över',
  language: { step: 'Språk', title: 'På vilket språk vill du använda programmet?' },
  office: {
    step: 'Kontor',
    title: 'Vad ska dokumenten säga om kontoret?',
    text: 'Du kan lämna fälten tomma och fylla i dem senare i inställningarna.',
  },
  begin: {
    step: 'Start',
    title: 'Hur vill du börja?',
    empty: 'Med ett tomt kontor',
    emptyHelp:
      'Importera din egen lista över intressentgrupper eller lägg till den första kontakten.',
    sample: 'Med exempelkontoret',
    sampleHelp:
      'Påhittade personer och organisationer att pröva med. De är märkta och kan tas bort på en gång.',
    restore: 'Från en säkerhetskopia',
    restoreHelp: 'Återställ uppgifter som har sparats på en annan dator.',
    finish: 'Börja',
  },
};
