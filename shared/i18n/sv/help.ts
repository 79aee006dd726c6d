import type { Texts } from '../fi/index.ts';

export const help: Texts['help'] = { title: 'Hjälp' };
