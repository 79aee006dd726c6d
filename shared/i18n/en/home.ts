import type { Texts } from '../fi/index.ts';

export const home: Texts['home'] = {
  title: 'Desk',
};
