import type { Texts } from '../fi/index.ts';

export const settings: Texts['settings'] = { title: 'Settings' };
