const SPACE = /[\t\n\f\r ]/u;
/** Elements whose content is text, whatever it looks like (HTML, 13.2.5: RCDATA and raw text). */
const TEXTUAL = new Set(['textarea', 'title', 'script', 'xmp', 'iframe', 'noembed', 'noframes']);

/**
 * HTML in which the attribute `style` is called `data-look` and handlers `data-handler`. Read as a browser reads tags
 * (HTML, 13.2.5), once from its beginning to its end: a pattern would begin anew at every `<` of a text that is full of them.
 */
export function quietTags(html: string): string {
  let quiet = '';
  let kept = 0;
  let at = html.indexOf('<');
  while (at >= 0) {
    if (!/[a-z]/iu.test(html[at + 1] ?? '')) {
      at = html.indexOf('<', afterNoTag(html, at));
      continue;
    }
    const nameEnd = endOf(html, at + 1, '>/');
    const tag = readTag(html, nameEnd);
    for (const { from, to, name } of tag.renamed) {
      quiet += html.slice(kept, from) + name;
      kept = to;
    }
    const after = afterText(html, html.slice(at + 1, nameEnd).toLowerCase(), tag.end);
    at = html.indexOf('<', after);
  }
  return quiet + html.slice(kept);
}

/** Behind a comment; else the next sign. */
function afterNoTag(html: string, at: number): number {
  if (!html.startsWith('<!--', at)) return at + 1;
  const end = html.indexOf('-->', at + 2);
  return end < 0 ? html.length : end + 3;
}

/** Behind the text of an element that holds nothing else. */
function afterText(html: string, name: string, from: number): number {
  if (!TEXTUAL.has(name)) return from;
  const end = new RegExp(`</${name}`, 'giu');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

type Renamed = { from: number; to: number; name: string };

/** The attributes of a tag that are to be called otherwise, and where it ends. */
function readTag(html: string, nameEnd: number): { renamed: Renamed[]; end: number } {
  const renamed: Renamed[] = [];
  let at = nameEnd;
  for (;;) {
    while (at < html.length && (SPACE.test(html[at] ?? '') || html[at] === '/')) at += 1;
    if (at >= html.length) return { renamed, end: at };
    if (html[at] === '>') return { renamed, end: at + 1 };
    const from = at;
    // A name may begin with the sign that else ends it.
    at = endOf(html, at + 1, '>/=');
    const to = at;
    at = skipSpace(html, at);
    if (html[at] !== '=') continue;
    const name = quietName(html.slice(from, to).toLowerCase());
    if (name !== null) renamed.push({ from, to, name });
    at = afterValue(html, skipSpace(html, at + 1));
  }
}

function afterValue(html: string, at: number): number {
  const quote = html[at];
  if (quote === '"' || quote === "'") {
    const end = html.indexOf(quote, at + 1);
    return end < 0 ? html.length : end + 1;
  }
  return endOf(html, at, '>');
}

function quietName(name: string): string | null {
  if (name === 'style') return 'data-look';
  return /^on[a-z]+$/u.test(name) ? 'data-handler' : null;
}

function skipSpace(html: string, from: number): number {
  let at = from;
  while (at < html.length && SPACE.test(html[at] ?? '')) at += 1;
  return at;
}

/** The place of the first space or one of `signs`. */
function endOf(html: string, from: number, signs: string): number {
  let at = from;
  while (at < html.length && !SPACE.test(html[at] ?? '') && !signs.includes(html[at] ?? ''))
    at += 1;
  return at;
}
