import type { Groups } from '../fi/index.ts';

export const programmeChanges: Groups['programmeChanges'] = {
  title: 'Förteckning över ändringar: {{programme}}',
  heading: 'Ändringar',
  from: 'Tidigare version',
  to: 'Senare version',
  about: 'Ändringarna i handlingsplanens ordning och vem som bad om ändringen och varför:',
  none: 'Det finns inga ändringar mellan versionerna.',
  wasNot: 'fanns inte',
  isNot: 'borttaget',
  column: { place: 'Ställe', before: 'Före', after: 'Nu', reason: 'Vem bad om det och varför' },
  documents: 'Dokument',
  document: {
    'programme-compare': 'Jämförelse som spårade ändringar',
    'programme-changes': 'Förteckning över ändringar med motiveringar',
  },
  compare: {
    title: 'Jämförelse av versioner: {{programme}}',
    howTo:
      'Ändringarna är markerade som spårade ändringar i Word. Om du avvisar alla återstår den tidigare versionen, och om du godkänner alla den senare.',
  },
};
