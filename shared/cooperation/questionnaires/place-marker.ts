import type { Marker } from './read-marker.ts';
import { romanFor, romanOf } from './read-marker.ts';
import type { ReadQuestion } from './question-tree.ts';

/** A list that is open where the reading stands, by its last item. */
export type OpenItem = {
  node: ReadQuestion;
  /** Kind and delimiter: items of one list have the same. */
  list: string;
  value: number;
  parts: readonly string[];
  isSection: boolean;
  /** Where it stands among the lists of a Word document, if that numbered it. */
  wordList?: { id: string; level: number } | undefined;
};

/** Where a number belongs: below how many of the open items, and as an item of which list. */
export type Place = {
  depth: number;
  list: string;
  value: number;
  /** The list went on by one, or began with its first. */
  fits: boolean;
};

type Candidate = { kind: string; value: number };

/** The word that a number or a section's head begins with where it is an annex. */
export const ANNEX = /^(?:annex|appendix|liite|bilaga)(?!\p{L})/iu;

/** The next numbers, for those that can be read in two ways; in order, at most as many as `LOOK_AHEAD`. */
export type NextMarkers = () => readonly Marker[];

/**
 * Says where `marker` belongs among the open items (outermost first): in the deepest list that it goes on, else as the
 * first of a list below the last item. "i)" after "h)" is a letter unless "ii)" comes, "v)" goes on "iv)" or "u)".
 */
export function placeMarker(
  marker: Marker,
  open: readonly OpenItem[],
  next: NextMarkers,
  isHeading: boolean,
): Place {
  // An annex stands beside whatever is above it.
  if (marker.isSection && ANNEX.test(marker.word ?? '')) {
    const [likely] = candidatesOf(marker);
    return { depth: 0, list: likely?.kind ?? '?', value: likely?.value ?? 1, fits: true };
  }
  if (marker.parts.length > 1) return placePath(marker, open);
  const candidates = candidatesOf(marker);
  const ends = marker.delimiter;
  const following = successorIn(candidates, ends, open);
  const first = candidates.find(
    ({ kind, value }) => value === 1 && !open.some(({ list }) => list === kind + ends),
  );
  if (following && first && first.kind !== following.kind) {
    const chosen = chosenByNext(marker, following, first, open, next);
    if (chosen === first) return begun(first, marker, open, isHeading);
  }
  if (following) return { ...following, list: open[following.depth]?.list ?? '', fits: true };
  if (first) return begun(first, marker, open, isHeading);
  for (let depth = open.length - 1; depth >= 0; depth -= 1) {
    const item = open[depth];
    const same = candidates.find(({ kind }) => item?.list === kind + ends);
    if (item && same) return { depth, list: item.list, value: same.value, fits: same.value === 1 };
  }
  const [likely] = candidates;
  return likely
    ? { ...begun(likely, marker, open, isHeading), fits: likely.value === 1 }
    : { depth: open.length, list: '?', value: 1, fits: false };
}

/** The ways in which a number of one part can be read, the likelier first. */
function candidatesOf({ parts, word }: Marker): Candidate[] {
  const [part = ''] = parts;
  const of = word ? `${word}:` : '';
  if (/^\d/u.test(part)) return [{ kind: `${of}1`, value: Number(part) }];
  const isUpper = part === part.toUpperCase();
  const small = part.toLowerCase();
  const letter = { kind: `${of}${isUpper ? 'A' : 'a'}`, value: small.charCodeAt(0) - 96 };
  const roman = { kind: `${of}${isUpper ? 'I' : 'i'}`, value: romanOf(small) };
  if (small.length > 1) return [roman];
  return roman.value === 0 ? [letter] : [letter, roman];
}

/** The deepest open list that goes on by one; one written with another delimiter where none of its own does. */
function successorIn(
  candidates: readonly Candidate[],
  ends: string,
  open: readonly OpenItem[],
): (Candidate & { depth: number }) | null {
  for (const isExact of [true, false]) {
    for (let depth = open.length - 1; depth >= 0; depth -= 1) {
      const item = open[depth];
      if (!item) continue;
      const found = candidates.find(
        ({ kind, value }) =>
          item.value + 1 === value &&
          (isExact ? item.list === kind + ends : kindOf(item.list) === kind && value > 1),
      );
      if (found) return { ...found, depth };
    }
  }
  return null;
}

function kindOf(list: string): string {
  return list.replace(/(?<![().:])[().:]+$/u, '');
}

function chosenByNext(
  marker: Marker,
  following: Candidate & { depth: number },
  first: Candidate,
  open: readonly OpenItem[],
  next: NextMarkers,
): Candidate {
  const outer = open.slice(0, following.depth).map(({ list }) => list);
  const [own = ''] = marker.parts;
  const seen: string[] = [];
  for (const other of next()) {
    const [part = ''] = other.parts;
    if (other.parts.length > 1) break;
    if (candidatesOf(other).some(({ kind }) => outer.includes(kind + other.delimiter))) break;
    if (other.delimiter === marker.delimiter) seen.push(part);
    if (seen.length === 2) break;
  }
  const second = seen[0];
  const isSame = (part: string | undefined, candidate: Candidate) =>
    part?.toLowerCase() === writtenAs(candidate.kind, candidate.value + 1);
  if (isSame(second, first)) return first;
  // "h) i) i) ii)": the first is the letter; "h) i) i) j)": it is the number.
  if (second === own) return isSame(seen[1], first) ? following : first;
  return following;
}

function writtenAs(kind: string, value: number): string {
  return kind.endsWith('i') || kind.endsWith('I')
    ? romanFor(value)
    : String.fromCharCode(96 + value);
}

/** The first of a list: below the last item; a section's below what is a section itself. */
function begun(
  { kind, value }: Candidate,
  marker: Marker,
  open: readonly OpenItem[],
  isHeading: boolean,
): Place {
  const isUpper = marker.isSection || (isHeading && /[AI]$/u.test(kind));
  const depth = isUpper ? sectionsOf(open) : open.length;
  return { depth, list: kind + marker.delimiter, value, fits: true };
}

/** How many of the open items are sections from the outermost on. */
export function sectionsOf(open: readonly OpenItem[]): number {
  const at = open.findIndex(({ isSection }) => !isSection);
  return at < 0 ? open.length : at;
}

/** A number of several parts goes below the item whose number it begins with, or beside one that is as long. */
function placePath({ parts, word }: Marker, open: readonly OpenItem[]): Place {
  const last = parts.at(-1) ?? '';
  const value = /^\d/u.test(last) ? Number(last) : last.charCodeAt(0) - 96;
  const list = `${word ?? ''}path${parts.length}`;
  const place = (depth: number, fits: boolean): Place => ({ depth, list, value, fits });
  // "3 bis" was put in after 3, beside it.
  const before = open.findLastIndex((item) => item.parts.join('.') === parts[0]);
  const after = open[before];
  if (/^(?:bis|ter)$/u.test(last) && after) {
    return { depth: before, list: after.list, value: after.value, fits: true };
  }
  for (let depth = open.length - 1; depth >= 0; depth -= 1) {
    const of = open[depth]?.parts ?? [];
    const isSibling = of.length === parts.length && beginsWith(parts, of.slice(0, -1));
    if (isSibling && open[depth]?.list === list) {
      return place(depth, value === (open[depth]?.value ?? 0) + 1);
    }
    if (of.length > 0 && of.length < parts.length && beginsWith(parts, of)) {
      return place(depth + 1, value === 1);
    }
  }
  const beside = open.findIndex((item) => item.list === list);
  if (beside >= 0) return place(beside, value === 1);
  const longer = open.findIndex((item) => item.parts.length > parts.length);
  if (longer >= 0) return place(longer, value === 1);
  return place(sectionsOf(open), value === 1);
}

function beginsWith(parts: readonly string[], start: readonly string[]): boolean {
  return start.every((part, at) => parts[at] === part);
}
