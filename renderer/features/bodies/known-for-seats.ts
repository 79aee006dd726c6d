import {
  seatNames,
  type SeatColumn,
  type SeatLine,
  type SeatNames,
} from '#shared/contacts/bodies/seat-table.ts';
import { heldPositions } from '#shared/contacts/current-positions.ts';
import type { Organisation } from '#shared/contacts/organisation.ts';
import type { Person } from '#shared/contacts/person.ts';
import type { Position } from '#shared/contacts/position.ts';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { groupBy } from '#shared/lib/group-by.ts';
import { fold } from '#shared/text/fold.ts';
import type { readPersonChoices } from '#renderer/features/contacts/public.ts';

const MOST_OFFERED = 30;
const LEAST_TYPED = 3;

type Choices = Awaited<ReturnType<typeof readPersonChoices>>;

/** What a table of seats can name. */
export type Known = {
  names: SeatNames;
  persons: readonly Person[];
  organisations: readonly Organisation[];
  /** The positions that each person holds on the day of the table, and whom they are of. */
  heldBy: ReadonlyMap<string, readonly Position[]>;
  worksIn: ReadonlyMap<string, readonly string[]>;
  nameOfOrganisation: ReadonlyMap<string, string>;
  /** The language of the names. */
  language: Language;
};

/** What a table of seats can name, as it is on `day`. */
export function knownOf(
  { persons, positions, organisations }: Choices,
  day: CalendarDate,
  language: Language,
): Known {
  const heldBy = new Map(
    [...groupBy(positions, ({ personId }) => personId)].map(([id, own]) => [
      id,
      heldPositions(own, day),
    ]),
  );
  const worksIn = new Map(
    [...heldBy].map(([id, own]) => [id, own.map(({ organisationId }) => organisationId)]),
  );
  return {
    names: seatNames(organisations, persons, worksIn),
    persons,
    organisations,
    heldBy,
    worksIn,
    language,
    nameOfOrganisation: new Map(
      organisations.map(({ id, name }) => [id, pickText(name, language)]),
    ),
  };
}

/** What the words in a cell may become, those of the seat's own organisation first. */
export function offers(
  { names, persons, organisations, worksIn }: Known,
  line: SeatLine,
  column: SeatColumn,
  text: string,
  language: Language,
): string[] {
  const words = fold(text).split(/\s+/u).filter(Boolean);
  const has = (name: string) => words.every((word) => fold(name).includes(word));
  if (column === 'organisation') {
    return organisations
      .map(({ name }) => pickText(name, language))
      .filter(has)
      .slice(0, MOST_OFFERED);
  }
  if (column !== 'person' && column !== 'deputy') return [];
  const place = line.organisation.kind === 'known' ? line.organisation.id : undefined;
  const isThere = (person: Person) =>
    place !== undefined && worksIn.get(person.id)?.includes(place) === true;
  const there = persons.filter(isThere);
  const others = words.length > 0 ? persons.filter((person) => !isThere(person)) : [];
  return [...there, ...others].map(names.nameOf).filter(has).slice(0, MOST_OFFERED);
}

/** All names that a cell of the column may hold. */
export function namesFor(
  { names, persons, organisations }: Known,
  column: SeatColumn,
  roles: readonly string[],
  language: Language,
): readonly string[] {
  if (column === 'role') return roles;
  if (column === 'organisation') return organisations.map(({ name }) => pickText(name, language));
  return column === 'from' ? [] : persons.map(names.nameOf);
}

/** How typed words go on where one name alone begins with them; nothing where several do, or it is too early to say. */
export function restOf(names: readonly string[], typed: string): string {
  const begun = fold(typed);
  if (begun.length < LEAST_TYPED || begun.length !== typed.length) return '';
  const [name = '', ...others] = new Set(names.filter((one) => fold(one).startsWith(begun)));
  return others.length > 0 || fold(name).length !== name.length ? '' : name.slice(typed.length);
}
