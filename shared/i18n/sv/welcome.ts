import type { Texts } from '../fi/index.ts';

export const welcome: Texts['welcome'] = {};
