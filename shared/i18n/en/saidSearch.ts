import type { Texts } from '../fi/index.ts';

export const saidSearch: Texts['saidSearch'] = {
  title: 'What did we say?',
};
