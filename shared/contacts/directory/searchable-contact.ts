import type { Language, LocalText } from '../../i18n/languages.ts';
import { PERSON_FACTS } from '../person-texts.ts';
import { displayName, listName } from '../person-name.ts';
import type { Searchable } from '../searched-entry.ts';
import type { JoinedOrganisation, JoinedPerson } from './join-contacts.ts';

/** What of a person can be searched: her names of now and before, where she works, how she is reached, where she sits. */
export function searchablePerson(joined: JoinedPerson): Searchable {
  const { person, positions } = joined;
  const former = (person.formerNames ?? []).flatMap((familyName) => {
    const before = { givenName: person.givenName, familyName };
    return [listName(before), displayName(before)];
  });
  const places: string[] = [];
  for (const { position, organisation } of positions) {
    addAll(places, organisation?.name);
    addAll(places, organisation?.abbr);
    addAll(places, position.title);
    addAll(places, position.unit);
  }
  return {
    id: person.id,
    names: [listName(person), displayName(person), ...former],
    places,
    ...reach(joined, ...PERSON_FACTS.map((text) => person[text]), person.notes),
  };
}

/** What of an organisation can be searched: its names and abbreviations in every language, of now and before. */
export function searchableOrganisation(joined: JoinedOrganisation): Searchable {
  const { organisation } = joined;
  const names: string[] = [];
  addAll(names, organisation.name);
  addAll(names, organisation.abbr);
  return {
    id: organisation.id,
    names: [...names, ...(organisation.formerNames ?? [])],
    places: [],
    ...reach(joined, organisation.notes),
  };
}

function reach(
  { contactPoints, tags, seats }: JoinedPerson | JoinedOrganisation,
  ...told: readonly (string | undefined)[]
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
    addAll(rest, body.name);
    addAll(rest, body.abbr);
  }
  rest.push(...told.filter((text) => text !== undefined));
  return { phones, rest };
}

/** Adds a text in each of its languages: a loop, since it runs several times for every contact. */
function addAll(texts: string[], local: LocalText | undefined): void {
  for (const language in local) {
    const text = local[language as Language];
    if (text !== undefined) texts.push(text);
  }
}
