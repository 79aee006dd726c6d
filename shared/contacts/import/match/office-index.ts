import type { ContactTables } from '../../contact-tables.ts';
import { createContactStore, type ContactStore } from '../../directory/contact-store.ts';
import { foldKeepingLetters } from '../../../text/fold.ts';
import { erasedFinder } from '../../privacy/marks.ts';
import type { Tombstone } from '../../privacy/tombstone.ts';
import { organisationIndex, type OrganisationIndex } from './organisation-index.ts';

/** The rows of the office that an import is held against. */
export type MatchTables = ContactTables & {
  tombstones: readonly Pick<Tombstone, 'id' | 'marks'>[];
};

/** The office arranged for finding contacts. */
export type OfficeIndex = {
  store: ContactStore;
  organisations: OrganisationIndex;
  /** Ids of persons by their name (`nameKey`), those borne before too. */
  byName: Map<string, string[]>;
  /** Ids of persons by the normal form of an address or number of their own or of a position of theirs. */
  byPoint: Map<string, Set<string>>;
  /** Ids of persons by what stands before the `@` of an address that has a whole name there: `maija.virtanen`. */
  byLocalPart: Map<string, Set<string>>;
  /** What a person is reached by, and where she works. */
  marks: Map<string, { points: Set<string>; organisations: Set<string> }>;
  findErased: ReturnType<typeof erasedFinder>;
};

/** Arranges the office for finding contacts by name, address and number. */
export function officeIndex(tables: MatchTables): OfficeIndex {
  const byName = new Map<string, string[]>();
  const byPoint = new Map<string, Set<string>>();
  const byLocalPart = new Map<string, Set<string>>();
  const marks: OfficeIndex['marks'] = new Map();
  for (const { id, givenName, familyName, formerNames = [] } of tables.persons) {
    marks.set(id, { points: new Set(), organisations: new Set() });
    for (const family of [familyName, ...formerNames]) {
      const key = nameKey(givenName, family);
      const own = byName.get(key);
      if (!own) byName.set(key, [id]);
      else if (!own.includes(id)) own.push(id);
    }
  }
  const owners = new Map<string, string>(tables.persons.map(({ id }) => [id, id]));
  for (const { id, personId, organisationId } of tables.positions) {
    owners.set(id, personId);
    marks.get(personId)?.organisations.add(organisationId);
  }
  for (const { ownerId, normal } of tables.contactPoints) {
    const personId = owners.get(ownerId);
    if (personId === undefined) continue;
    marks.get(personId)?.points.add(normal);
    addTo(byPoint, normal, personId);
    const local = localPartOf(normal);
    if (local !== null) addTo(byLocalPart, local, personId);
  }
  return {
    store: createContactStore(tables),
    organisations: organisationIndex(tables.organisations),
    byName,
    byPoint,
    byLocalPart,
    marks,
    findErased: erasedFinder(tables.tombstones),
  };
}

/** A name in either order gives one key. */
export function nameKey(givenName: string, familyName: string): string {
  return [givenName, familyName].map(foldKeepingLetters).sort().join(' ').trim();
}

function addTo(places: Map<string, Set<string>>, key: string, id: string): void {
  const own = places.get(key);
  if (own) own.add(id);
  else places.set(key, new Set([id]));
}

/** What stands before the `@` of an address in its normal form, where that is more than one word: a whole name. */
export function localPartOf(normal: string): string | null {
  return /^(\p{L}{1,40}(?:[._-]\p{L}{1,40}){1,4}\d{0,4})@/u.exec(normal)?.[1] ?? null;
}
