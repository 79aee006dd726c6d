import { TableError } from '../table-error.ts';

/** A piece of text, or a tag: its name in small letters and, as written, what stands behind it. */
export type HtmlToken = { text: string } | { name: string; isEnd: boolean; attributes: string };

/** No tag of a table is near this long. */
const LONGEST_TAG = 1_000_000;
const NAME = /(\/?)([a-zA-Z][\w:-]*)/y;

/**
 * The tags of a piece of HTML and the text between them, one after the other; declarations (`<!…>`) are left out. No tag
 * runs past the next `<` outside quotes, so that broken markup costs no more than sound markup: a `<` that begins none is
 * text. Throws `TableError` `hostile` for a tag that nobody writes.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0;
  while (at < html.length) {
    const less = html.indexOf('<', at);
    if (less !== at) {
      yield { text: html.slice(at, less < 0 ? html.length : less) };
      if (less < 0) return;
    }
    at = less + 1;
    NAME.lastIndex = at;
    const [begun = '', slash, name = ''] = NAME.exec(html) ?? [];
    const isDeclaration = html[at] === '!';
    const end =
      name === '' && !isDeclaration ? -1 : endOfTag(html, at + begun.length, isDeclaration);
    if (end < 0) {
      yield { text: '<' };
      continue;
    }
    if (!isDeclaration) {
      const attributes = html.slice(at + begun.length, end);
      yield { name: name.toLowerCase(), isEnd: slash === '/', attributes };
    }
    at = end + 1;
  }
}

/** Where the `>` stands that ends what began before `from`; -1 where nothing does. */
function endOfTag(html: string, from: number, isDeclaration: boolean): number {
  for (let at = from; at < html.length; at += 1) {
    const sign = html[at];
    if (sign === '>') return at;
    if (sign === '<') return -1;
    if (at - from > LONGEST_TAG) throw new TableError('hostile');
    if (isDeclaration || (sign !== '"' && sign !== "'")) continue;
    at = html.indexOf(sign, at + 1);
    if (at < 0) return -1;
  }
  return -1;
}
