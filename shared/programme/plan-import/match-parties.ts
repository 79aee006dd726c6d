import { CATALOGUE_ORGANISATIONS } from '../../contacts/catalogue/organisations.ts';
import { fold } from '../../text/fold.ts';
import type { Organisation } from '../../contacts/organisation.ts';

/** Who a name is: an organisation of the office, one of the catalogue that the office does not have, or not known. */
export type PartyMatch =
  | { is: 'office'; organisationId: string }
  | { is: 'catalogue'; catalogueKey: string }
  | { is: 'unknown' };

type Named = Pick<Organisation, 'id' | 'name' | 'abbr' | 'formerNames' | 'catalogueKey'>;

/**
 * Finds who the plan's names are: by name, abbreviation or former name in any language, whatever the case and the marks on
 * letters, the whole of it, or what stands before or in its brackets ("oikeusministeriö (OM)"). Nothing is guessed: a
 * name that two organisations of the office bear is not known. Those of the office come first.
 */
export function partyMatcher(organisations: readonly Named[]): (name: string) => PartyMatch {
  const ofOffice = new Map<string, string | null>();
  const keys = new Map<string, string>();
  for (const { id, name, abbr, formerNames, catalogueKey } of organisations) {
    if (catalogueKey !== undefined) keys.set(catalogueKey, id);
    const own = [...Object.values(name), ...Object.values(abbr ?? {}), ...(formerNames ?? [])];
    for (const key of new Set(own.map(fold))) ofOffice.set(key, ofOffice.has(key) ? null : id);
  }
  const ofCatalogue = catalogueNames();
  const find = (name: string): PartyMatch | null => {
    const key = fold(name);
    const id = ofOffice.get(key);
    if (id) return { is: 'office', organisationId: id };
    if (id === null) return null;
    const catalogueKey = ofCatalogue.get(key);
    if (catalogueKey === undefined) return null;
    const added = keys.get(catalogueKey);
    return added === undefined
      ? { is: 'catalogue', catalogueKey }
      : { is: 'office', organisationId: added };
  };
  return (name) => {
    const [, before = '', within = ''] = /^(.*?)(?<!\s)\s*\(([^()]*)\)$/u.exec(name) ?? [];
    return find(name) ?? (find(before) || find(within)) ?? { is: 'unknown' };
  };
}

/** The catalogue by folded name; a name that two entries bear is in it for the first. */
function catalogueNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { key, name, abbr } of CATALOGUE_ORGANISATIONS) {
    for (const one of [...Object.values(name), ...Object.values(abbr ?? {})]) {
      const folded = fold(one);
      if (!names.has(folded)) names.set(folded, key);
    }
  }
  return names;
}
