import type { Texts } from '../fi/index.ts';

export const documents: Texts['documents'] = {};
