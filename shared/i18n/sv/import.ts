import type { Texts } from '../fi/index.ts';

export const importTexts: Texts['import'] = {};
