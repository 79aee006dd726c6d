import type { Texts } from '../fi/index.ts';

export const pictures: Texts['pictures'] = {
  total: 'Total',
};
