import { createCollatedRanks } from '#shared/text/collated-ranks.ts';
import { mainPositions } from '#shared/contacts/current-positions.ts';
import { displayName, listName, sortingName } from '#shared/contacts/person-name.ts';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { PersonChoices } from './bodies-data.ts';

/** Persons to choose from, by name, with where each one works on `day`; those of `organisationId` stand first. */
export function personOptions(
  { persons, positions, organisations }: PersonChoices,
  organisationId: string | undefined,
  day: CalendarDate,
  language: Language,
) {
  const main = mainPositions(positions, day);
  const names = new Map(organisations.map((row) => [row.id, pickText(row.name, language)]));
  const colleagues = new Set(
    positions.filter((one) => one.organisationId === organisationId).map((one) => one.personId),
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
