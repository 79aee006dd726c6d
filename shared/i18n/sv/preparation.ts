import type { Groups } from '../fi/index.ts';

export const preparation: Groups['preparation'] = {
  preparedBy: 'Organ som ansvarar för beredningen',
  help: 'Sammansättningarna skrivs ut i det kapitel eller den bilaga vars innehåll är beredningen av planen.',
  add: 'Lägg till organ',
  remove: 'Ta bort {{name}}',
  notChosen: 'Inga organ har valts.',
  goneBody: 'Borttaget organ',
  none: 'Inga organ eller skeden har ännu antecknats för beredningen av planen.',
  composition: 'Sammansättning {{day}}: {{body}}',
  noComposition: 'Sammansättningen har inte antecknats.',
  stages: 'Beredningens skeden',
  stageTable: 'Versioner som lämnats ut under beredningen',
  stage: { day: 'Datum', version: 'Version', purpose: 'Syfte' },
};
