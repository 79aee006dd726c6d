import type { Groups } from '../fi/index.ts';

export const pageEstimate: Groups['pageEstimate'] = {
  counting: 'Räknar hur många sidor dokumentet har…',
  pages_one: 'Dokumentet har ungefär {{count, number}} sida.',
  pages_other: 'Dokumentet har ungefär {{count, number}} sidor.',
  unknown: 'Sidantalet kan inte uppskattas.',
  stopped: 'Räkningen av sidorna avbröts.',
  help: 'En uppskattning: Word kan dela in texten i sidor lite annorlunda.',
  stop: 'Avbryt räkningen',
  again: 'Räkna sidorna på nytt',
};
