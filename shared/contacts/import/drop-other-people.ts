import { fold } from '../fold.ts';
import { foldKey } from './fold-key.ts';
import { nameFieldOf } from './guess-by-content.ts';
import type { GuessedColumn } from './guessed-column.ts';
import type { ContactField } from './plan.ts';

/** Fields that belong to one person. */
const PERSONAL: ReadonlySet<ContactField> = new Set([
  'fullName',
  'familyName',
  'givenName',
  'honorific',
  'title',
  'email',
  'phone',
  'phoneWork',
  'phoneMobile',
]);

/**
 * A list may have two people in a row, each with columns of their own: `Yhteyshenkilö 1`, `Yhteyshenkilö 2`. The second
 * one's columns are left for the user to place; they must not become the first one's address.
 */
export function dropSecondPerson(
  guessed: GuessedColumn[],
  columns: readonly (readonly string[])[],
): void {
  const isFilled = (index: number) => (columns[index] ?? []).some((cell) => cell.trim());
  const hasParts = guessed.some(({ field }) => field === 'familyName');
  const anchor = hasParts ? 'familyName' : 'fullName';
  const anchors = guessed.flatMap(({ field }, index) =>
    field === anchor && isFilled(index) ? [index] : [],
  );
  const second = anchors[1] ?? nameOfAnother(guessed, columns);
  if (second === undefined) return;
  const before = new Set(guessed.slice(0, second).map(({ field }) => field));
  // Given names may stand before the family name.
  const start = guessed[second - 1]?.field === 'givenName' && hasParts ? second - 1 : second;
  guessed.forEach((column, index) => {
    if (index < start || !column.field || !PERSONAL.has(column.field)) return;
    if (index >= second || before.has(column.field)) column.field = null;
  });
}

/** The deputy's whole name behind a member's in two parts: no row has a word in common, and none needs it for a name. */
function nameOfAnother(
  guessed: readonly GuessedColumn[],
  columns: readonly (readonly string[])[],
): number | undefined {
  const family = guessed.findIndex(({ field }) => field === 'familyName');
  if (family < 0) return undefined;
  const parts = guessed.flatMap(({ field }, index) =>
    field === 'familyName' || field === 'givenName' ? [index] : [],
  );
  const wordsAt = (index: number, row: number) =>
    fold(columns[index]?.[row] ?? '').match(/\p{L}+/gu) ?? [];
  const isAnothers = (index: number) => {
    const rows = (columns[index] ?? []).flatMap((cell, row) => (cell.trim() ? [row] : []));
    return (
      rows.length >= 2 &&
      rows.every((row) => {
        const own = parts.flatMap((part) => wordsAt(part, row));
        return own.length > 0 && !wordsAt(index, row).some((word) => own.includes(word));
      })
    );
  };
  const found = guessed.findIndex(
    ({ field }, index) => field === 'fullName' && index > family && isAnothers(index),
  );
  return found < 0 ? undefined : found;
}

/** Names that are not read (`Varajäsen`, `Avustaja`) are somebody else's, and so is a second address behind them. */
export function dropWhatIsOfOthers(
  names: readonly string[],
  guessed: GuessedColumn[],
  columns: readonly (readonly string[])[],
): void {
  const isOther = ({ field }: GuessedColumn, index: number) =>
    field === null && nameFieldOf(columns[index] ?? []) === 'fullName';
  dropWhatIsCalledAfter(names, guessed, isOther);
  const other = guessed.findIndex(isOther);
  if (other < 0) return;
  const before = new Set(guessed.slice(0, other).map(({ field }) => field));
  for (const column of guessed.slice(other)) {
    if (column.field && PERSONAL.has(column.field) && before.has(column.field)) column.field = null;
  }
}

/** `Johtajan sähköposti` beside `Johtaja`, who is not read. The end of a word changes in the genitive: `päällikkö`, `päällikön`. */
function dropWhatIsCalledAfter(
  names: readonly string[],
  guessed: readonly GuessedColumn[],
  isOther: (column: GuessedColumn, index: number) => boolean,
): void {
  const keys = guessed.map((_, index) => foldKey(names[index] ?? ''));
  const stems = guessed.flatMap((column, index) => {
    const stem = (keys[index] ?? '').slice(0, -2);
    // `Yhteyshenkilö 1`, `Yhteyshenkilö 2`: the stem is that of somebody who is read, too.
    const isShared = guessed.some(
      ({ field }, at) => field === 'fullName' && keys[at]?.startsWith(stem),
    );
    return stem.length >= 4 && !isShared && isOther(column, index) ? [stem] : [];
  });
  guessed.forEach((column, index) => {
    if (!column.field || !PERSONAL.has(column.field) || column.field === 'fullName') return;
    if (stems.some((stem) => keys[index]?.startsWith(stem))) column.field = null;
  });
}
