import type { Features } from '../features.ts';
import { isAbbreviationOf, mayAbbreviate } from '../organisation-key.ts';
import { groupBy } from '../../../lib/group-by.ts';

export type KnownOrganisations = {
  /** The numbers of a record's organisations; where it names none, of the one whose domain its address has. */
  of: (one: Features) => number[];
};

/** A domain with more names than this is several organisations' (`gov.fi`), or everyone's. */
const MOST_NAMES = 5;
/** Of a name's rows with an address, this share must have the domain. */
const MOSTLY = 0.6;

/**
 * Learns from a list which names mean one organisation: an abbreviation that fits one name alone, and names whose
 * people write from one domain. `Migri` and `Maahanmuuttovirasto` need no list for that.
 */
export function learnOrganisations(
  features: readonly Features[],
  houseOf: (domain: string) => string,
): KnownOrganisations {
  const counts = new Map<string, number>();
  const domains = new Map<string, Map<string, number>>();
  for (const { organisationKeys, emails } of features) {
    for (const key of organisationKeys) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      const domain = emails[0] && houseOf(emails[0].domain);
      if (!domain) continue;
      const own = domains.get(key) ?? new Map<string, number>();
      own.set(domain, (own.get(domain) ?? 0) + 1);
      domains.set(key, own);
    }
  }
  const namesOf = namesByDomain(domains);
  const standsFor = new Map<string, string>();
  const domainOwner = new Map<string, string>();
  for (const [domain, names] of namesOf) {
    if (names.length > MOST_NAMES) continue;
    const first = names.reduce((best, name) =>
      (counts.get(name) ?? 0) > (counts.get(best) ?? 0) ? name : best,
    );
    domainOwner.set(domain, first);
    for (const name of names) if (name !== first) standsFor.set(name, first);
  }
  expandAbbreviations([...counts.keys()], standsFor);

  const ids = new Map<string, number>();
  const idOf = (key: string) => {
    const name = standsFor.get(key) ?? key;
    const id = ids.get(name) ?? ids.size;
    ids.set(name, id);
    return id;
  };
  return {
    of: ({ organisationKeys, emails }) => {
      const found = new Set(organisationKeys.map(idOf));
      for (const short of organisationKeys) {
        // Many houses may be `SIHL`; the address tells whose it is.
        for (const { domain } of emails) {
          const owner = domainOwner.get(houseOf(domain));
          if (owner !== undefined && mayAbbreviate(short, owner)) found.add(idOf(owner));
        }
      }
      if (found.size === 0) {
        for (const { domain, isPrivate } of emails) {
          const owner = domainOwner.get(houseOf(domain));
          if (owner !== undefined) found.add(idOf(owner));
          // A list that names no organisations has them in its addresses.
          else if (counts.size === 0 && !isPrivate) found.add(idOf(`@${houseOf(domain)}`));
        }
      }
      return [...found];
    },
  };
}

/** For each domain the names most of whose people write from it. */
function namesByDomain(domains: Map<string, Map<string, number>>): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const [key, own] of domains) {
    let all = 0;
    let best = '';
    for (const [domain, count] of own) {
      all += count;
      if (count > (own.get(best) ?? 0)) best = domain;
    }
    const count = own.get(best) ?? 0;
    if (count < 2 || count < all * MOSTLY) continue;
    const known = names.get(best);
    if (known) known.push(key);
    else names.set(best, [key]);
  }
  return names;
}

function expandAbbreviations(keys: readonly string[], standsFor: Map<string, string>): void {
  const byFirst = groupBy(keys, (key) => key[0] ?? '');
  for (const short of keys) {
    if (short.length > 8 || standsFor.has(short)) continue;
    const long = (byFirst.get(short[0] ?? '') ?? []).filter((key) => isAbbreviationOf(short, key));
    const meant = new Set(long.map((key) => standsFor.get(key) ?? key));
    const [only] = meant;
    if (meant.size === 1 && only !== undefined && only !== short) standsFor.set(short, only);
  }
}
