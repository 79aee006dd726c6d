import type { Texts } from '../fi/index.ts';

export const tasks: Texts['tasks'] = {
  title: 'Uppgifter',
};
