import { behindTitle, nameFieldOf, shareOf } from '../columns/guess-by-content.ts';
import type { GuessedColumn } from '../columns/guessed-column.ts';
import { emailsOfRows, orderByEmail } from './name-order.ts';
import type { ContactField } from '../plan.ts';
import { isOfSomeoneElse, type RecognisedHeader } from '../columns/recognise-header.ts';

/** `Leena Sarin, leena.sarin@…` under a header that is not known: the names are what the column is of. */
function namesBesideAddresses(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim());
  const bare = filled.map((cell) => cell.replace(/[\s,;:<(]{0,9}[^\s@]{1,64}@\S+/u, '').trim());
  return bare.every(Boolean) && nameFieldOf(bare) === 'fullName';
}

/** `Liv Åstrand` beside `liv.astrand@…`: names that are not usual show by the addresses that they are names. */
function agreesWithEmails(cells: readonly string[], emails: readonly string[]): boolean {
  const rows = cells.flatMap((cell, row) => (cell.trim() && emails[row]?.trim() ? [row] : []));
  const alike = rows.filter((row) => {
    const words = (cells[row] ?? '').trim().split(/,?\s+/);
    if (words.length < 2 || words.length > 4) return false;
    // `LT Mia Kuusela`: a degree or a title may stand before the name.
    return [words, words.slice(-2)].some((name) => orderByEmail(name, emails[row] ?? '') !== null);
  });
  return rows.length > 1 && alike.length >= rows.length * 0.6;
}

/** Without a header for names, the columns that look like names are. */
export function findNames(
  names: readonly string[],
  columns: readonly (readonly string[])[],
  recognised: readonly (RecognisedHeader | null)[],
  guessed: GuessedColumn[],
): void {
  const withAddress = guessed.findIndex(
    ({ field }, index) => field === 'email' && namesBesideAddresses(columns[index] ?? []),
  );
  const only = guessed[withAddress];
  if (only && !recognised[withAddress]) {
    only.field = 'fullName';
    return;
  }
  const emails = emailsOfRows(guessed, columns);
  const kinds = columns.map((cells, index) => {
    // Without a header, titles with names behind them are names.
    const isTitled =
      guessed[index]?.field === 'title' &&
      !recognised[index] &&
      shareOf(cells, (cell) => behindTitle(cell) !== cell) >= 0.7;
    if ((guessed[index]?.field !== null && !isTitled) || isOfSomeoneElse(names[index] ?? ''))
      return null;
    return nameFieldOf(cells) ?? (agreesWithEmails(cells, emails) ? 'fullName' : null);
  });
  const whole = kinds.indexOf('fullName');
  const given = kinds.indexOf('givenName');
  const set = (index: number, field: ContactField) => {
    const column = guessed[index];
    if (column) column.field = field;
  };
  if (given >= 0) {
    set(given, 'givenName');
    const family = [given - 1, given + 1].find((index) => kinds[index] === 'familyName');
    if (family !== undefined) set(family, 'familyName');
  } else if (whole >= 0) set(whole, 'fullName');
}
