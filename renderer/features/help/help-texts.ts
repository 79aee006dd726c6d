import type { Language } from '#shared/i18n/languages.ts';
import type { HelpTexts } from './help-topic.ts';
import { en } from './texts/en.ts';
import { fi } from './texts/fi.ts';
import { sv } from './texts/sv.ts';

export const HELP: Record<Language, HelpTexts> = { fi, sv, en };
