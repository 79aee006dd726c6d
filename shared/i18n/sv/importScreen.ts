import type { Texts } from '../fi/index.ts';

export const importScreen: Texts['importScreen'] = {};
