import type { KnownForm, KnownRow } from './known-forms.ts';
import { plainNumber } from '../lib/plain-number.ts';
import { normalText } from './normal-text.ts';
import { comparedText, optionCalled } from './option-called.ts';
import { sentText } from './printed-form.ts';
import type { CellReason, ReplyCell, Unplaced } from './reply.ts';
import type { FoundAnswer } from './walk-file.ts';
import { placeOf } from './known-forms.ts';

/** Two long answers that are the same were pasted, one of them maybe into the wrong place. */
const LONG = 40;

/** The cells of a form, in its order, out of what was found of its rows; and what is left over where there is too much. */
export function judgeCells(
  known: KnownForm,
  found: readonly FoundAnswer[],
  isGuessed: boolean,
): { cells: ReplyCell[]; unplaced: Unplaced[] } {
  const unplaced: Unplaced[] = [];
  const cells = known.rows.map((row) => {
    const own = found.filter((one) => one.known === row);
    return cellOf(row, known, own, unplaced);
  });
  return { cells: withGuess(withSame(cells), isGuessed), unplaced };
}

function cellOf(
  row: KnownRow,
  known: KnownForm,
  own: readonly FoundAnswer[],
  unplaced: Unplaced[],
): ReplyCell {
  const made = (text: string | null, state: ReplyCell['state'], why: CellReason): ReplyCell => ({
    section: row.section.section.key,
    field: row.row.row.key,
    old: row.row.row.kind === 'choice' ? row.row.row.sent : sentText(row.row.row),
    new: text,
    state,
    why,
  });
  const there = own.filter(({ state }) => state !== 'missing');
  const [first] = there;
  if (!first) return made(null, 'missing', own.length > 0 ? 'row-deleted' : 'not-found');
  const read = there.map((one) => ({ ...one, ...valueOf(row, one.text, known.printed.choose) }));
  const filled = read.filter(({ value }) => value !== null && value !== '');
  const values = new Set(filled.map(({ value }) => normalText(value ?? '')));
  const best = filled[0] ?? read[0];
  if (!best) return made(null, 'missing', 'not-found');
  if (values.size > 1) {
    for (const { text } of filled.slice(1)) {
      unplaced.push({ text: text ?? '', where: { place: 'row', after: placeOf(row) } });
    }
    return made(best.value, 'conflict', 'two-answers');
  }
  const conflict = read.find(({ state }) => state === 'conflict');
  if (conflict) return made(best.value, 'conflict', conflict.why);
  if (read.length > 1) return made(best.value, 'check', 'repeated');
  if (best.state !== 'sure') return made(best.value, best.state, best.why);
  if (best.oddity) return made(best.value, 'check', best.oddity);
  if (best.goesOn) return made(best.value, 'check', 'row-after');
  return made(best.value, 'sure', 'marks-agree');
}

/** What a spreadsheet shows where a formula came to nothing: `#REF!`, `#N/A`, `Err:508`, in the words of any language. */
const CELL_ERROR = /^(?:#\p{Lu}[\p{Lu}\d_/. ]{0,20}[!?]|#N\/A|(?:Err|Virhe|Fel):\d{3})$/u;

/** The value of a text: of a choice the option's key, however the label is written; the placeholder is none. */
function valueOf(
  { row: { row } }: KnownRow,
  text: string | null,
  choose: string,
): { value: string | null; oddity?: CellReason } {
  if (text === null) return { value: text };
  if (CELL_ERROR.test(text.trim()) && text !== sentText(row))
    return { value: text, oddity: 'unknown-formula' };
  if (row.kind === 'number') {
    const isOdd = text !== '' && text !== sentText(row) && plainNumber(text) === null;
    return { value: text, ...(isOdd && { oddity: 'no-number' }) };
  }
  if (row.kind !== 'choice') return { value: text };
  const words = comparedText(text);
  const placeholder = comparedText(choose);
  if (words === '' || words === placeholder) return { value: '' };
  const key = optionCalled(row, words);
  if (key !== undefined) return { value: key };
  if (words.startsWith(`${placeholder} `) || words.startsWith(placeholder)) {
    const rest = words.slice(placeholder.length).trim();
    const behind = optionCalled(row, rest);
    if (behind !== undefined) return { value: behind, oddity: 'placeholder-left' };
  }
  return { value: text, oddity: 'not-in-list' };
}

function withSame(cells: readonly ReplyCell[]): ReplyCell[] {
  const counts = new Map<string, number>();
  const long = ({ old, new: now }: ReplyCell) =>
    now !== null && now.length >= LONG && now !== old ? normalText(now) : null;
  for (const cell of cells) {
    const text = long(cell);
    if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return cells.map((cell) => {
    const isSame = cell.state === 'sure' && (counts.get(long(cell) ?? '') ?? 0) > 1;
    return isSame ? { ...cell, state: 'check', why: 'same-text' } : cell;
  });
}

function withGuess(cells: readonly ReplyCell[], isGuessed: boolean): ReplyCell[] {
  return cells.map((cell) =>
    isGuessed && cell.state === 'sure' ? { ...cell, state: 'check', why: 'form-guessed' } : cell,
  );
}
