import type { Texts } from '../fi/index.ts';

export const engagements: Texts['engagements'] = {
  title: 'Samarbete',
};
