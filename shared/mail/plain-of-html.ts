import { decodeHtmlEntities } from '../tabular/html/decode-html-entities.ts';
import { htmlTokens } from '../tabular/html/html-tokens.ts';

/** What is no text of the page. */
const UNSEEN = new Set(['style', 'script', 'head', 'title', 'template', 'noscript']);
/** Elements that begin a line (HTML Living Standard, 15.3: those displayed as blocks). */
const BLOCKS = new Set(
  (
    'address article aside blockquote center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li ' +
    'main nav ol p pre section table tbody tfoot thead tr ul'
  ).split(' '),
);
const PARAGRAPHS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table']);
const CELLS = new Set(['td', 'th']);
/** Comments, and what Outlook writes for itself and for old browsers, which is comment as well. */
const COMMENT_START = '<!--';
const COMMENT_END = '-->';

/**
 * The text of a message in HTML as it is seen: lines for blocks, tabs between cells, a dash before what is listed; where
 * the words of a link are not its address, that stands behind them. Nothing is fetched and nothing runs. One pass. Throws
 * `TableError` `hostile` for tags that nobody writes.
 */
export function plainOfHtml(html: string): string {
  const texts: string[] = [];
  /** The element whose content is not seen. */
  let unseen = '';
  let inPre = 0;
  for (const token of htmlTokens(withoutComments(html))) {
    if ('text' in token) {
      if (unseen === '') texts.push(inPre > 0 ? token.text : token.text.replace(/\s+/gu, ' '));
      continue;
    }
    const { name, isEnd } = token;
    if (unseen !== '') {
      // A page may forget to close its head; its body does.
      if ((isEnd && name === unseen) || (unseen === 'head' && name === 'body')) unseen = '';
      continue;
    }
    if (!isEnd && UNSEEN.has(name)) unseen = name;
    if (name === 'pre') inPre = Math.max(0, inPre + (isEnd ? -1 : 1));
    if (name === 'br') texts.push('\n');
    else if (CELLS.has(name) && isEnd) texts.push('\t');
    else if (PARAGRAPHS.has(name)) texts.push('\f');
    else if (BLOCKS.has(name)) texts.push('\v');
    if (name === 'li' && !isEnd) texts.push('- ');
  }
  return laidOut(decodeHtmlEntities(texts.join('')));
}

function withoutComments(html: string): string {
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    const start = html.indexOf(COMMENT_START, at);
    const end = start < 0 ? -1 : html.indexOf(COMMENT_END, start);
    if (end < 0) break;
    kept.push(html.slice(at, start));
    at = end + COMMENT_END.length;
  }
  kept.push(html.slice(at));
  return kept.join('');
}

/** Blocks within blocks begin one line together, and a paragraph leaves one line free. */
function laidOut(text: string): string {
  return text
    .replace(/\u00a0/gu, ' ')
    .replace(/(?<![ \t])[ \t]*[\v\f][ \t\v\f]*/gu, (run) => (run.includes('\f') ? '\n\n' : '\n'))
    .split('\n')
    .map((line) => line.replace(/ {2,}/gu, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
