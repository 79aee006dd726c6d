import { pickText, type Language } from '../../i18n/languages.ts';
import { fold } from '../../text/fold.ts';
import { listName } from '../person-name.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { ContactTables } from '../contact-tables.ts';
import type { MailingList } from '../lists/mailing-list.ts';
import type { ContactLookup } from '../lists/contact-lookup.ts';
import {
  contactName,
  organisationCell,
  organisationSortText,
  personCell,
  personSortText,
  severalCells,
  type CellSetting,
  type ContactRow,
} from './contact-cells.ts';
import { organisationFacts, personFacts, type ContactFacts } from './contact-facts.ts';
import {
  ORGANISATION_COLUMNS,
  PERSON_COLUMNS,
  type ContactFilters,
  type ContactQuery,
  type OrganisationColumn,
  type PersonColumn,
} from './contact-query.ts';
import { createContactSide } from './contact-side.ts';
import { createContactStore, type ContactChanges } from './contact-store.ts';
import { countFacet, namesIn, type FacetField, type FacetValue } from './facets.ts';
import {
  byFirst,
  joinOrganisation,
  joinPerson,
  type JoinedOrganisation,
  type JoinedPerson,
} from './join-contacts.ts';
import { compileFilters, onList, type FilterSetting } from './match-filters.ts';
import { searchableOrganisation, searchablePerson } from './searchable-contact.ts';
import { compareCodeUnits } from '../../lib/compare-code-units.ts';

/** A contact with everything that belongs to it today; `lists` are those it is on, fixed and by rule. */
export type PersonEntry = JoinedPerson & { facts: ContactFacts; lists: MailingList[] };
export type OrganisationEntry = JoinedOrganisation & { facts: ContactFacts; lists: MailingList[] };

export type ContactSide = ContactQuery['of'];
export type RowOf<Of extends ContactSide> = ContactRow<
  Of extends 'persons' ? PersonColumn : OrganisationColumn
>;

/** The language of texts and the day on which positions, mandates and bodies must hold. */
export type DirectorySetting = { language: Language; today: CalendarDate };

/** All contacts in memory, joined, to search, filter, sort and count. */
export type Directory = {
  /** Ids of the contacts that the query finds, in its order. Not to be changed: it may be kept. */
  find: (query: ContactQuery) => readonly string[];
  person: (id: string) => PersonEntry | undefined;
  organisation: (id: string) => OrganisationEntry | undefined;
  /** The lines of these contacts; ids that are not there are passed over. */
  rows: <Of extends ContactSide>(of: Of, ids: readonly string[]) => RowOf<Of>[];
  /** What a filter can be set to among what the rest of the query finds, most frequent first, with how many there are. */
  facet: (query: ContactQuery, field: FacetField) => FacetValue[];
  /** What the ids in the filters are called: organisations, bodies, groups and lists; those gone are left out. */
  names: (filters: ContactFilters) => Record<string, string>;
  count: (of: ContactSide) => number;
  /** The place of the first contact of the query from `at` on, then from its beginning, whose name in lists begins so. */
  jump: (query: ContactQuery, typed: string, at: number) => number | null;
  /** For what looks single contacts up, as the finding of addresses does. */
  lookup: ContactLookup;
  /** Takes changed rows up; only what they touch is joined anew. */
  apply: (changes: ContactChanges) => void;
  /** Turns to another language or day. */
  turnTo: (setting: DirectorySetting) => void;
  /** Makes ready to search for a while (some `most` contacts); whether all is ready. `find` does what is left at once. */
  warm: (most: number) => boolean;
};

const BY_NAME = [{ by: 'name', direction: 'ascending' }] as const;

/** The directory over these tables (rows not in the trash); they are taken over, not copied. */
export function createDirectory(tables: ContactTables, first: DirectorySetting): Directory {
  const store = createContactStore(tables);
  let setting = first;
  /** Ids below an organisation, itself included; asked again after every change. */
  let below = new Map<string, ReadonlySet<string>>();

  const filterSetting: FilterSetting = {
    list: (id) => store.lists.get(id),
    withParts: (ids) => {
      const all = new Set<string>();
      for (const id of ids) for (const part of partsOf(id)) all.add(part);
      return all;
    },
  };
  const partsOf = (id: string): ReadonlySet<string> => {
    let parts = below.get(id);
    if (!parts) {
      const found = new Set([id]);
      // A set grows while it is walked, and names none twice: a circle in the tree ends.
      for (const one of found) {
        for (const part of store.organisations.by('parentId', one)) found.add(part.id);
      }
      below.set(id, (parts = found));
    }
    return parts;
  };
  const listsOf = (facts: ContactFacts): MailingList[] =>
    [...store.lists.all()]
      .filter((list) => onList(list.id, filterSetting)(facts))
      .sort((a, b) => compareCodeUnits(a.id, b.id));
  const cellSetting = (facts: ContactFacts): CellSetting => {
    let names: readonly string[] | undefined;
    return {
      language: setting.language,
      listNames: () => (names ??= listsOf(facts).map((list) => list.name)),
    };
  };

  const persons = createContactSide<JoinedPerson, PersonColumn>({
    ids: () => idsOf(store.persons.all()),
    join: (id) => joinPerson(store, id, setting.today),
    facts: (joined) => personFacts(joined, setting.today),
    searchable: searchablePerson,
    byName: BY_NAME,
    sortText: ({ joined, facts }, column) => personSortText(joined, column, cellSetting(facts)),
  });
  const organisations = createContactSide<JoinedOrganisation, OrganisationColumn>({
    ids: () => idsOf(store.organisations.all()),
    join: (id) => joinOrganisation(store, id, setting.today),
    facts: (joined) => organisationFacts(joined, setting.today),
    searchable: searchableOrganisation,
    byName: BY_NAME,
    sortText: ({ joined, facts }, column) =>
      organisationSortText(joined, column, cellSetting(facts)),
  });

  const find = (query: ContactQuery): readonly string[] => {
    const { text, filters } = query;
    const test = isEmpty(filters) ? null : compileFilters(filters, filterSetting);
    return query.of === 'persons'
      ? persons.find(text, test, query.sort)
      : organisations.find(text, test, query.sort);
  };

  const jump = (query: ContactQuery, typed: string, at: number): number | null => {
    const ids = find(query);
    const wanted = fold(typed);
    const named = (id: string | undefined): boolean => {
      const side = query.of === 'persons' ? persons : organisations;
      const joined = id === undefined ? undefined : side.entry(id)?.joined;
      if (!joined) return false;
      const name =
        'person' in joined
          ? listName(joined.person)
          : pickText(joined.organisation.name, setting.language);
      return fold(name).startsWith(wanted);
    };
    for (let step = 0; step < ids.length; step += 1) {
      const place = (at + step) % ids.length;
      if (named(ids[place])) return place;
    }
    return null;
  };

  const row = (of: ContactSide, id: string): ContactRow<PersonColumn | OrganisationColumn>[] => {
    const known = of === 'persons' ? persons.entry(id) : organisations.entry(id);
    if (!known) return [];
    const { joined, facts } = known;
    const cells = cellSetting(facts);
    const own = 'person' in joined ? joined.person : joined.organisation;
    return [
      {
        id,
        name: contactName(joined, setting.language),
        sample: own.sample === true,
        marks: facts.marks,
        cells: Object.fromEntries(
          'person' in joined
            ? PERSON_COLUMNS.map((column) => [column, personCell(joined, column, cells)])
            : ORGANISATION_COLUMNS.map((column) => [
                column,
                organisationCell(joined, column, cells),
              ]),
        ) as Record<PersonColumn | OrganisationColumn, string>,
        several: severalCells(joined, cells),
      },
    ];
  };

  return {
    find,
    person: (id) => {
      const known = persons.entry(id);
      return known && { ...known.joined, facts: known.facts, lists: listsOf(known.facts) };
    },
    organisation: (id) => {
      const known = organisations.entry(id);
      return known && { ...known.joined, facts: known.facts, lists: listsOf(known.facts) };
    },
    rows: (of, ids) => ids.flatMap((id) => row(of, id)),
    facet: (query, field) => {
      const others = Object.entries(query.filters).filter(([name]) => name !== field);
      const filters: ContactFilters = Object.fromEntries(others);
      const ids = find({ ...query, filters, sort: [] });
      const side = query.of === 'persons' ? persons : organisations;
      const facts = ids.flatMap((id) => side.entry(id)?.facts ?? []);
      return countFacet(field, facts, query.filters, store, filterSetting, setting.language);
    },
    names: (filters) => namesIn(filters, store, setting.language),
    count: (of) => store[of].size(),
    jump,
    lookup: {
      person: store.persons.get,
      organisation: store.organisations.get,
      positionsOf: (id) => store.positions.by('personId', id),
      pointsOf: (id) => byFirst(store.contactPoints.by('ownerId', id), (point) => point.preferred),
    },
    apply: (changes) => {
      const touched = store.apply(changes);
      below = new Map();
      persons.touch(touched);
      organisations.touch(touched);
    },
    turnTo: (next) => {
      setting = next;
      persons.reset();
      organisations.reset();
    },
    warm: (most) => persons.warm(most) && organisations.warm(most),
  };
}

function* idsOf(rows: Iterable<{ id: string }>): Iterable<string> {
  for (const { id } of rows) yield id;
}

function isEmpty(filters: ContactFilters): boolean {
  return Object.values(filters).every(
    (value) => value === undefined || (Array.isArray(value) && value.length === 0),
  );
}
