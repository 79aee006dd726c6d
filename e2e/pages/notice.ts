import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../shared/i18n/languages.ts';
import { translatorFor } from '../../shared/i18n/translate.ts';

const NAMES = LANGUAGES.map((language) => translatorFor(language)('common:notices'));

/** The passing notice at the foot of the view, in whichever language. */
export const notice = (page: Page) =>
  page.getByRole('region', { name: new RegExp(`^(?:${NAMES.join('|')})$`) });
