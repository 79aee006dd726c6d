import { dropCounter, type Dropped, type DroppedKind } from '#shared/rich-text/dropped.ts';
import { newTextLink } from '#shared/rich-text/text-link.ts';
import {
  classStyles,
  moveChildren,
  parseQuietly,
  renamed,
  styleOf,
  unwrap,
  wordsOf,
} from './dom-helpers.ts';
import { settleTables } from './pasted-tables.ts';
import { takeOutBoxes } from './word-boxes.ts';
import { nestLists } from './word-lists.ts';
import { settleChanges, takeNotes, takeWriterNotes } from './word-notes.ts';

type Drop = (kind: DroppedKind, count?: number) => void;

/** Pasting more than this would hold up the window; a programme of 60 pages is 1 to 2 MB of Word's HTML. */
const MOST_LETTERS = 20_000_000;
/** Word's HTML of 60 pages has some 30,000 elements; the window draws each anew. */
const MOST_ELEMENTS = 60_000;

const PICTURES = 'img, picture, svg, canvas, video, audio, object, embed, iframe, math';
const UNSEEN =
  'script, style, link, meta, title, noscript, template, input, select, button, textarea';
const KEPT = new Set([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'br', 'hr', 'sup', 'sub', 'a'],
  ...['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'strong', 'em', 'b', 'i'],
]);
/** Blocks of other programs: they are paragraphs where they hold text themselves. */
const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, ul, ol, table, div, hr';

/**
 * The HTML of a clipboard as the editor's schema can take it, and what was dropped or changed.
 *
 * Written for what Word puts there (lists as paragraphs, footnotes as links, tracked changes, comments, conditional
 * comments, `o:p`), and fit for what other programs do. What this editor copied itself passes as it is. Fonts, sizes,
 * colours and Word's language marks go without a word: nobody means to bring them. Nothing is fetched and nothing runs:
 * the HTML is parsed into a document that is not shown.
 */
export function cleanPasted(html: string): { html: string; dropped: Dropped[] } {
  const counter = dropCounter();
  if (html.length > MOST_LETTERS) counter.add('tooMuch');
  const taken = html.slice(0, MOST_LETTERS);
  if (/<[^<>]*\sdata-pm-slice=/u.test(taken)) return { html: taken, dropped: counter.list() };
  const document = parseQuietly(taken);
  const { body } = document;
  if (hasTooMany(body)) counter.add('tooMuch');
  const ofClass = classStyles(document);
  removeComments(body);
  takeNotes(body, counter.add);
  takeWriterNotes(body, counter.add);
  settleChanges(body, counter.add);
  takeOutHidden(body, counter.add);
  takeOutBoxes(body);
  nestLists(body);
  settlePageBreaks(body);
  settlePictures(body, counter.add);
  settleHeadings(body, counter.add);
  settleLettering(body, ofClass, counter.add);
  settleLinks(body, counter.add);
  settleTables(body, counter.add);
  keepKnown(body);
  return { html: body.innerHTML, dropped: counter.list() };
}

/** Takes away the elements beyond those that the window can hold; returns whether there were any. */
function hasTooMany(body: Element): boolean {
  const beyond = [...body.querySelectorAll('*')].slice(MOST_ELEMENTS);
  for (const element of beyond) element.remove();
  return beyond.length > 0;
}

function removeComments(root: Node): void {
  for (const child of [...root.childNodes]) {
    // 8 is a comment: also Word's `<![if !supportLists]>` and what old browsers were to see.
    if (child.nodeType === 8) child.remove();
    else removeComments(child);
  }
}

/** Who copied it did not see it. Of a contents list Word hides the page numbers (`screen`): they mean nothing elsewhere. */
function takeOutHidden(body: Element, drop: Drop): void {
  for (const element of body.querySelectorAll('span[data-look], p[data-look], div[data-look]')) {
    if (styleOf(element, 'display') !== 'none' || !body.contains(element)) continue;
    if (wordsOf(element) !== '' && styleOf(element, 'mso-hide') !== 'screen') drop('hidden');
    element.remove();
  }
}

/** Word's page break is a `br` that breaks the page, mostly alone in its paragraph. */
function settlePageBreaks(body: Element): void {
  for (const br of body.querySelectorAll('br[data-look]')) {
    const breaks = ['page-break-before', 'break-before'].some((one) => styleOf(br, one) !== '');
    if (!breaks || !['always', 'page'].includes(pageBreakOf(br))) continue;
    const block = br.closest('p, h1, h2, h3, h4, h5, h6');
    const rule = br.ownerDocument.createElement('hr');
    rule.setAttribute('data-page-break', '');
    br.remove();
    if (block && !block.closest('li, td, th')) block.before(rule);
    else if (!block) body.append(rule);
  }
}

function pageBreakOf(br: Element): string {
  return styleOf(br, 'page-break-before') || styleOf(br, 'break-before');
}

function settlePictures(body: Element, drop: Drop): void {
  for (const element of body.querySelectorAll(UNSEEN)) element.remove();
  for (const picture of body.querySelectorAll(PICTURES)) {
    if (!body.contains(picture)) continue;
    picture.remove();
    drop('picture');
  }
}

function settleHeadings(body: Element, drop: Drop): void {
  for (const title of body.querySelectorAll('p.MsoTitle')) renamed(title, 'h1');
  // Word for the web: headings by role, and a space that stands for the end of each paragraph.
  for (const end of body.querySelectorAll('span.EOP')) end.remove();
  for (const heading of body.querySelectorAll('p[role="heading"]')) {
    const level = /^[1-6]$/u.exec(heading.getAttribute('aria-level') ?? '')?.[0];
    if (level !== undefined) renamed(heading, `h${level}`);
  }
  for (const quote of body.querySelectorAll('p.MsoQuote, p.MsoIntenseQuote, blockquote p')) {
    quote.setAttribute('data-style', 'quote');
  }
  drop('heading', body.querySelectorAll('h4, h5, h6').length);
  for (const heading of body.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    if (wordsOf(heading) === '') heading.remove();
    else if (heading.closest('li, td, th')) {
      drop('heading');
      renamed(heading, 'p');
    }
  }
}

/** Lettering also where a style says so, as Google's and LibreOffice's texts do; underlining and strike-through are told. */
function settleLettering(body: Element, ofClass: ReturnType<typeof classStyles>, drop: Drop): void {
  for (const element of [...body.querySelectorAll('b, strong')]) {
    if (/^(normal|400)$/u.test(styleOf(element, 'font-weight'))) unwrap(element);
  }
  for (const span of [...body.querySelectorAll('span, font, td, th')]) {
    const look = (property: string) => styleOf(span, property) || ofClass(span, property);
    if (/^(bold|bolder|[6-9]00)$/u.test(look('font-weight'))) wrapInside(span, 'strong');
    if (look('font-style') === 'italic') wrapInside(span, 'em');
    if (styleOf(span, 'vertical-align') === 'super') wrapInside(span, 'sup');
    if (styleOf(span, 'vertical-align') === 'sub') wrapInside(span, 'sub');
  }
  for (const element of [...body.querySelectorAll('sub, sup:not([data-footnote])')]) {
    // A call of a footnote is raised by itself.
    if (element.querySelector('[data-footnote]') || wordsOf(element) === '') unwrap(element);
  }
  for (const element of [...body.querySelectorAll('u, s, strike')]) {
    if (wordsOf(element) !== '') drop('lettering');
    unwrap(element);
  }
}

function wrapInside(element: Element, name: string): void {
  if (wordsOf(element) === '') return;
  const inner = element.ownerDocument.createElement(name);
  moveChildren(element, inner);
  element.append(inner);
}

function settleLinks(body: Element, drop: Drop): void {
  for (const link of [...body.querySelectorAll('a')]) {
    const href = link.getAttribute('href') ?? '';
    const safe = newTextLink(href);
    if (safe !== null && wordsOf(link) !== '') {
      link.setAttribute('href', safe);
      continue;
    }
    if (href !== '' && wordsOf(link) !== '') drop('link');
    unwrap(link);
  }
}

/** Takes away every element and attribute that the schema does not know; what it holds stays. */
function keepKnown(body: Element): void {
  for (const element of [...body.querySelectorAll('*')]) {
    const name = element.localName;
    for (const { name: attribute } of [...element.attributes]) {
      const isKept =
        ['data-footnote', 'data-style', 'data-page-break'].includes(attribute) ||
        (name === 'a' && attribute === 'href');
      if (!isKept) element.removeAttribute(attribute);
    }
    if (name === 'hr' && !element.hasAttribute('data-page-break')) element.remove();
    else if (KEPT.has(name)) continue;
    else if (isTextBlock(element)) renamed(element, 'p');
    else unwrap(element);
  }
  // Word's empty paragraphs are space between others, which the styles give.
  for (const paragraph of body.querySelectorAll('p')) {
    const isEmpty =
      wordsOf(paragraph) === '' && paragraph.querySelector('[data-footnote]') === null;
    if (isEmpty && !paragraph.closest('li, td, th')) paragraph.remove();
  }
  // So are Google's line ends between blocks.
  const parents = new Set([...body.querySelectorAll('br')].map(({ parentNode }) => parentNode));
  for (const parent of parents) if (parent) dropLineEnds(parent);
}

/** Takes away the line ends of `parent` that stand, by themselves or with others and what is blank, beside blocks alone. */
function dropLineEnds(parent: ParentNode): void {
  let before: Node | null = null;
  let run: ChildNode[] = [];
  for (const child of [...parent.childNodes, null]) {
    const isGap = child?.nodeName === 'BR' || child?.textContent?.trim() === '';
    if (child && isGap && !isBlock(child)) {
      run.push(child);
      continue;
    }
    const around = [before, child];
    if (around.some(isBlock) && around.every((one) => one === null || isBlock(one))) {
      for (const one of run) if (one.nodeName === 'BR') one.remove();
    }
    before = child;
    run = [];
  }
}

function isBlock(node: Node | null): boolean {
  return node !== null && /^(?:P|H[1-6R]|UL|OL|TABLE)$/u.test(node.nodeName);
}

function isTextBlock(element: Element): boolean {
  return (
    ['div', 'section', 'article', 'pre', 'dt', 'dd', 'address', 'blockquote'].includes(
      element.localName,
    ) && element.querySelector(BLOCKS) === null
  );
}
