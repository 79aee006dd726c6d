import { FileError } from '../../lib/file-error.ts';
import { openWord } from '../../word/word-package.ts';
import { wordNumbering } from '../../word/word-numbering.ts';
import { numberingOf, wordStyles, type WordStyle } from '../../word/word-styles.ts';
import { parsePart } from '../../xml/parse-xml.ts';
import {
  descendants,
  elementsOf,
  find,
  isOn,
  ownText,
  valueOf,
  type XmlElement,
} from '../../xml/xml-tree.ts';
import type { Zip, ZipPart } from '../../zip/open-zip.ts';
import { hiddenByStyles, type HidingStyles } from './hidden-styles.ts';
import {
  chosenOf,
  emptyLine,
  lettersOf,
  seeInlines,
  type AroundText,
  type Line,
} from './see-inlines.ts';
import {
  noMarks,
  paragraphsOf,
  type Seen,
  type SeenBlock,
  type SeenCell,
  type SeenComment,
  type SeenIssue,
  type SeenMarks,
  type SeenParagraph,
  type SeenRow,
  type SeenTable,
} from './seen.ts';

/** Elements that say how things look or looked: nothing is read of them. */
const UNREAD = new Set(
  (
    'rsids tblGrid tblPr tblPrEx tblPrChange tblPrExChange trPrChange tcPrChange pPrChange rPrChange sectPr proofErr ' +
    'bookmarkEnd lastRenderedPageBreak tblHeader cantSplit trHeight tcW tcBorders tcMar shd vAlign spacing ind jc ' +
    'keepNext keepLines tabs pBdr sz szCs color lang noProof b bCs i iCs u kern ' +
    'alias lock placeholder dropDownList comboBox'
  )
    .split(' ')
    .map((name) => `w:${name}`),
);

/** Where a table style hides something, which one a table goes by is read too. */
const UNREAD_BUT_TABLES = new Set([...UNREAD].filter((name) => name !== 'w:tblPr'));

/** Elements among rows, cells and blocks that only lead to more of the same. */
const THROUGH = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:moveTo',
  'w:customXml',
  'w:smartTag',
  'mc:AlternateContent',
]);

type Reading = {
  around: AroundText;
  hiddenInTable: HidingStyles['inTable'];
  styleOf: (id: string) => WordStyle;
  numbered: ReturnType<typeof wordNumbering>;
  comments: ReadonlyMap<string, SeenComment>;
  issues: Set<SeenIssue>;
};

/**
 * Reads what a person sees of a Word document (ISO/IEC 29500-1, 17): all text, wherever programs have put it, with the
 * marks of a form and with what a plain text leaves out. In: a zip that `isWord`. Throws `FileError`.
 */
export function seeWord(zip: Zip): Seen {
  const { document, part, parts, properties } = openWord(zip);
  const issues = new Set<SeenIssue>();
  if ([...zip.keys()].some((name) => name.endsWith('vbaproject.bin'))) issues.add('macros');
  const { isHidden, inTable } = hiddenByStyles(part('styles'));
  const reading: Reading = {
    hiddenInTable: inTable,
    around: {
      footnotes: notesOf(rootOf(part('footnotes'))),
      endnotes: notesOf(rootOf(part('endnotes'))),
      isHidden,
      withDeleted: false,
    },
    styleOf: whenAsked(() => wordStyles(rootOf(part('styles')))),
    numbered: whenAsked(() => wordNumbering(rootOf(part('numbering')))),
    comments: commentsOf(rootOf(part('comments'))),
    issues,
  };
  const root = parsePart(document, inTable ? UNREAD_BUT_TABLES : UNREAD).root;
  const body = root?.name === 'w:document' ? find(root, 'w:body') : undefined;
  if (!body) throw new FileError('damaged', document.name);
  const blocks = blocksIn(body, reading);
  const margins = [...parts('header'), ...parts('footer')].flatMap((one) => {
    const margin = rootOf(one);
    return margin ? paragraphsOf(blocksIn(margin, reading)) : [];
  });
  return {
    blocks,
    margins,
    properties: [
      ...textsIn(rootOf(properties('custom-properties'))),
      ...textsIn(rootOf(properties('core-properties'))),
    ],
    comments: [...reading.comments.values()],
    issues: [...issues],
  };
}

/** Made when it is first asked for: most forms come back with no other styles and lists than they went out with. */
function whenAsked<A extends unknown[], R>(make: () => (...asked: A) => R): (...asked: A) => R {
  let made: ((...asked: A) => R) | undefined;
  return (...asked) => (made ??= make())(...asked);
}

function rootOf(part: ZipPart | undefined): XmlElement | undefined {
  return part && parsePart(part, UNREAD).root;
}

function textsIn(root: XmlElement | undefined): string[] {
  return root
    ? descendants(root)
        .map(ownText)
        .filter((text) => text.trim() !== '')
    : [];
}

function notesOf(root: XmlElement | undefined): ReadonlyMap<string, string> {
  const notes = elementsOf(root, 'w:footnote', 'w:endnote').filter(
    ({ attributes }) => (attributes.get('w:type') ?? '') === '',
  );
  return new Map(
    notes.map((note) => [
      note.attributes.get('w:id') ?? '',
      lettersOf(note).replace(/\s+/gu, ' ').trim(),
    ]),
  );
}

function commentsOf(root: XmlElement | undefined): ReadonlyMap<string, SeenComment> {
  return new Map(
    elementsOf(root, 'w:comment').map(({ attributes, ...comment }) => {
      const id = attributes.get('w:id') ?? '';
      const lines = elementsOf({ attributes, ...comment }, 'w:p').map(lettersOf);
      return [
        id,
        {
          id,
          author: attributes.get('w:author') ?? '',
          date: attributes.get('w:date') ?? '',
          text: lines.join('\n').trim(),
        },
      ];
    }),
  );
}

/** A paragraph whose mark is deleted goes on in the next one. */
type Held = { line: Line } | null;

function blocksIn(parent: XmlElement, reading: Reading): SeenBlock[] {
  const blocks: SeenBlock[] = [];
  let held: Held = null;
  const visit = (within: XmlElement, marks: SeenMarks): void => {
    for (const element of elementsOf(within)) {
      if (element.name === 'w:p') {
        const line = lineOf(element, reading, held?.line);
        if (marks.names.length > 0) line.names.push(...marks.names.splice(0));
        for (const flag of marks.flags) line.flags.push(flag);
        const isMarkDeleted = find(element, 'w:pPr', 'w:rPr', 'w:del') !== undefined;
        if (isMarkDeleted) line.flags.push('tracked');
        const isGoingOn = isMarkDeleted && !reading.around.withDeleted;
        held = isGoingOn ? { line } : null;
        if (!isGoingOn) blocks.push(...blocksOf(line, reading));
      } else if (element.name === 'w:tbl') blocks.push(tableOf(element, reading));
      else if (element.name === 'w:bookmarkStart') {
        marks.names.push(element.attributes.get('w:name') ?? '');
      } else if (element.name === 'w:altChunk') {
        reading.issues.add('foreign-part');
        blocks.push({ kind: 'paragraph', text: '', ...noMarks(), flags: ['foreign-part'] });
      } else if (THROUGH.has(element.name)) {
        const isTracked = element.name === 'w:ins' || element.name === 'w:moveTo';
        const tag = valueOf(find(element, 'w:sdtPr'), 'w:tag');
        visit(element.name === 'mc:AlternateContent' ? chosenOf(element) : element, {
          ...noMarks(),
          names: [...marks.names.splice(0), ...(tag === undefined ? [] : [tag])],
          flags: [...marks.flags, ...(isTracked ? (['tracked'] as const) : [])],
        });
      }
    }
  };
  visit(parent, noMarks());
  const last: Held = held as Held;
  if (last) blocks.push(...blocksOf(last.line, reading));
  return blocks;
}

function lineOf(element: XmlElement, reading: Reading, before?: Line): Line {
  const line: Line = before ?? emptyLine();
  const properties = find(element, 'w:pPr');
  line.style = valueOf(properties, 'w:pStyle');
  const numbering = numberingOf(properties) ?? styleNumbering(line.style, reading);
  const start = line.pieces.length;
  seeInlines(element, line, reading.around);
  if (!numbering || numbering.id === '0') return line;
  const number = reading.numbered(numbering.id, numbering.level);
  const sign = number?.isBullet === true ? '•' : (number?.label ?? '');
  if (sign !== '') line.pieces.splice(start, 0, `${sign} `);
  return line;
}

/** Styles of the form itself have no numbers: those of the file are read where there are others. */
const OWN_STYLE =
  /^(?:Table|Label|Identification|Title|MinorHeading|Introduction|Header|Footer|Heading\d)/u;

function styleNumbering(style: string | undefined, { styleOf }: Reading) {
  return style === undefined || OWN_STYLE.test(style) ? undefined : styleOf(style).numbering;
}

function blocksOf(line: Line, reading: Reading): SeenBlock[] {
  const { pieces, boxes, flags, names, pictures, comments } = line;
  const text = pieces.join('');
  const hidden = line.hidden.length > 0 ? [line.hidden.join('')] : [];
  const paragraph: SeenParagraph = {
    kind: 'paragraph',
    text,
    flags,
    names,
    pictures,
    comments,
    hidden,
  };
  if (boxes.length === 0) return [paragraph];
  return [paragraph, ...boxes.flatMap((box) => blocksIn(box, reading))];
}

function tableOf(table: XmlElement, reading: Reading): SeenTable {
  const within = withinTable(table, reading);
  return {
    kind: 'table',
    rows: partsOf(table, 'w:tr').map(({ element, marks }) => rowOf(element, marks, within)),
  };
}

/** The same reading, in a table whose style may hide what stands in it. */
function withinTable(table: XmlElement, reading: Reading): Reading {
  const { around, hiddenInTable } = reading;
  if (!hiddenInTable) return reading;
  const style = valueOf(find(table, 'w:tblPr'), 'w:tblStyle');
  return { ...reading, around: { ...around, isHidden: hiddenInTable(style) } };
}

/** Rows of a table or cells of a row, wherever programs have put them, with the marks beside and around them. */
function partsOf(
  parent: XmlElement,
  name: string,
  around: SeenMarks = noMarks(),
): { element: XmlElement; marks: SeenMarks }[] {
  const found: { element: XmlElement; marks: SeenMarks }[] = [];
  let names = [...around.names];
  for (const element of elementsOf(parent)) {
    if (element.name === name) {
      const marks = noMarks();
      marks.flags.push(...around.flags);
      marks.names = names;
      found.push({ element, marks });
      names = [];
    } else if (element.name === 'w:bookmarkStart') {
      names.push(element.attributes.get('w:name') ?? '');
    } else if (THROUGH.has(element.name)) {
      const tag = valueOf(find(element, 'w:sdtPr'), 'w:tag');
      const inner = element.name === 'mc:AlternateContent' ? chosenOf(element) : element;
      found.push(
        ...partsOf(inner, name, {
          ...noMarks(),
          names: [...names.splice(0), ...(tag === undefined ? [] : [tag])],
          flags: [...around.flags, ...(element.name === 'w:ins' ? (['tracked'] as const) : [])],
        }),
      );
    }
  }
  return found;
}

function rowOf(row: XmlElement, marks: SeenMarks, reading: Reading): SeenRow {
  const properties = find(row, 'w:trPr');
  if (find(properties, 'w:ins')) marks.flags.push('tracked');
  if (isOn(find(properties, 'w:hidden')) === true) marks.flags.push('hidden');
  const isDeleted = find(properties, 'w:del') !== undefined;
  const within = isDeleted ? withDeleted(reading) : reading;
  return {
    isDeleted,
    cells: partsOf(row, 'w:tc', marks).map((cell, at) =>
      cellOf(cell.element, at === 0 ? cell.marks : { ...cell.marks }, within),
    ),
  };
}

/** The same reading, where all of the text is deleted and shall be told. */
function withDeleted(reading: Reading): Reading {
  return { ...reading, around: { ...reading.around, withDeleted: true } };
}

function cellOf(cell: XmlElement, around: SeenMarks, reading: Reading): SeenCell {
  const properties = find(cell, 'w:tcPr');
  const isDeleted = find(properties, 'w:cellDel') !== undefined;
  const blocks = blocksIn(cell, isDeleted ? withDeleted(reading) : reading);
  const own = noMarks();
  own.flags.push(...around.flags);
  own.names.push(...around.names);
  for (const block of blocks) {
    if (block.kind === 'table') {
      own.flags.push('nested-table');
      continue;
    }
    for (const flag of block.flags) own.flags.push(flag);
    own.names.push(...block.names);
    own.pictures.push(...block.pictures);
    own.comments.push(...block.comments);
    own.hidden.push(...block.hidden);
  }
  if (find(properties, 'w:cellIns') ?? find(properties, 'w:cellDel')) own.flags.push('tracked');
  const { flags, names, pictures, comments, hidden } = own;
  return {
    flags,
    names,
    pictures,
    comments,
    hidden,
    blocks,
    isMerged: find(properties, 'w:vMerge') !== undefined,
    isDeleted,
  };
}
