import { pickText, type Language } from '../../i18n/languages.ts';
import type { ContactFacts } from './contact-facts.ts';
import type { ContactFilters } from './contact-query.ts';
import type { ContactStore } from './contact-store.ts';
import { onList, type FilterSetting } from './match-filters.ts';
import { compareCodeUnits } from '../../lib/compare-code-units.ts';

/** The filters that are chosen from a few values. */
export type FacetField =
  | 'kinds'
  | 'bodyIds'
  | 'seatRoles'
  | 'languages'
  | 'tagIds'
  | 'listIds'
  | 'purposes'
  | 'withoutEmail'
  | 'privacy';

/** One thing to choose. `name` is what a record is called; `''` for the program's own words, which the screen says. */
export type FacetValue = { value: string; name: string; count: number };

/** The values that occur among `contacts`, most frequent first. Groups, bodies and lists without anyone are there too. */
export function countFacet(
  field: FacetField,
  contacts: readonly ContactFacts[],
  filters: ContactFilters,
  store: ContactStore,
  setting: FilterSetting,
  language: Language,
): FacetValue[] {
  const valuesOf = valuesFor(field, filters, store, setting);
  const counts = new Map<string, number>();
  for (const facts of contacts) {
    for (const value of new Set(valuesOf(facts))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const records = recordsOf(field, store);
  for (const { id } of records ?? []) if (!counts.has(id)) counts.set(id, 0);
  return [...counts]
    .map(([value, count]) => ({
      value,
      name: records ? (nameOf(field, value, store, language) ?? '') : '',
      count,
    }))
    .sort((a, b) => b.count - a.count || compareCodeUnits(a.value, b.value));
}

type Named = 'organisationIds' | 'bodyIds' | 'tagIds' | 'listIds';

/** What the ids in `filters` are called in `language`; those gone are left out. */
export function namesIn(
  filters: ContactFilters,
  store: ContactStore,
  language: Language,
): Record<string, string> {
  const names: Record<string, string> = {};
  for (const field of ['organisationIds', 'bodyIds', 'tagIds', 'listIds'] satisfies Named[]) {
    for (const id of filters[field] ?? []) {
      const name = nameOf(field, id, store, language);
      if (name !== undefined) names[id] = name;
    }
  }
  return names;
}

function valuesFor(
  field: FacetField,
  filters: ContactFilters,
  store: ContactStore,
  setting: FilterSetting,
): (facts: ContactFacts) => readonly string[] {
  switch (field) {
    case 'kinds':
      return (facts) => facts.kinds;
    case 'languages':
      return (facts) => facts.languages;
    case 'tagIds':
      return (facts) => facts.tagIds;
    case 'privacy':
      return (facts) => facts.marks;
    case 'purposes':
      return (facts) => (facts.purpose === undefined ? [] : [facts.purpose]);
    case 'withoutEmail':
      return (facts) => (facts.hasEmail ? [] : ['true']);
    case 'bodyIds': {
      const roles = new Set(filters.seatRoles);
      return (facts) =>
        facts.seats
          .filter((seat) => roles.size === 0 || roles.has(seat.role))
          .map((seat) => seat.bodyId);
    }
    case 'seatRoles': {
      const bodies = new Set(filters.bodyIds);
      return (facts) =>
        facts.seats
          .filter((seat) => bodies.size === 0 || bodies.has(seat.bodyId))
          .map((seat) => seat.role);
    }
    case 'listIds': {
      const lists = [...store.lists.all()].map(({ id }) => ({ id, test: onList(id, setting) }));
      return (facts) => lists.filter(({ test }) => test(facts)).map(({ id }) => id);
    }
  }
}

function recordsOf(field: FacetField, store: ContactStore): Iterable<{ id: string }> | null {
  if (field === 'tagIds') return store.tags.all();
  if (field === 'bodyIds') return store.bodies.all();
  return field === 'listIds' ? store.lists.all() : null;
}

function nameOf(
  field: FacetField | Named,
  id: string,
  store: ContactStore,
  language: Language,
): string | undefined {
  switch (field) {
    case 'organisationIds':
      return named(store.organisations.get(id)?.name, language);
    case 'bodyIds':
      return named(store.bodies.get(id)?.name, language);
    case 'tagIds':
      return store.tags.get(id)?.label;
    case 'listIds':
      return store.lists.get(id)?.name;
    default:
      return undefined;
  }
}

function named(text: Parameters<typeof pickText>[0], language: Language): string | undefined {
  return text && pickText(text, language);
}
