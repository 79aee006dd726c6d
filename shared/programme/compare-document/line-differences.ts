import { sameValue } from '../../records/same-value.ts';
import { alignIds } from '../versions/sequence-diff.ts';
import { diffPieces, type DiffRun } from '../../lib/word-diff.ts';
import type { CompareLine, LineLook, Piece } from './compare-lines.ts';

/** A line in both, in one of them alone, or with words that differ. */
export type LineDifference = {
  kind: 'both' | 'added' | 'removed';
  look: LineLook;
  /** What is in both, in the new one alone, in the old one alone. */
  runs: { kind: DiffRun['kind']; piece: Piece }[];
};

/**
 * Holds two documents against each other line by line, and the lines that both have word by word. The lines and runs that
 * are not added are the old document, those that are not removed the new one. A line that has moved, or that is now
 * another kind of line, is removed where it was and added where it is.
 */
export function lineDifferences(
  before: readonly CompareLine[],
  after: readonly CompareLine[],
): LineDifference[] {
  const [old, now] = [byId(before), byId(after)];
  const apart = new Set(
    alignIds([...old.keys()], [...now.keys()]).flatMap(({ id, moved }) => {
      const [was, is] = [old.get(id), now.get(id)];
      return moved || (was && is && !sameValue(was.look, is.look)) ? [id] : [];
    }),
  );
  const gone = (id: string) => (apart.has(id) ? `${id} gone` : id);
  return alignIds([...old.keys()].map(gone), [...now.keys()]).flatMap((line): LineDifference[] => {
    const was = line.before === undefined ? undefined : old.get(line.id.replace(/ gone$/u, ''));
    const is = line.after === undefined ? undefined : now.get(line.id);
    if (was && is) return [{ kind: 'both', look: is.look, runs: runsOf(was.pieces, is.pieces) }];
    if (is) return [whole('added', is)];
    return was ? [whole('removed', was)] : [];
  });
}

function whole(kind: 'added' | 'removed', { look, pieces }: CompareLine): LineDifference {
  return { kind, look, runs: pieces.map((piece) => ({ kind, piece })) };
}

/** Lines by id; a second one of the same id (pasted, merged) gets a name of its own. */
function byId(lines: readonly CompareLine[]): Map<string, CompareLine> {
  const known = new Map<string, CompareLine>();
  for (const line of lines) {
    let id = line.id;
    while (known.has(id)) id += ' again';
    known.set(id, line);
  }
  return known;
}

const WORDS = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

function runsOf(before: readonly Piece[], after: readonly Piece[]): LineDifference['runs'] {
  const words = (pieces: readonly Piece[]) =>
    pieces.flatMap((piece) =>
      (piece.text.match(WORDS) ?? []).map((text): Piece => ({ ...piece, text })),
    );
  const keyOf = (piece: Piece) => `${formOf(piece)} ${piece.text}`;
  return diffPieces(words(before), words(after), keyOf).flatMap(({ kind, pieces }) =>
    joined(pieces).map((piece) => ({ kind, piece })),
  );
}

function formOf({ look = {} }: Piece): string {
  return Object.keys(look).join('+');
}

/** Neighbours of one form are one. */
function joined(pieces: readonly Piece[]): Piece[] {
  const list: Piece[] = [];
  for (const piece of pieces) {
    const last = list.at(-1);
    if (last && formOf(last) === formOf(piece)) {
      list[list.length - 1] = { ...last, text: last.text + piece.text };
    } else list.push(piece);
  }
  return list;
}
