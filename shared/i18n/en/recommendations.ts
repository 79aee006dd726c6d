import type { Texts } from '../fi/index.ts';

export const recommendations: Texts['recommendations'] = {
  title: 'Recommendations',
};
