import { fold } from '../../../text/fold.ts';
import { isNobody } from '../cells/clean-value.ts';
import { foldKey } from '../../../text/fold-key.ts';
import { nameFieldOf } from '../columns/guess-by-content.ts';
import type { GuessedColumn } from '../columns/guessed-column.ts';
import type { ContactField } from '../plan.ts';
import { isOfSomeoneElse } from '../columns/recognise-header.ts';
import { PERSON_TEXTS } from '../../person-texts.ts';

/** Fields that belong to one person. */
const PERSONAL: ReadonlySet<ContactField> = new Set([
  'fullName',
  'familyName',
  'givenName',
  ...PERSON_TEXTS,
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
  const [, twin] = anchors;
  const second = twin ?? nameOfAnother(guessed, columns);
  if (second === undefined) return;
  // Given names may stand before the family name.
  const start = guessed[second - 1]?.field === 'givenName' && hasParts ? second - 1 : second;
  const before = new Set(guessed.slice(0, start).map(({ field }) => field));
  const isAllTheirs = twin !== undefined || isReachedBehind(guessed, columns, second);
  guessed.forEach((column, index) => {
    if (index < start || !column.field || !PERSONAL.has(column.field)) return;
    const isTheirs = index === second || (index > second && isAllTheirs);
    if (isTheirs || before.has(column.field)) column.field = null;
  });
}

/** The deputy's whole name behind a member's in two parts: in most rows it is not hers, and none needs it for a name. */
function nameOfAnother(
  guessed: readonly GuessedColumn[],
  columns: readonly (readonly string[])[],
): number | undefined {
  const family = guessed.findIndex(({ field }) => field === 'familyName');
  if (family < 0) return undefined;
  const isAnothers = (index: number) => {
    const rows = (columns[index] ?? []).flatMap((cell, row) =>
      cell.trim() ? [namesIn(guessed, columns, index, row)] : [],
    );
    const apart = rows.filter(({ own, other }) => own.length > 0 && other.length > 0);
    return (
      rows.length >= 2 && rows.every(({ isNamed }) => isNamed) && apart.length >= rows.length * MOST
    );
  };
  const found = guessed.findIndex(
    ({ field }, index) => field === 'fullName' && index > family && isAnothers(index),
  );
  return found < 0 ? undefined : found;
}

/** The share of rows that say it of a whole list: in the others a deputy's cell may repeat the member. */
const MOST = 0.8;

/**
 * The words of the name in parts that the whole name at `index` lacks, and the other way round: of one person, one of
 * them has none. `Eva` may be called `Eva-Liisa` beside.
 */
function namesIn(
  guessed: readonly GuessedColumn[],
  columns: readonly (readonly string[])[],
  index: number,
  row: number,
): { own: string[]; other: string[]; isNamed: boolean } {
  const wordsAt = (column: number): string[] =>
    fold(columns[column]?.[row] ?? '').match(/\p{L}+/gu) ?? [];
  const parts = guessed.flatMap(({ field }, column) =>
    field === 'familyName' || field === 'givenName' ? wordsAt(column) : [],
  );
  const whole = wordsAt(index);
  return {
    own: parts.filter((word) => !whole.includes(word)),
    other: whole.filter((word) => !parts.includes(word)),
    isNamed: parts.length > 0,
  };
}

/**
 * Whether the e-mail addresses behind the whole name at `second` are of who is called so. Behind a contact person stands
 * the address of whom the row is about as well: `Sukunimi`, `Etunimi`, `Yhteyshenkilö`, `Sähköposti`.
 */
function isReachedBehind(
  guessed: readonly GuessedColumn[],
  columns: readonly (readonly string[])[],
  second: number,
): boolean {
  let theirs = 0;
  guessed.forEach(({ field }, index) => {
    if (index <= second || field !== 'email') return;
    columns[index]?.forEach((cell, row) => {
      const local = fold(cell.split('@')[0] ?? '');
      const { own, other } = namesIn(guessed, columns, second, row);
      const bears = (words: string[]) =>
        words.some((word) => word.length > 2 && local.includes(word));
      theirs += Number(bears(other)) - Number(bears(own));
    });
  });
  return theirs > 0;
}

/** Names that are not read (`Varajäsen`, `Avustaja`) are somebody else's, and so is a second address behind them. */
export function dropWhatIsOfOthers(
  names: readonly string[],
  guessed: GuessedColumn[],
  columns: readonly (readonly string[])[],
): void {
  const isOther = ({ field }: GuessedColumn, index: number) => {
    if (field === 'deputy') return true;
    if (field !== null) return false;
    const cells = columns[index] ?? [];
    // Where the header says that it is somebody else, seats that nobody holds do not hide those who hold one.
    const held = isOfSomeoneElse(names[index] ?? '')
      ? cells.filter((cell) => !isNobody(cell))
      : cells;
    return nameFieldOf(held) === 'fullName';
  };
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
