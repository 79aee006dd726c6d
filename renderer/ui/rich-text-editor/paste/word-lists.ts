import { styleOf, wordsOf } from './dom-helpers.ts';

type Item = { element: Element; list: string; level: number; isOrdered: boolean };

/** `1.`, `a)`, `iv.`, `(2)`, `1.2`: what stands before an item of a numbered list. */
const NUMBER = /^\(?(\d{1,4}|[a-zåäö]|[ivxlc]{1,6})([.)]|(\.\d{1,3})+[.)]?)$/iu;

/**
 * Word copies lists as paragraphs: `mso-list:l0 level2 lfo1` names list and level, and the marker stands as text in a
 * span `mso-list:Ignore`. Neighbouring ones become nested `ul` and `ol`; numbered headings only lose their marker.
 */
export function nestLists(body: Element): void {
  const formats = levelFormats(body.ownerDocument);
  const paragraphs = [...body.querySelectorAll('p, h1, h2, h3, h4, h5, h6, div, li')];
  const items: Item[] = [];
  for (const element of paragraphs) {
    const marker = takeMarker(element);
    const found = /^(l\d+) level(\d) (lfo\d+)/u.exec(styleOf(element, 'mso-list'));
    if (!found || element.localName !== 'p') continue;
    const level = Number(found[2]);
    const isOrdered =
      marker === null ? formats.get(`${found[1]}:${level}`) !== 'bullet' : NUMBER.test(marker);
    items.push({ element, list: `${found[1]} ${found[3]}`, level, isOrdered });
  }
  for (const run of runsOf(items)) build(run);
}

/** Takes the marker out of a paragraph; its words, or null where it has none. */
function takeMarker(element: Element): string | null {
  for (const span of element.querySelectorAll(':scope > span, :scope span[data-look]')) {
    if (styleOf(span, 'mso-list') !== 'ignore') continue;
    const marker = wordsOf(span);
    span.remove();
    return marker;
  }
  return null;
}

/** `@list l0:level1 {mso-level-number-format:bullet; …}` of the style sheet; a level without a format is numbered. */
function levelFormats(document: Document): Map<string, string> {
  const css = [...document.querySelectorAll('textarea[data-css]')]
    .map((one) => one.textContent ?? '')
    .join('\n');
  const formats = new Map<string, string>();
  for (const [, list, level, rules] of css.matchAll(/@list\s+(l\d+):level(\d)\s*\{([^}]*)\}/gu)) {
    const format = /mso-level-number-format:\s*([\w-]+)/u.exec(rules ?? '')?.[1] ?? 'decimal';
    formats.set(`${list}:${level}`, format);
  }
  return formats;
}

/** Items that follow each other with nothing but space between. */
function runsOf(items: readonly Item[]): Item[][] {
  const runs: Item[][] = [];
  let before: Element | null = null;
  for (const item of items) {
    const last = runs.at(-1);
    if (last && before && item.element.previousElementSibling === before) last.push(item);
    else runs.push([item]);
    before = item.element;
  }
  return runs;
}

function build(run: readonly Item[]): void {
  const open: { list: Element; item: Item }[] = [];
  for (const item of run) {
    while ((open.at(-1)?.item.level ?? 0) > item.level) open.pop();
    const top = open.at(-1);
    const isSame =
      top?.item.level === item.level &&
      top.item.isOrdered === item.isOrdered &&
      (item.level > 1 || top.item.list === item.list);
    if (top?.item.level === item.level && !isSame) open.pop();
    if (!isSame) {
      const list = item.element.ownerDocument.createElement(item.isOrdered ? 'ol' : 'ul');
      const parent = open.at(-1)?.list.lastElementChild;
      if (parent) parent.append(list);
      else item.element.before(list);
      open.push({ list, item });
    }
    const li = item.element.ownerDocument.createElement('li');
    open.at(-1)?.list.append(li);
    li.append(item.element);
  }
}
