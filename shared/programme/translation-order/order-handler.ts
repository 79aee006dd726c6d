import { dropCounter, type Dropped, type DroppedKind } from '../../rich-text/dropped.ts';
import { textLink } from '../../rich-text/text-link.ts';
import type { RichMark } from '../../rich-text/rich-text.ts';
import { LIMITS } from '../../tabular/limits.ts';
import { FileError } from '../../lib/file-error.ts';
import { attributesOf, type XmlHandler } from '../../xml/scan-xml.ts';
import type { ShownInline } from './segments.ts';

/** A cell as it is read: its paragraphs parted by breaks, and what in it has no place in the program. */
export type ReadCell = { shown: ShownInline[]; dropped: Dropped[] };

/** A row: whether it is the first of its table, which holds the headings. */
export type ReadRow = { isFirst: boolean; cells: ReadCell[] };

const LETTERING = ['bold', 'italic', 'superscript', 'subscript'] as const;
type Lettering = Partial<Record<(typeof LETTERING)[number], boolean>>;

/** A property that is there holds, unless it says that it does not (17.17.4). */
const ON = new Set(['', '1', 'true', 'on']);

/**
 * Gathers the rows of a Word document's tables, cell by cell (ECMA-376 part 1, 17.4): words, their
 * lettering, links and breaks. Tracked changes are taken as if they were accepted, and counted. A table within a cell is that cell's text.
 * Not over the tree of `shared/word`: an order holds every text of a programme, and is put together while it is scanned.
 */
export function orderHandler(rows: ReadRow[], links: ReadonlyMap<string, string>): XmlHandler {
  let row: ReadRow | null = null;
  let isFirst = false;
  let cell: CellWriter | null = null;
  let depth = 0;
  let unseen = 0;
  let isText = false;
  let href: string | null = null;
  let marks: Lettering = {};
  let characters = 0;

  const write = (words: string) => {
    characters += words.length;
    if (characters > LIMITS.characters) throw new FileError('too-large');
    cell?.write(words, marks, href);
  };

  return {
    open(name, raw) {
      const kind = DROPPED.get(name);
      if (kind && unseen === 0) cell?.drop(kind);
      if (UNSEEN.has(name)) unseen += 1;
      if (unseen > 0) return;
      switch (name) {
        case 'tbl':
          depth += 1;
          if (depth > 1) cell?.drop('nestedTable');
          else isFirst = true;
          return;
        case 'tr':
          if (depth === 1) row = { isFirst, cells: [] };
          return;
        case 'tc':
          if (depth === 1) cell = new CellWriter();
          return;
        case 'p':
          cell?.beginParagraph();
          return;
        case 'r':
          marks = {};
          return;
        case 'b':
          marks.bold = isOn(raw);
          return;
        case 'i':
          marks.italic = isOn(raw);
          return;
        case 'vertAlign': {
          const height = attributesOf(raw).get('val');
          marks.superscript = height === 'superscript';
          marks.subscript = height === 'subscript';
          return;
        }
        case 'rStyle': {
          const style = attributesOf(raw).get('val');
          if (style === 'Strong') marks.bold = true;
          if (style === 'Emphasis') marks.italic = true;
          return;
        }
        case 'hyperlink':
          href = links.get(attributesOf(raw).get('id') ?? '') ?? null;
          return;
        case 't':
          isText = true;
          return;
        case 'tab':
          write(' ');
          return;
        case 'br':
        case 'cr':
          cell?.breakLine();
          return;
        case 'noBreakHyphen':
          write('\u2011');
          return;
        case 'softHyphen':
          write('\u00ad');
          return;
        default:
      }
    },
    close(name) {
      if (UNSEEN.has(name)) unseen -= 1;
      if (unseen > 0) return;
      if (name === 't') isText = false;
      else if (name === 'hyperlink') href = null;
      else if (name === 'tbl') depth -= 1;
      else if (name === 'tc' && depth === 1 && cell) {
        row?.cells.push(cell.read());
        cell = null;
      } else if (name === 'tr' && depth === 1 && row) {
        if (rows.length >= LIMITS.rows) throw new FileError('too-large');
        rows.push(row);
        row = null;
        isFirst = false;
      }
    },
    text(text) {
      if (isText && unseen === 0) write(text);
    },
  };
}

/** What is left out with all that is in it; `Fallback` repeats its `Choice`. */
const UNSEEN = new Set([
  'Fallback',
  'del',
  'moveFrom',
  'drawing',
  'pict',
  'object',
  'instrText',
  'pPr',
  'tblPr',
  'tcPr',
  'trPr',
  'sdtPr',
]);

const DROPPED = new Map<string, DroppedKind>([
  ['ins', 'insertion'],
  ['moveTo', 'insertion'],
  ['del', 'deletion'],
  ['moveFrom', 'deletion'],
  ['drawing', 'picture'],
  ['pict', 'picture'],
  ['object', 'picture'],
  ['commentReference', 'comment'],
  ['footnoteReference', 'unknown'],
  ['endnoteReference', 'unknown'],
  ['sym', 'unknown'],
]);

function isOn(raw: string): boolean {
  return ON.has(attributesOf(raw).get('val') ?? '');
}

/** Puts the words of a cell together; neighbours of one form are one. */
class CellWriter {
  readonly #shown: ShownInline[] = [];
  readonly #counter = dropCounter();
  #isBegun = false;

  drop(kind: DroppedKind): void {
    this.#counter.add(kind);
  }

  beginParagraph(): void {
    if (this.#isBegun) this.breakLine();
    this.#isBegun = true;
  }

  breakLine(): void {
    this.#shown.push({ type: 'hardBreak' });
  }

  write(text: string, lettering: Lettering, link: string | null) {
    const href = link === null ? null : textLink(link);
    if (link !== null && href === null) this.drop('link');
    const marks: RichMark[] = [
      ...LETTERING.flatMap((type) => (lettering[type] ? [{ type }] : [])),
      ...(href === null ? [] : [{ type: 'link' as const, attrs: { href } }]),
    ];
    const last = this.#shown.at(-1);
    if (last?.type === 'text' && sameMarks(last.marks ?? [], marks)) last.text += text;
    else this.#shown.push({ type: 'text', text, ...(marks.length > 0 && { marks }) });
  }

  read(): ReadCell {
    return { shown: trimmed(this.#shown), dropped: this.#counter.list() };
  }
}

function sameMarks(one: readonly RichMark[], other: readonly RichMark[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Without breaks and spaces at both ends. */
function trimmed(shown: readonly ShownInline[]): ShownInline[] {
  const list = structuredClone([...shown]);
  const isBlank = (one: ShownInline | undefined) =>
    one !== undefined && (one.type === 'hardBreak' || one.text.trim() === '');
  while (isBlank(list[0])) list.shift();
  while (isBlank(list.at(-1))) list.pop();
  const [first, last] = [list[0], list.at(-1)];
  if (first?.type === 'text') first.text = first.text.trimStart();
  if (last?.type === 'text') last.text = last.text.trimEnd();
  return list;
}
