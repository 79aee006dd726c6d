import type { Texts } from '../fi/index.ts';

export const actionTable: Texts['actionTable'] = {
  title: 'Actions as a table',
};
