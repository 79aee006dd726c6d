import type { Texts } from '../fi/index.ts';

export const commands: Texts['commands'] = {};
