import { splitTrimmed } from '../../../text/split-trimmed.ts';
import type { GuessedColumn } from './guessed-column.ts';

/** Of the columns of given names, that of the name that somebody goes by is read, where everybody has one. */
export function leaveOneGivenName(
  keys: readonly string[],
  columns: readonly (readonly string[])[],
  guessed: readonly GuessedColumn[],
): void {
  const given = guessed.flatMap(({ field }, index) => (field === 'givenName' ? [index] : []));
  const isCalled = (index: number) =>
    CALLED.test(keys[index] ?? '') ||
    given.some((other) => other !== index && isOneOf(columns[index] ?? [], columns[other] ?? []));
  const called = given.find(isCalled);
  const all = given.filter((index) => !isCalled(index));
  if (called !== undefined && all.length > 0) {
    const isEverywhere = (columns[called] ?? []).every(
      (cell, row) => cell.trim() !== '' || all.every((index) => !columns[index]?.[row]?.trim()),
    );
    for (const index of isEverywhere ? all : [called]) {
      const column = guessed[index];
      if (column) column.field = 'ignore';
    }
  }
}

/** Whether a column holds, in each row that has it, one or more but somewhere not all of the names of the other. */
function isOneOf(cells: readonly string[], others: readonly string[]): boolean {
  const pairs = cells.flatMap((cell, row) => {
    const names = splitTrimmed(cell, ' ').filter(Boolean);
    return names.length > 0 ? [{ names, all: splitTrimmed(others[row] ?? '', ' ') }] : [];
  });
  return (
    pairs.length > 1 &&
    pairs.every(({ names, all }) => names.every((name) => all.includes(name))) &&
    pairs.some(({ names, all }) => names.length < all.length)
  );
}

/** The name that somebody goes by. */
const CALLED = /^(?:kutsumanimi|puhuttelunimi|tilltalsnamn|rufname|(?:call|preferred)name)$/;
