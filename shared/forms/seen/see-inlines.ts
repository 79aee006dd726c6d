import { elementsOf, find, isOn, ownText, valueOf, type XmlElement } from '../../xml/xml-tree.ts';
import type { IsHidden } from './hidden-styles.ts';
import type { SeenMarks } from './seen.ts';
import { hasUnknownSign, symbolLetter, withSymbols } from './symbol-letters.ts';

/** What the file says outside of its text. */
export type AroundText = {
  footnotes: ReadonlyMap<string, string>;
  endnotes: ReadonlyMap<string, string>;
  isHidden: IsHidden;
  /** What was deleted with changes tracked is read too: of a row that is, it is all there was. */
  withDeleted: boolean;
};

/** A paragraph that is being read: its text piece by piece, and what is found on the way. */
export type Line = SeenMarks & {
  /** Its style, where it has one. */
  style: string | undefined;
  pieces: string[];
  boxes: XmlElement[];
  /** Fields that are open: whether the result has begun, and before which piece the field did. */
  fields: { isResult: boolean; from: number }[];
};

/** A paragraph of which nothing is read yet; as many are made as there are paragraphs. */
export function emptyLine(): Line {
  return {
    flags: [],
    names: [],
    pictures: [],
    comments: [],
    hidden: [],
    pieces: [],
    boxes: [],
    fields: [],
    style: undefined,
  };
}

const SYMBOL_FONT = /wingdings|symbol|webdings/iu;
/** Elements that are there to be read through. */
const THROUGH = new Set([
  'w:sdtContent',
  'w:smartTag',
  'w:customXml',
  'w:hyperlink',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'w:subDoc',
]);

/** Reads what stands in a paragraph, or in something within one, in the order of reading. */
export function seeInlines(parent: XmlElement, line: Line, around: AroundText): void {
  for (const element of elementsOf(parent)) {
    const { name } = element;
    if (THROUGH.has(name)) seeInlines(element, line, around);
    else if (name === 'w:r') seeRun(element, line, around);
    else if (name === 'w:ins' || name === 'w:moveTo') {
      line.flags.push('tracked');
      seeInlines(element, line, around);
    } else if (name === 'w:del' || name === 'w:moveFrom') {
      line.flags.push('tracked');
      if (around.withDeleted && name === 'w:del') seeInlines(element, line, around);
    } else if (name === 'w:bookmarkStart') line.names.push(element.attributes.get('w:name') ?? '');
    else if (name === 'w:sdt') {
      line.names.push(valueOf(find(element, 'w:sdtPr'), 'w:tag') ?? '');
      seeInlines(element, line, around);
    } else if (name === 'w:ruby') seeInlines(find(element, 'w:rubyBase') ?? element, line, around);
    else if (name === 'mc:AlternateContent') seeInlines(chosenOf(element), line, around);
    else if (name === 'm:oMath' || name === 'm:oMathPara') line.pieces.push(lettersOf(element));
  }
}

/** What a program that understands little shows of alternatives: the first one that holds something to read. */
export function chosenOf(alternatives: XmlElement): XmlElement {
  const choices = elementsOf(alternatives, 'mc:Choice', 'mc:Fallback');
  return choices.find((choice) => choice.children.length > 0) ?? alternatives;
}

function seeRun(run: XmlElement, line: Line, around: AroundText): void {
  const properties = find(run, 'w:rPr');
  const hidden = around.isHidden(properties, line.style);
  if (hidden !== false && lettersOf(run) !== '') line.flags.push('hidden');
  if (hidden === true) {
    const unseen = emptyLine();
    for (const part of elementsOf(run)) seePart(part, properties, unseen, around);
    line.hidden.push(unseen.pieces.join(''));
    line.pictures.push(...unseen.pictures);
    return;
  }
  const isStruck =
    properties &&
    (isOn(find(properties, 'w:strike')) === true || isOn(find(properties, 'w:dstrike')) === true);
  const before = line.pieces.length;
  for (const part of elementsOf(run)) seePart(part, properties, line, around);
  if (isStruck && line.pieces.length > before) line.flags.push('struck');
}

function seePart(
  part: XmlElement,
  properties: XmlElement | undefined,
  line: Line,
  around: AroundText,
): void {
  switch (part.name) {
    case 'w:delText':
      if (around.withDeleted) line.pieces.push(ownText(part));
      break;
    case 'w:t': {
      const text = written(ownText(part), properties);
      if (hasUnknownSign(text)) line.flags.push('unknown-sign');
      line.pieces.push(text);
      break;
    }
    case 'w:tab':
    case 'w:ptab':
      line.pieces.push('\t');
      break;
    case 'w:br':
    case 'w:cr':
      line.pieces.push('\n');
      break;
    case 'w:noBreakHyphen':
      line.pieces.push('\u2011');
      break;
    case 'w:sym': {
      const letter = symbolLetter(part.attributes.get('w:char') ?? '');
      if (letter === '\uFFFD') line.flags.push('unknown-sign');
      line.pieces.push(letter);
      break;
    }
    case 'w:footnoteReference':
      seeNote(around.footnotes.get(part.attributes.get('w:id') ?? ''), line);
      break;
    case 'w:endnoteReference':
      seeNote(around.endnotes.get(part.attributes.get('w:id') ?? ''), line);
      break;
    case 'w:commentReference':
      line.flags.push('comment');
      line.comments.push(part.attributes.get('w:id') ?? '');
      break;
    case 'w:fldChar':
      seeFieldChar(part.attributes.get('w:fldCharType') ?? '', line);
      break;
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      seeDrawing(part, line);
      break;
    case 'mc:AlternateContent':
      for (const inner of elementsOf(chosenOf(part))) seePart(inner, properties, line, around);
      break;
    case 'w:ruby':
      seeInlines(find(part, 'w:rubyBase') ?? part, line, around);
      break;
  }
}

/** Letters of a symbol font are other signs than they seem. */
function written(text: string, properties: XmlElement | undefined): string {
  if (!/[\uF000-\uF0FF]/u.test(text)) return text;
  const fonts = find(properties, 'w:rFonts');
  const isSymbols = [...(fonts?.attributes.values() ?? [])].some((font) => SYMBOL_FONT.test(font));
  return isSymbols ? withSymbols(text) : text;
}

function seeNote(text: string | undefined, line: Line): void {
  if (text === undefined || text === '') return;
  line.flags.push('note');
  line.pieces.push(` [${text}]`);
}

/**
 * Between the beginning of a field and its result, or its end, stands what is worked out, not what is read. Where neither
 * comes, programs show it.
 */
function seeFieldChar(type: string, line: Line): void {
  if (type === 'begin') line.fields.push({ isResult: false, from: line.pieces.length });
  else {
    const field = type === 'end' ? line.fields.pop() : line.fields.at(-1);
    if (!field || field.isResult) return;
    line.pieces.length = Math.min(line.pieces.length, field.from);
    field.isResult = true;
  }
}

function seeDrawing(drawing: XmlElement, line: Line): void {
  const boxes = boxesIn(drawing);
  if (boxes.length > 0) {
    line.flags.push('text-box');
    line.boxes.push(...boxes);
    return;
  }
  line.flags.push('picture');
  line.pictures.push(nameOfPicture(drawing));
}

function boxesIn(element: XmlElement): XmlElement[] {
  const parts = element.name === 'mc:AlternateContent' ? [chosenOf(element)] : elementsOf(element);
  return parts.flatMap((part) => (part.name === 'w:txbxContent' ? [part] : boxesIn(part)));
}

function nameOfPicture(drawing: XmlElement): string {
  for (const container of elementsOf(drawing)) {
    const about = find(container, 'wp:docPr');
    const said = ['descr', 'title', 'name'].map((key) => about?.attributes.get(key) ?? '');
    const name = said.find((text) => text.trim() !== '');
    if (name !== undefined) return name;
  }
  return '';
}

/** All letters below, whatever they are part of. */
export function lettersOf(element: XmlElement): string {
  if (['w:t', 'm:t', 'w:delText'].includes(element.name)) return ownText(element);
  return elementsOf(element)
    .map((child) => lettersOf(child))
    .join('');
}
