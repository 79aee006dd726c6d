import { diffPieces, type PieceRun } from '../../lib/word-diff.ts';
import { append, element, type XmlElement } from '../../xml/xml-tree.ts';
import { xmlOf } from './block-tree.ts';
import { wordsIn, type ParagraphParts, type Piece } from './paragraph-pieces.ts';
import type { Mark, RevisionMarks } from './revision-marks.ts';

/** Pieces that are marked alike; unmarked where both documents have them. */
type Marked = { mark: Mark | null; pieces: readonly Piece[] };

/** Texts that share less than this are told as one gone and another there: a sentence of remains cannot be read. */
const LEAST_SHARED = 0.3;

/** A paragraph as it stands in the document, with the bookmarks that it keeps; `end` marks its end. */
export type ParagraphLook = {
  properties: readonly XmlElement[];
  bookmarks: readonly XmlElement[];
  end: Mark | null;
  /** What the paragraph was like where that was otherwise. */
  before?: readonly XmlElement[];
};

/** A paragraph that is in one of the documents alone, or was moved as it is. */
export function markedParagraph(
  { pieces }: ParagraphParts,
  mark: Mark,
  look: ParagraphLook,
  revisions: RevisionMarks,
): XmlElement {
  return paragraphOf([{ mark, pieces }], look, revisions);
}

/** A paragraph that is in both, its changes marked word by word. */
export function changedParagraph(
  before: ParagraphParts,
  after: ParagraphParts,
  look: ParagraphLook,
  revisions: RevisionMarks,
): XmlElement {
  return paragraphOf(changesOf(before, after), look, revisions);
}

/** A paragraph where it has come to: what came with it, and what was added to it. What it lost stands where it was. */
export function arrivedParagraph(
  before: ParagraphParts,
  after: ParagraphParts,
  look: ParagraphLook,
  revisions: RevisionMarks,
): XmlElement {
  const runs = changesOf(before, after)
    .filter(({ mark }) => mark !== 'del')
    .map(({ mark, pieces }): Marked => ({ mark: mark ?? 'moveTo', pieces }));
  return paragraphOf(runs, look, revisions);
}

function changesOf(before: ParagraphParts, after: ParagraphParts): Marked[] {
  const runs = diffPieces(before.pieces, after.pieces, ({ key }) => key);
  const lettersOf = (pieces: readonly Piece[]) =>
    pieces.reduce((sum, { text }) => sum + (text ?? '').trim().length, 0);
  const shared = runs.reduce(
    (sum, { kind, pieces }) => sum + (kind === 'same' ? lettersOf(pieces) : 0),
    0,
  );
  const longer = Math.max(lettersOf(before.pieces), lettersOf(after.pieces));
  if (shared < LEAST_SHARED * longer) {
    return [
      { mark: 'del' as const, pieces: before.pieces },
      { mark: 'ins' as const, pieces: after.pieces },
    ].filter(({ pieces }) => pieces.length > 0);
  }
  return apart(acrossSpaces(runs));
}

/** A space, a tab or a sign, which parts two words. */
function partsWords({ text, content }: Piece): boolean {
  return text === null ? content.name === 'w:tab' : !/[\p{L}\p{N}]/u.test(text);
}

/**
 * A word that took another's place takes the space or sign beside it along, so that the two do not run together: without colours,
 * *Luonnos 1* that became *Luonnos 2* would read *Luonnos 12*.
 */
function apart(runs: readonly Marked[]): Marked[] {
  const list = [...runs];
  list.forEach(({ mark, pieces }, at) => {
    const next = list[at + 1];
    if (mark !== 'del' || next?.mark !== 'ins') return;
    const [before, after] = [list[at - 1], list[at + 2]];
    const space = before?.mark === null ? before.pieces.at(-1) : undefined;
    if (before && space && partsWords(space)) {
      list[at - 1] = { mark: null, pieces: before.pieces.slice(0, -1) };
      list[at] = { mark, pieces: [space, ...pieces] };
      list[at + 1] = { mark: 'ins', pieces: [space, ...next.pieces] };
      return;
    }
    const end = after?.mark === null ? after.pieces[0] : undefined;
    if (!after || !end || !partsWords(end)) return;
    list[at] = { mark, pieces: [...pieces, end] };
    list[at + 1] = { mark: 'ins', pieces: [...next.pieces, end] };
    list[at + 2] = { mark: null, pieces: after.pieces.slice(1) };
  });
  return list.filter(({ pieces }) => pieces.length > 0);
}

/** Words that changed on both sides of a mere space change together, as `wordDiff` tells them. */
function acrossSpaces(runs: readonly PieceRun<Piece>[]): Marked[] {
  const marked: Marked[] = [];
  let changing: PieceRun<Piece>[] = [];
  const of = (mark: Mark, kind: 'added' | 'removed') => {
    const pieces = changing.flatMap((run) => (run.kind === kind ? [] : run.pieces));
    if (pieces.length > 0) marked.push({ mark, pieces });
  };
  const close = () => {
    of('del', 'added');
    of('ins', 'removed');
    changing = [];
  };
  const isSpace = ({ pieces }: PieceRun<Piece>) => pieces.every(({ text }) => text?.trim() === '');
  runs.forEach((run, index) => {
    const next = runs[index + 1];
    const bridges =
      run.kind === 'same' && isSpace(run) && changing.length > 0 && next !== undefined;
    if (run.kind !== 'same' || bridges) changing.push(run);
    else {
      close();
      marked.push({ mark: null, pieces: run.pieces });
    }
  });
  close();
  return marked;
}

function paragraphOf(
  runs: readonly Marked[],
  look: ParagraphLook,
  revisions: RevisionMarks,
): XmlElement {
  const paragraph = element('w:p');
  const properties = [...look.properties];
  if (look.end) properties.push(element('w:rPr', {}, [revisions.mark(look.end)]));
  if (look.before) {
    properties.push(revisions.mark('pPrChange', [element('w:pPr', {}, [...look.before])]));
  }
  if (properties.length > 0) append(paragraph, element('w:pPr', {}, properties));
  const starts = look.bookmarks.filter(({ name }) => name === 'w:bookmarkStart');
  const ends = look.bookmarks.filter(({ name }) => name !== 'w:bookmarkStart');
  for (const mark of starts) append(paragraph, mark);
  let link: { of: XmlElement | undefined; into: XmlElement } = { of: undefined, into: paragraph };
  for (const { mark, pieces } of runs) {
    for (const group of groupedBy(pieces, ({ link: own }) => own && linkKey(own))) {
      const [{ link: own } = {}] = group;
      if (!own) link = { of: undefined, into: paragraph };
      else if (!link.of || linkKey(link.of) !== linkKey(own)) {
        const into = element('w:hyperlink', Object.fromEntries(own.attributes));
        append(paragraph, into);
        link = { of: own, into };
      }
      for (const child of written(group, mark, revisions)) append(link.into, child);
    }
  }
  for (const mark of ends) append(paragraph, mark);
  return paragraph;
}

function linkKey({ attributes }: XmlElement): string {
  return [...attributes].join(' ');
}

/** Neighbours that are alike in what `keyOf` gives. */
function groupedBy<T>(list: readonly T[], keyOf: (one: T) => string | undefined): T[][] {
  const groups: T[][] = [];
  let last: string | undefined;
  for (const one of list) {
    const key = keyOf(one);
    if (groups.length > 0 && key === last) groups.at(-1)?.push(one);
    else groups.push([one]);
    last = key;
  }
  return groups;
}

/** The runs of pieces, in one change where they are marked. */
function written(
  pieces: readonly Piece[],
  mark: Mark | null,
  revisions: RevisionMarks,
): XmlElement[] {
  const isText = ({ text }: Piece) => (text === null ? 'other' : 'text');
  const runs = groupedBy(pieces, (piece) =>
    [isText(piece), piece.look ? xmlOf(piece.look) : ''].join(' '),
  ).flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { look } = first;
    if (first.text !== null) {
      return [run(look, [textElement(group.map(({ text }) => text ?? '').join(''), mark)])];
    }
    return group.flatMap(({ content }) => contentRuns(content, look, mark));
  });
  if (mark === null || runs.length === 0) return runs;
  return [revisions.mark(mark, runs)];
}

function run(look: XmlElement | undefined, content: XmlElement[]): XmlElement {
  const copy = look ? [element(look.name, {}, [...look.children])] : [];
  return element('w:r', {}, [...copy, ...content]);
}

function textElement(text: string, mark: Mark | null): XmlElement {
  return element(mark === 'del' ? 'w:delText' : 'w:t', { 'xml:space': 'preserve' }, [text]);
}

/** Counts the captions of its kind. */
const COUNTER = /^\s*SEQ\s/u;

/**
 * A field within a change is written in the runs of which a change is made (17.16.19). The number of a caption that is gone
 * from its place is no field there: LibreOffice would count it among those that stay.
 */
function contentRuns(
  content: XmlElement,
  look: XmlElement | undefined,
  mark: Mark | null,
): XmlElement[] {
  if (content.name !== 'w:fldSimple') return [run(look, [content])];
  if (mark === null) return [content];
  const result = content.children.flatMap((child) => (typeof child === 'string' ? [] : [child]));
  const words = run(undefined, [textElement(result.map((one) => wordsIn(one)).join(''), mark)]);
  const told = content.attributes.get('w:instr') ?? '';
  if ((mark === 'del' || mark === 'moveFrom') && COUNTER.test(told)) return [words];
  const char = (type: string) => run(undefined, [element('w:fldChar', { 'w:fldCharType': type })]);
  const instruction = element(
    mark === 'del' ? 'w:delInstrText' : 'w:instrText',
    { 'xml:space': 'preserve' },
    [told],
  );
  return [char('begin'), run(undefined, [instruction]), char('separate'), words, char('end')];
}
