import type { Person } from './person.ts';

type Named = Pick<Person, 'givenName' | 'familyName'>;

const join = (...parts: string[]) => parts.filter((part) => part !== '').join(' ');

/** The name as on a page or in a sentence: "Etunimi Sukunimi". */
export function displayName(person: Named): string {
  return join(person.givenName, person.familyName);
}

/** The name as in lists: "Sukunimi Etunimi", no comma, as in Finnish registers. */
export function listName(person: Named): string {
  return join(person.familyName, person.givenName);
}

/** `von Wright` is looked for at W, `af Ursin` at U: a small prefix of the family name is passed over (SFS 4600). */
const PREFIX = /^(?:(?:af|von|van|der|den|de|du|la|zu)\s+)+(?=\S)/u;

/** What a list is sorted by: the list name without the small prefix of the family name. */
export function sortingName(person: Named): string {
  return join(person.familyName.replace(PREFIX, ''), person.givenName);
}

/** Up to two capitals, for the round mark beside a name. */
export function initials(person: Named): string {
  return [person.givenName, person.familyName.replace(PREFIX, '')]
    .map((name) => Array.from(name.trim())[0] ?? '')
    .join('')
    .toUpperCase();
}
