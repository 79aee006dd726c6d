import { translatorFor } from '../../shared/i18n/translate.ts';

/** The Finnish texts of the program: journeys look for what the screen is meant to say, however it is worded. */
export const t = translatorFor('fi');
