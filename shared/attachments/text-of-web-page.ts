import { decodeHtmlEntities } from '../tabular/html/decode-html-entities.ts';

/** Tags within a word or a line; all others end one. */
const WITHIN_A_LINE = new Set(['a', 'b', 'i', 'u', 'em', 'strong', 'span', 'font', 'mark', 'wbr']);

/** The text of a web page or of XML without its tags, entities resolved. One pass, whatever the text. */
export function textOfWebPage(page: string): string {
  const texts: string[] = [];
  let at = 0;
  while (at < page.length) {
    const less = page.indexOf('<', at);
    const more = less < 0 ? -1 : page.indexOf('>', less);
    if (more < 0) break;
    texts.push(page.slice(at, less));
    const [, tag = ''] = /^\/?([a-z]+)/iu.exec(page.slice(less + 1, less + 20)) ?? [];
    if (!WITHIN_A_LINE.has(tag.toLowerCase())) texts.push('\n');
    at = more + 1;
  }
  texts.push(page.slice(at));
  return decodeHtmlEntities(texts.join(''));
}
