import { unquote } from '../../../tabular/quoted-text.ts';
import {
  isPostalCode,
  looksLikeEmail,
  looksLikeLanguage,
  looksLikeOrganisation,
  looksLikePhone,
  looksLikePostalCodeAndCity,
  looksLikeStreet,
  looksLikeTitle,
} from '../table/cell-kinds.ts';
import { isGivenName } from '../names/given-names.ts';
import type { ContactField } from '../plan.ts';

/** Share of the filled cells that must agree. */
const ENOUGH = 0.7;

const SURE: readonly { field: ContactField; test: (cell: string) => boolean }[] = [
  { field: 'email', test: looksLikeEmail },
  { field: 'postalCodeAndCity', test: looksLikePostalCodeAndCity },
  { field: 'postalCode', test: isPostalCode },
  { field: 'phone', test: looksLikePhone },
];

const LIKELY: readonly { field: ContactField; test: (cell: string) => boolean }[] = [
  { field: 'language', test: looksLikeLanguage },
  { field: 'street', test: looksLikeStreet },
  { field: 'organisation', test: looksLikeOrganisation },
  { field: 'title', test: looksLikeTitle },
];

/** The share of filled cells that `test` holds for; what stands in double quotes is meant to the letter, and shows nothing. */
export function shareOf(cells: readonly string[], test: (cell: string) => boolean): number {
  const filled = cells.filter((cell) => cell.trim());
  return filled.length === 0
    ? 0
    : filled.filter((cell) => unquote(cell) === null && test(cell)).length / filled.length;
}

/** `R000001`, `R000002`, … or `0000017`, `0000018`: rows counted, which are no numbers to call. */
export function isCountOfRows(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim());
  const parts = filled.map((cell) => /^(\p{L}{0,4}[-_ ]?)(\d{1,15})$/u.exec(cell.trim()));
  return (
    filled.length > 1 &&
    parts.every((part, index) => {
      const before = parts[index - 1];
      return (
        part && (!before || (part[1] === before[1] && Number(part[2]) === Number(before[2]) + 1))
      );
    })
  );
}

/** `10234`, `FI21 1234 5600 0007 85`, `K-88123`: what somebody is filed under. */
export function isIdentifier(cell: string): boolean {
  return /^\p{L}{0,4}[-_ ]?\d[\d -]{2,}$/u.test(cell.trim());
}

/** A field that the cells of a column show by their form alone: addresses, numbers, codes. */
export function sureFieldOf(cells: readonly string[]): ContactField | null {
  if (isCountOfRows(cells)) return null;
  return SURE.find(({ test }) => shareOf(cells, test) >= ENOUGH)?.field ?? null;
}

/** A field for a column without a header: what the form shows, else what its words make likely. */
export function likelyFieldOf(cells: readonly string[]): ContactField | null {
  const sure = sureFieldOf(cells);
  if (sure) return sure;
  return LIKELY.find(({ test }) => shareOf(cells, test) >= 0.6)?.field ?? null;
}

/** `OM: Maija Meikäläinen`: whom somebody speaks for. */
export const BEFORE_COLON = /^\p{Lu}[^:@\d]{1,60}:\s+(?=\p{Lu}\p{L})/u;

/** A title in small letters before a name: `neuvotteleva virkamies Maija Virtanen`. */
const TITLE_BEFORE = /^(?:\p{Ll}[\p{Ll}-]{3,}\s+){1,3}(?=\p{Lu}\S*\s+\p{Lu})/u;

/** `Neuvotteleva virkamies Maija Virtanen`: the name behind a title that is plainly one, or all of the text. */
export function behindTitle(text: string): string {
  const words = text.split(' ');
  const at = words.findLastIndex((word) => looksLikeTitle(word));
  const name = words.slice(at + 1);
  const isName = name.length === 2 || name.length === 3 || PARTICLE.test(name[1] ?? '');
  return at >= 0 && isName && /^\p{Lu}/u.test(name[0] ?? '') ? name.join(' ') : text;
}
const PARTICLE = /^(?:von|van|af|av|de|der|la|al)$/;

/** The name in a cell that may say more: `Meikäläinen Maija (pj.)`, `Maija Meikäläinen, johtaja`. */
function nameIn(cell: string): string {
  const bare = cell
    .replace(/\([^)]{0,300}\)/g, '')
    .replace(BEFORE_COLON, '')
    .replace(TITLE_BEFORE, '')
    .trim();
  const first = bare.split(',')[0] ?? '';
  return behindTitle(first.includes(' ') ? first : bare);
}

/** A column of names without a header: whole names, given names or family names. Null where it looks like something else. */
export function nameFieldOf(
  cells: readonly string[],
): 'fullName' | 'givenName' | 'familyName' | null {
  const filled = cells.map(nameIn).filter(Boolean);
  const named = shareOf(filled, (cell) =>
    /^\p{Lu}[\p{L}'’.-]*(?:,? (?:\p{Lu}|v|d|a)[\p{L}'’.-]*){0,3}$/u.test(cell),
  );
  if (filled.length === 0 || named < ENOUGH) return null;
  const words = filled.map((cell) => cell.split(/,?\s+/));
  const hasGiven = words.filter((parts) => parts.some((part) => isGivenName(part))).length;
  const isLong = words.filter((parts) => parts.length > 1).length >= filled.length * 0.6;
  if (isLong) return hasGiven >= filled.length * 0.4 ? 'fullName' : null;
  return hasGiven >= filled.length * 0.5 ? 'givenName' : 'familyName';
}

/** What somebody is in a team, a channel or a meeting of Microsoft Teams: no title of theirs. */
export function isMembership(cell: string): boolean {
  return /^(?:(?:team )?owner|member|guest|organi[sz]er|co-organi[sz]er|presenter|attendee|(?:tiimin )?omistaja|jäsen|vieras|(?:team)?ägare|medlem|gäst|organisatör|presentatör|presentationsansvarig|deltagare|järjestäjä|esittäjä|osallistuja|besitzer|mitglied|gast|organisator|referent|teilnehmer(?:in)?)$/i.test(
    cell.trim(),
  );
}
