import { en } from './en/index.ts';
import { fi, type Texts } from './fi/index.ts';
import type { Language } from './languages.ts';
import { sv } from './sv/index.ts';

/** The texts of each language that are there: outside a window, all of them from the start (`#texts` in `package.json`). */
export const texts: Partial<Record<Language, Texts>> = { fi, sv, en };

/** Does nothing: all texts are there. */
export const loadTexts: (language: Language) => Promise<void> = () => Promise.resolve();
