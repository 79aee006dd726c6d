import {
  append,
  copyOf,
  descendants,
  element,
  elementsOf,
  find,
  insertAt,
  nearest,
  replaceBy,
  type XmlElement,
} from '../../../xml/xml-tree.ts';
import { cellBeside, HEADING, isPrompt, placeBelow } from './find-place.ts';
import type { QuestionInFile } from './find-questions.ts';

/** What the letters of an answer take over from where it is written; being bold or a heading is not among it. */
const LETTERS = ['w:rFonts', 'w:color', 'w:sz', 'w:szCs'];
/** The smallest letters that an answer takes over, in half points. */
const SMALLEST = 14;
/** What a paragraph of an answer takes over from an empty one; no number, and nothing that begins a page. */
const PARAGRAPHS = ['w:pStyle', 'w:spacing', 'w:ind', 'w:jc'];

/**
 * Writes the paragraphs of an answer, in `locale`, where the file has room for it, else behind the question. `written` are
 * the cells of earlier answers: parts of a question that share its cell share the cell beside it.
 */
export function writeAnswer(
  { last, after }: QuestionInFile,
  lines: readonly string[],
  { locale, written }: { locale: string; written: Set<XmlElement> },
): void {
  const beside = cellBeside(last, written);
  const before = beside && written.has(beside) ? descendants(beside, 'w:p').at(-1) : undefined;
  const below = placeBelow(last, after);
  const room = beside ? descendants(beside, 'w:p')[0] : below.room;
  if (beside) written.add(beside);
  if (before) insertBehind(before, paragraphsOf(lines, locale, propertiesLike(before), []));
  else if (room) fill(room, lines, locale);
  else insertBehind(below.behind, paragraphsOf(lines, locale, null, lettersOfQuestion(last)));
}

/** Writes into an empty paragraph; what does not fit into it follows in others like it. */
function fill(room: XmlElement, lines: readonly string[], locale: string): void {
  const [first = '', ...more] = lines;
  const like = propertiesLike(room);
  const letters = lettersOf(find(room, 'w:pPr', 'w:rPr')).filter((one) => !isTooSmall(one));
  const inside = descendants(room, 'w:sdt').find(isPrompt);
  const around = nearest(room, 'w:sdt');
  if (inside) {
    endPrompt(inside);
    const content = find(inside, 'w:sdtContent');
    if (content) {
      content.children = [];
      append(content, runOf(lines, locale, letters));
    }
    return;
  }
  if (around && isPrompt(around)) endPrompt(around);
  room.children = [];
  if (like) append(room, copyOf(like));
  append(room, runOf([first], locale, letters));
  insertBehind(room, paragraphsOf(more, locale, like, letters));
}

/** What was written stays: no prompt, and no data of the file's that would be shown in its place. */
function endPrompt(control: XmlElement): void {
  const properties = find(control, 'w:sdtPr');
  for (const one of elementsOf(properties, 'w:showingPlcHdr', 'w:dataBinding', 'w15:dataBinding')) {
    replaceBy(one);
  }
}

function propertiesLike(paragraph: XmlElement): XmlElement | null {
  const own = elementsOf(find(paragraph, 'w:pPr'), ...PARAGRAPHS).filter(
    ({ name, attributes }) => name !== 'w:pStyle' || !HEADING.test(attributes.get('w:val') ?? ''),
  );
  return own.length > 0 ? element('w:pPr', {}, own.map(copyOf)) : null;
}

function lettersOf(properties: XmlElement | undefined): XmlElement[] {
  return elementsOf(properties, ...LETTERS);
}

/** An empty line is made low by the size of its letters, which are none to be read. */
function isTooSmall({ name, attributes }: XmlElement): boolean {
  return name.startsWith('w:sz') && Number(attributes.get('w:val')) < SMALLEST;
}

/** Its letters and their size; its colour is its own. */
function lettersOfQuestion(last: XmlElement): XmlElement[] {
  const [run] = descendants(last, 'w:r').filter((one) => find(one, 'w:t') !== undefined);
  return lettersOf(find(run, 'w:rPr')).filter(({ name }) => name !== 'w:color');
}

/** Text in `locale`, lines parted by breaks. Properties stand in their order (ISO/IEC 29500-1, 17.3.2.28). */
function runOf(
  lines: readonly string[],
  locale: string,
  letters: readonly XmlElement[],
): XmlElement {
  const text = lines.flatMap((line, at) => [
    ...(at > 0 ? [element('w:br')] : []),
    element('w:t', { 'xml:space': 'preserve' }, [line]),
  ]);
  const properties = [...letters.map(copyOf), element('w:lang', { 'w:val': locale })];
  return element('w:r', {}, [element('w:rPr', {}, properties), ...text]);
}

function paragraphsOf(
  lines: readonly string[],
  locale: string,
  like: XmlElement | null,
  letters: readonly XmlElement[],
): XmlElement[] {
  return lines.map((line) =>
    element('w:p', {}, [...(like ? [copyOf(like)] : []), runOf([line], locale, letters)]),
  );
}

/** Directly behind a paragraph, within what it stands in. */
function insertBehind(paragraph: XmlElement, others: readonly XmlElement[]): void {
  const { parent } = paragraph;
  if (!parent || others.length === 0) return;
  insertAt(parent, parent.children.indexOf(paragraph) + 1, others);
}
