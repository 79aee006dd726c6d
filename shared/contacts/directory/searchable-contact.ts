import { displayName, listName } from '../person-name.ts';
import type { Searchable } from '../search-contacts.ts';
import type { JoinedOrganisation, JoinedPerson } from './join-contacts.ts';

/** What of a person can be searched: her names of now and before, where she works, how she is reached, where she sits. */
export function searchablePerson(joined: JoinedPerson): Searchable {
  const { person, positions } = joined;
  const former = (person.formerNames ?? []).flatMap((familyName) => {
    const before = { givenName: person.givenName, familyName };
    return [listName(before), displayName(before)];
  });
  return {
    id: person.id,
    names: [listName(person), displayName(person), ...former],
    places: positions.flatMap(({ position, organisation }) => [
      ...Object.values(organisation?.name ?? {}),
      ...Object.values(organisation?.abbr ?? {}),
      ...Object.values(position.title),
      ...Object.values(position.unit ?? {}),
    ]),
    ...reach(joined, person.notes),
  };
}

/** What of an organisation can be searched: its names and abbreviations in every language, of now and before. */
export function searchableOrganisation(joined: JoinedOrganisation): Searchable {
  const { organisation } = joined;
  return {
    id: organisation.id,
    names: [
      ...Object.values(organisation.name),
      ...Object.values(organisation.abbr ?? {}),
      ...(organisation.formerNames ?? []),
    ],
    places: [],
    ...reach(joined, organisation.notes),
  };
}

function reach(
  { contactPoints, tags, seats }: JoinedPerson | JoinedOrganisation,
  notes: string | undefined,
): Pick<Searchable, 'rest' | 'phones'> {
  const phones: string[] = [];
  const rest: string[] = [];
  for (const { kind, value, normal } of contactPoints) {
    if (kind !== 'phone') rest.push(value);
    else if (value === normal) phones.push(value);
    else phones.push(value, normal);
  }
  for (const tag of tags) rest.push(tag.label);
  for (const { body } of seats) {
    rest.push(...Object.values(body.name), ...Object.values(body.abbr ?? {}));
  }
  if (notes) rest.push(notes);
  return { phones, rest };
}
