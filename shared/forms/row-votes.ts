import { findRowCodes } from './form-code.ts';
import type { KnownForm, KnownRow } from './known-forms.ts';
import { readMark } from './marks.ts';
import { normalText } from './normal-text.ts';
import { textOfBlocks, type SeenCell, type SeenRow, type SeenTable } from './seen/seen.ts';

/** The section that stands above a row: of which form, and which one. */
export type Context = { form: KnownForm; sectionCode: string } | null;

/** A cell, and which rows it says that it is the label of. */
export type VotedCell = {
  cell: SeenCell;
  text: string;
  /** Named by a code that is seen, by a hidden mark, by the words of the label. */
  codes: readonly KnownRow[];
  marks: readonly KnownRow[];
  labels: readonly KnownRow[];
};

/** What the marks of a row say together. */
export type RowVote = {
  cells: readonly VotedCell[];
  /** The rows that are named: more than one is a contradiction. */
  named: readonly KnownRow[];
  /** How many marks that are independent of each other name it. */
  witnesses: number;
  /** The cell with the label; null where no cell has one. */
  label: VotedCell | null;
  isLabelKnown: boolean;
};

const NONE: RowVote = { cells: [], named: [], witnesses: 0, label: null, isLabelKnown: false };

/** Reads the marks of a row; `except` are tables within its cells that are read for themselves. */
export function voteOnRow(
  row: SeenRow,
  forms: readonly KnownForm[],
  context: Context,
  except: ReadonlySet<SeenTable>,
): RowVote {
  const cells = row.cells.map((cell) => voteOfCell(cell, forms, except));
  const best = cells.reduce<VotedCell | null>(
    (before, one) => (scoreOf(one) > (before ? scoreOf(before) : 0) ? one : before),
    null,
  );
  if (!best) return { ...NONE, cells };
  const isStrong = kindsOf(best) >= 2;
  const named = new Set<KnownRow>();
  for (const one of cells) {
    for (const marked of one.marks) named.add(marked);
    // An answer may speak of another row by its code; a label has its words or its mark beside it, or an answer of its own.
    const maySpeak = isStrong && cells.length <= 2 && !isWholeLabel(one);
    if (one === best || !maySpeak) for (const of of one.codes) named.add(of);
  }
  if (named.size === 0) return byLabel(cells, best, context);
  const [first] = named;
  const isLabelKnown = best.labels.length > 0;
  const agrees = first !== undefined && best.labels.includes(first);
  // An answer may be the very words of another label, too; beside a weak one they are of two rows put into one.
  for (const one of isStrong ? [best] : cells) {
    const [other] = one.labels;
    if (first && other && !one.labels.includes(first)) named.add(other);
  }
  return {
    cells,
    named: [...named],
    witnesses:
      Number(best.codes.length > 0) +
      Number(cells.some(({ marks }) => marks.length > 0)) +
      Number(agrees),
    label: best,
    isLabelKnown,
  };
}

/** Without a code or mark the words name a row where there is one of them alone, or one in the section they stand in. */
function byLabel(cells: VotedCell[], best: VotedCell, context: Context): RowVote {
  const found = cells.map(({ labels }) => {
    const inSection = labels.filter(
      ({ form, section }) =>
        context && form === context.form.form && section.section.code === context.sectionCode,
    );
    return inSection.length > 0 ? inSection : labels;
  });
  return {
    cells,
    named: unique(found.flatMap((rows) => (rows.length === 1 ? rows : []))),
    witnesses: 1,
    label: best,
    isLabelKnown: true,
  };
}

function voteOfCell(
  cell: SeenCell,
  forms: readonly KnownForm[],
  except: ReadonlySet<SeenTable>,
): VotedCell {
  const text = textOfBlocks(cell.blocks, except).trim();
  const codes = findRowCodes(text);
  const words = normalText(codes.length > 0 ? withoutCodes(text, forms) : text);
  return {
    cell,
    text,
    codes: unique(codes.flatMap(({ code }) => rowsBy(forms, ({ byCode }) => byCode.get(code)))),
    marks: unique(cell.names.flatMap((name) => rowsOfMark(name, forms))),
    labels: words === '' ? [] : forms.flatMap(({ byLabel: known }) => known.get(words) ?? []),
  };
}

/** The rows whose mark `name` is. */
export function rowsOfMark(name: string, forms: readonly KnownForm[]): KnownRow[] {
  const mark = readMark(name);
  if (!mark) return [];
  const place = `${mark.section}.${String(mark.number)}`;
  return rowsBy(forms, ({ form, byPlace }) =>
    form.code === mark.form ? byPlace.get(place) : undefined,
  );
}

function rowsBy(
  forms: readonly KnownForm[],
  find: (form: KnownForm) => KnownRow | undefined,
): KnownRow[] {
  return forms.flatMap((form) => find(form) ?? []);
}

/** A text without the codes of rows in it. */
export function withoutCodes(text: string, forms: readonly KnownForm[]): string {
  let left = text;
  for (const { code, at, length } of findRowCodes(text).reverse()) {
    if (!forms.some(({ byCode }) => byCode.has(code))) continue;
    left = left.slice(0, at) + left.slice(at + length);
  }
  return left;
}

function kindsOf({ codes, marks, labels }: VotedCell): number {
  return [codes, marks, labels].filter(({ length }) => length > 0).length;
}

function scoreOf(cell: VotedCell): number {
  return kindsOf(cell);
}

function isWholeLabel({ codes, labels }: VotedCell): boolean {
  return codes.some((one) => labels.includes(one));
}

function unique<T>(list: readonly T[]): readonly T[] {
  return list.length < 2 ? list : [...new Set(list)];
}

/** What is written in a label's cell behind the label: people do answer there. Null where the label is not as it was. */
export function behindLabel(text: string, { row }: KnownRow): string | null {
  const at = text.toUpperCase().lastIndexOf(row.code.toUpperCase());
  const [before, after] =
    at >= 0
      ? [text.slice(0, at), text.slice(at + row.code.length)]
      : [row.label, text.startsWith(row.label) ? text.slice(row.label.length) : null];
  if (after === null || normalText(before) !== normalText(row.label)) return null;
  const rest = after.trim();
  if (normalText(rest) === normalText(row.hint)) return '';
  return rest.startsWith(row.hint) ? rest.slice(row.hint.length).trim() : rest;
}
