import { fold } from '../../text/fold.ts';
import { wordsIn, type WordMatch } from './word-match.ts';

/** A piece of a text; `marked` where it is what was looked for. */
export type ExcerptPiece = { text: string; marked: boolean };

/** How much of a text is shown around what was found, in letters. */
const SHOWN = 320;
const BEFORE = 90;

/** The part of `text` where most of what was looked for stands, with the words marked; cut at words. */
export function excerptOf(text: string, matchers: readonly WordMatch[]): ExcerptPiece[] {
  const marks: { from: number; to: number }[] = [];
  for (const { word, from, to } of wordsIn(text)) {
    const folded = fold(word);
    if (matchers.some((matches) => matches(folded) > 0)) marks.push({ from, to });
  }
  const [from, to] = windowOf(text, marks);
  const pieces: ExcerptPiece[] = [];
  let at = from;
  if (from > 0) pieces.push({ text: '… ', marked: false });
  for (const mark of marks) {
    if (mark.from < from || mark.to > to) continue;
    if (mark.from > at) pieces.push({ text: text.slice(at, mark.from), marked: false });
    pieces.push({ text: text.slice(mark.from, mark.to), marked: true });
    at = mark.to;
  }
  if (to > at) pieces.push({ text: text.slice(at, to), marked: false });
  if (to < text.length) pieces.push({ text: ' …', marked: false });
  return pieces;
}

/** Where most marks stand together. */
function windowOf(text: string, marks: readonly { from: number; to: number }[]): [number, number] {
  if (text.length <= SHOWN) return [0, text.length];
  let best = 0;
  let most = 0;
  let last = 0;
  for (let first = 0; first < marks.length; first += 1) {
    last = Math.max(last, first);
    while ((marks[last + 1]?.to ?? Infinity) - (marks[first]?.from ?? 0) <= SHOWN - BEFORE)
      last += 1;
    if (last - first + 1 > most) {
      most = last - first + 1;
      best = marks[first]?.from ?? 0;
    }
  }
  const start = Math.max(0, Math.min(best - BEFORE, text.length - SHOWN));
  const from = start === 0 ? 0 : text.indexOf(' ', start) + 1;
  const end = from + SHOWN;
  const to = end >= text.length ? text.length : Math.max(text.lastIndexOf(' ', end), from + 1);
  return [from, to];
}
