import type { Groups } from '../fi/index.ts';

export const pageEstimate: Groups['pageEstimate'] = {
  counting: 'Counting how many pages the document has…',
  pages_one: 'The document has about {{count, number}} page.',
  pages_other: 'The document has about {{count, number}} pages.',
  unknown: 'The number of pages cannot be estimated.',
  stopped: 'The counting of pages was stopped.',
  help: 'An estimate: Word may divide the text into pages slightly differently.',
  stop: 'Stop counting',
  again: 'Count the pages again',
};
