import type { Translate } from '../i18n/translate.ts';
import type { ActionNeed } from './action.ts';

/**
 * What an action needs, as one says it in a line: "Säädösmuutosta, rahoitusta".
 *
 * @param needs in the order in which they are to stand
 * @param t the words of one language; they are common nouns in each, so that all but the first begin small
 * @returns one line; empty where nothing is needed
 */
export function needsText(needs: readonly ActionNeed[], t: Translate): string {
  return needs
    .map((need) => t(`programme:need.${need}`))
    .map((word, at) => (at === 0 ? word : word.charAt(0).toLowerCase() + word.slice(1)))
    .join(', ');
}
