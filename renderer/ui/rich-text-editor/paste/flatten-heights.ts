import { raisedText } from '#shared/rich-text/raised-text.ts';
import { parseQuietly, styleOf, wordsOf } from './dom-helpers.ts';

/** No field takes a line near this long: what is longer is pasted as it is, without its form. */
const MOST_LETTERS = 2_000_000;

/**
 * Writes what is raised or lowered within `element` as characters that are so by themselves, for a text without form;
 * returns how many places have no such characters and lie flat now.
 */
export function flattenHeights(element: Element): number {
  let flattened = 0;
  for (const part of element.querySelectorAll('sup, sub, [data-look]')) {
    const height = heightOf(part);
    if (!height || part.querySelector('sup, sub')) continue;
    const raised = raisedText(part.textContent ?? '', height);
    if (raised === null) flattened += 1;
    else part.textContent = raised;
  }
  return flattened;
}

/** Pasted HTML as one line of plain text, where something in it is raised or lowered; else `null`. */
export function lineWithHeights(html: string): string | null {
  if (html.length > MOST_LETTERS || !/<su[bp]\b|vertical-align/iu.test(html)) return null;
  const { body } = parseQuietly(html);
  if (![...body.querySelectorAll('sup, sub, [data-look]')].some(heightOf)) return null;
  for (const unseen of body.querySelectorAll('textarea[data-css], script, style')) unseen.remove();
  flattenHeights(body);
  return wordsOf(body);
}

function heightOf(element: Element): 'superscript' | 'subscript' | null {
  const align = styleOf(element, 'vertical-align');
  if (element.localName === 'sup' || align === 'super') return 'superscript';
  return element.localName === 'sub' || align === 'sub' ? 'subscript' : null;
}
