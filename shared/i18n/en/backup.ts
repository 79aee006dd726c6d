import type { Texts } from '../fi/index.ts';

export const backup: Texts['backup'] = {};
