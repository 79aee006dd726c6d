import { createCollatedRanks } from '#shared/text/collated-ranks.ts';
import { isCurrent, mainPositions } from '#shared/contacts/current-positions.ts';
import type { Organisation } from '#shared/contacts/organisation.ts';
import { displayName, listName, sortingName } from '#shared/contacts/person-name.ts';
import type { Person } from '#shared/contacts/person.ts';
import type { Position } from '#shared/contacts/position.ts';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { Office } from '#renderer/data/office.ts';

/** Everybody who may be chosen, with where each one works. */
type PersonChoices = {
  persons: Person[];
  positions: Position[];
  organisations: Organisation[];
};

export async function readPersonChoices(office: Office): Promise<PersonChoices> {
  const [persons, positions, organisations] = await Promise.all([
    office.read.persons.toArray(),
    office.read.positions.toArray(),
    office.read.organisations.toArray(),
  ]);
  return { persons, positions, organisations };
}

/** Persons to choose from, by name, with where each one works on `day`; those of `organisationId` stand first. */
export function personOptions(
  { persons, positions, organisations }: PersonChoices,
  organisationId: string | undefined,
  day: CalendarDate,
  language: Language,
) {
  const main = mainPositions(positions, day);
  const names = new Map(organisations.map((row) => [row.id, pickText(row.name, language)]));
  const parents = new Map(organisations.map(({ id, parentId }) => [id, parentId]));
  /** Whether it is the organisation or a part of it. */
  const isOf = (id: string | undefined): boolean => {
    const seen = new Set<string>();
    for (let at = id; at !== undefined && !seen.has(at); at = parents.get(at)) {
      if (at === organisationId) return true;
      seen.add(at);
    }
    return false;
  };
  const colleagues = new Set(
    organisationId === undefined
      ? []
      : positions
          .filter((one) => isCurrent(one, day) && isOf(one.organisationId))
          .map((one) => one.personId),
  );
  // Fast for fifty thousand names, where a collator alone is not.
  const ranks = createCollatedRanks().of(persons.map(sortingName));
  return persons
    .map((person, index) => ({
      value: person.id,
      label: listName(person),
      hint: names.get(main.get(person.id)?.organisationId ?? '') ?? '',
      name: displayName(person),
      rank: ranks[index] ?? 0,
      isColleague: colleagues.has(person.id),
    }))
    .sort((a, b) => Number(b.isColleague) - Number(a.isColleague) || a.rank - b.rank);
}
