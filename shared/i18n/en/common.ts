import type { Texts } from '../fi/index.ts';

export const common: Texts['common'] = {};
