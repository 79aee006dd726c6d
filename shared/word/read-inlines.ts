import { raisedText } from '../rich-text/raised-text.ts';
import type { WordInline, WordMark } from './word-content.ts';
import type { BlockReader } from './block-reader.ts';
import type { WordStyle } from './word-styles.ts';
import { elementsOf, find, isOn, ownText, valueOf, type XmlElement } from '../xml/xml-tree.ts';

export type ReadInlines = {
  content: WordInline[];
  text: string;
  isBold: boolean;
  size: number;
  /** How often what is raised or lowered is not so in the plain text. */
  flat: number;
  /** Text boxes that hang on the paragraph. */
  boxes: XmlElement[];
  /** It is part of a list of contents. */
  isContents: boolean;
};

/** Fields that are open; `instruction` grows until the result begins. */
type Field = { instruction: string; hasResult: boolean; isContents: boolean; link: string };

type Reading = ReadInlines & {
  reader: BlockReader;
  style: WordStyle;
  fields: Field[];
  letters: number;
  boldLetters: number;
};

/** The list of contents is a field that goes on over its paragraphs. */
export type FieldState = { contentsDepth: number };

/** The runs of a paragraph: text with its marks, breaks, footnotes; deleted text is left out, inserted text is read. */
export function readInlines(
  paragraph: XmlElement,
  style: WordStyle,
  reader: BlockReader,
  state: FieldState,
): ReadInlines {
  const reading: Reading = {
    content: [],
    text: '',
    isBold: false,
    size: style.size,
    flat: 0,
    boxes: [],
    isContents: state.contentsDepth > 0,
    reader,
    style,
    fields: [],
    letters: 0,
    boldLetters: 0,
  };
  walk(paragraph, reading, state, '');
  const { content, text, boxes, size, flat, letters, boldLetters, isContents } = reading;
  return {
    content,
    text,
    boxes,
    size,
    flat,
    isBold: letters > 0 && boldLetters === letters,
    isContents,
  };
}

function walk(parent: XmlElement, reading: Reading, state: FieldState, link: string): void {
  for (const element of elementsOf(parent)) {
    switch (element.name) {
      case 'w:r':
        run(element, reading, state, link);
        break;
      case 'w:del':
      case 'w:moveFrom':
        reading.reader.counts.tracked += 1;
        break;
      case 'w:ins':
      case 'w:moveTo':
        reading.reader.counts.tracked += 1;
        walk(element, reading, state, link);
        break;
      case 'w:hyperlink':
        walk(
          element,
          reading,
          state,
          reading.reader.links.get(element.attributes.get('r:id') ?? '') ?? link,
        );
        break;
      case 'w:fldSimple': {
        const instruction = element.attributes.get('w:instr') ?? '';
        walk(element, reading, state, linkOf(instruction) || link);
        break;
      }
      case 'w:sdt':
      case 'w:sdtContent':
      case 'w:smartTag':
      case 'w:customXml':
      case 'w:dir':
      case 'w:bdo':
        walk(element, reading, state, link);
        break;
      default:
        break;
    }
  }
}

type Height = 'superscript' | 'subscript';

/** Raised or lowered letters; LibreOffice also writes them as smaller ones on another line (`w:position`). */
export function heightOf(properties: XmlElement | undefined, fullSize: number): Height | undefined {
  const height = valueOf(properties, 'w:vertAlign');
  if (height === 'superscript' || height === 'subscript') return height;
  const size = Number(valueOf(properties, 'w:sz'));
  const position = Number(valueOf(properties, 'w:position') ?? 0);
  const isSmaller = size > 0 && (fullSize === 0 || size < fullSize);
  if (!isSmaller || !position) return undefined;
  return position > 0 ? 'superscript' : 'subscript';
}

function run(element: XmlElement, reading: Reading, state: FieldState, link: string): void {
  const properties = find(element, 'w:rPr');
  if (isOn(find(properties, 'w:vanish')) === true) return;
  const isHeading = reading.style.heading > 0;
  const bold = isOn(find(properties, 'w:b')) ?? reading.style.bold;
  const marks: WordMark[] = [];
  if (bold && !isHeading) marks.push({ type: 'bold' });
  if (isOn(find(properties, 'w:i')) === true) marks.push({ type: 'italic' });
  const height = heightOf(properties, reading.style.size);
  if (height) marks.push({ type: height });
  const size = Number(valueOf(properties, 'w:sz'));
  for (const part of elementsOf(element)) {
    const field = reading.fields.at(-1);
    switch (part.name) {
      case 'w:t':
        if (field && !field.hasResult) break;
        if (state.contentsDepth > 0) break;
        if (size > 0 && reading.letters === 0) reading.size = size;
        // What holds a line together is how it was set, not what it says.
        write(
          ownText(part).replaceAll('\u2060', ''),
          reading,
          marks,
          field?.link || link,
          bold,
          height,
        );
        break;
      case 'w:tab':
        write(' ', reading, marks, link, bold);
        break;
      case 'w:noBreakHyphen':
        write('\u2011', reading, marks, link, bold);
        break;
      case 'w:br':
      case 'w:cr':
        if ((part.attributes.get('w:type') ?? '') === '') {
          reading.content.push({ type: 'hardBreak' });
          reading.text += '\n';
        }
        break;
      case 'w:footnoteReference':
        note(reading, reading.reader.footnotes.get(part.attributes.get('w:id') ?? ''));
        break;
      case 'w:endnoteReference':
        note(reading, reading.reader.endnotes.get(part.attributes.get('w:id') ?? ''));
        break;
      case 'w:commentReference':
        reading.reader.counts.comments += 1;
        break;
      case 'w:fldChar':
        fieldChar(part.attributes.get('w:fldCharType') ?? '', reading, state);
        break;
      case 'w:instrText':
        if (field && !field.hasResult) field.instruction += ownText(part);
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
      case 'mc:AlternateContent':
        drawing(part, reading);
        break;
      default:
        break;
    }
  }
}

function write(
  text: string,
  reading: Reading,
  marks: readonly WordMark[],
  link: string,
  bold: boolean,
  height?: Height,
): void {
  if (text === '') return;
  reading.text += height ? raised(text, height, reading) : text;
  const letters = text.trim().length;
  reading.letters += letters;
  if (bold) reading.boldLetters += letters;
  const all: WordMark[] = link ? [...marks, { type: 'link', attrs: { href: link } }] : [...marks];
  const last = reading.content.at(-1);
  const same = JSON.stringify(all);
  if (last?.type === 'text' && JSON.stringify(last.marks ?? []) === same) last.text += text;
  else reading.content.push({ type: 'text', text, ...(all.length > 0 && { marks: all }) });
}

/** The plain text, which titles are made of, has what is raised as characters of their own, as far as there are any. */
function raised(text: string, height: Height, reading: Reading): string {
  const own = raisedText(text, height);
  if (own === null) reading.flat += 1;
  return own ?? text;
}

function note(reading: Reading, text: string | undefined): void {
  if (text) reading.content.push({ type: 'footnote', attrs: { id: '', text } });
}

function fieldChar(type: string, reading: Reading, state: FieldState): void {
  if (type === 'begin') {
    reading.fields.push({ instruction: '', hasResult: false, isContents: false, link: '' });
    return;
  }
  const field = reading.fields.at(-1);
  if (type === 'separate' && field) {
    field.hasResult = true;
    field.isContents = /^\s*(?:TOC|INDEX)\b/u.test(field.instruction);
    field.link = linkOf(field.instruction);
    if (field.isContents) {
      state.contentsDepth += 1;
      reading.isContents = true;
    }
  } else if (type === 'end') {
    if (field) {
      reading.fields.pop();
      if (field.isContents) state.contentsDepth -= 1;
    } else if (state.contentsDepth > 0) {
      // The list of contents that began in an earlier paragraph; its lines end their own fields in their own.
      state.contentsDepth -= 1;
    }
  }
}

function linkOf(instruction: string): string {
  return /^\s*HYPERLINK\s+"([^"]+)"/u.exec(instruction)?.[1] ?? '';
}

/** Text boxes of a drawing are read after the paragraph; a picture without one is counted. */
function drawing(element: XmlElement, reading: Reading): void {
  const boxes = boxesIn(element);
  if (boxes.length === 0) reading.reader.counts.pictures += 1;
  reading.boxes.push(...boxes);
}

function boxesIn(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) =>
    child.name === 'w:txbxContent' ? [child] : boxesIn(child),
  );
}
