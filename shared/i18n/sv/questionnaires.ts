import type { Texts } from '../fi/index.ts';

export const questionnaires: Texts['questionnaires'] = {
  title: 'Frågeformulär',
};
