import type { Texts } from '../fi/index.ts';

export const contacts: Texts['contacts'] = {};
