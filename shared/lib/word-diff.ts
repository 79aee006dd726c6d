import { diffArrays } from 'diff';

/** Pieces of a text that are in both, in the new one alone, or in the old one alone. */
export type DiffRun = { kind: 'same' | 'added' | 'removed'; text: string };

/** Runs of pieces of any kind. */
export type PieceRun<T> = { kind: DiffRun['kind']; pieces: T[] };

/**
 * Past this many differences two texts have so little in common that one is told to replace the other: to look for what
 * they share would take long and help nobody.
 */
const MOST_EDITS = 2000;

/** Words, numbers, white space, and every other sign by itself. */
const PIECES = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

/**
 * The differences of two texts by words. The runs that are not `added` are the old text, those that are not `removed` the
 * new one, letter for letter; what is removed stands before what is added in its place.
 */
export function wordDiff(before: string, after: string): DiffRun[] {
  const runs = diffPieces(piecesOf(before), piecesOf(after), (piece) => piece);
  return joinAcrossSpaces(runs.map(({ kind, pieces }) => ({ kind, text: pieces.join('') })));
}

function piecesOf(text: string): string[] {
  return text.match(PIECES) ?? [];
}

/**
 * The differences of two sequences whose pieces are the same where `keyOf` gives the same: for texts with form, whose
 * pieces are words with their marks. Of a piece in both, the new one is given.
 */
export function diffPieces<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (piece: T) => string,
): PieceRun<T>[] {
  const [old, now] = [before.map(keyOf), after.map(keyOf)];
  const changes = diffArrays(old, now, { maxEditLength: MOST_EDITS }) ?? [
    { value: old, removed: true, added: false },
    { value: now, removed: false, added: true },
  ];
  let [inOld, inNew] = [0, 0];
  const runs: PieceRun<T>[] = [];
  for (const { value, added, removed } of changes) {
    const { length } = value;
    if (length === 0) continue;
    if (removed) runs.push({ kind: 'removed', pieces: before.slice(inOld, inOld + length) });
    else runs.push({ kind: added ? 'added' : 'same', pieces: after.slice(inNew, inNew + length) });
    if (!added) inOld += length;
    if (!removed) inNew += length;
  }
  return runs;
}

/**
 * Words that changed on both sides of a mere space change together: "the old plan" → "a new scheme" is one change and not
 * three. Neighbouring changes become one removal and one addition; where words were only added or only removed, the spaces
 * between them are ones that stayed.
 */
function joinAcrossSpaces(runs: readonly DiffRun[]): DiffRun[] {
  const joined: DiffRun[] = [];
  let changing: DiffRun[] = [];
  const close = () => {
    const [removed, added] = [textWithout('added', changing), textWithout('removed', changing)];
    if (removed.trim() === '' || added.trim() === '') joined.push(...changing);
    else joined.push({ kind: 'removed', text: removed }, { kind: 'added', text: added });
    changing = [];
  };
  runs.forEach((run, index) => {
    const bridges = run.text.trim() === '' && changing.length > 0 && index < runs.length - 1;
    if (run.kind !== 'same' || bridges) {
      changing.push(run);
      return;
    }
    close();
    joined.push(run);
  });
  close();
  return joined;
}

function textWithout(kind: DiffRun['kind'], runs: readonly DiffRun[]): string {
  return runs.map((run) => (run.kind === kind ? '' : run.text)).join('');
}
