import type { personTexts as fi } from '../fi/personTexts.ts';

export const personTexts: typeof fi = {
  honorific: 'Honorary title or degree',
};
