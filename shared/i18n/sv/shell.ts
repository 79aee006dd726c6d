import type { Texts } from '../fi/index.ts';

export const shell: Texts['shell'] = {};
