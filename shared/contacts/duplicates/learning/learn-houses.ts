import { presentDomain } from '../weighing/contact-words.ts';
import type { Features } from '../features.ts';

/** Under these, and no others, a house has the third label from the end: `city.gov.uk`. */
const OF_MANY = new Set('ac co com edu gov gob gouv net or org'.split(' '));
/** So many people at least are known to have moved with their address. */
const MOVERS = 3;
/** And this share of the smaller domain's people. */
const MOSTLY = 0.35;

/**
 * Learns which domains are one house's. That is known of some (`om.fi` is `gov.fi`), seen of others (`turva.org` and
 * `turva.fi`, `krp.poliisi.fi` and `poliisi.fi`), and told by the list where many of a domain's people have the same
 * local part at another: an organisation has moved, and its people with it. Returns a house's name for a domain.
 */
export function learnHouses(features: readonly Features[]): (domain: string) => string {
  const houses = new Map<string, string>();
  const seen = (domain: string) => {
    const known = houses.get(domain);
    if (known !== undefined) return known;
    const house = houseByName(domain);
    houses.set(domain, house);
    return house;
  };
  const houseOfLocal = new Map<string, string[]>();
  const sizes = new Map<string, number>();
  for (const { emails } of features) {
    for (const { local, words, domain, role } of emails) {
      if (role || words.length < 2) continue;
      const house = seen(domain);
      const known = houseOfLocal.get(local);
      if (known?.includes(house)) continue;
      sizes.set(house, (sizes.get(house) ?? 0) + 1);
      if (known) known.push(house);
      else houseOfLocal.set(local, [house]);
    }
  }
  const shared = new Map<string, number>();
  for (const at of houseOfLocal.values()) {
    // Who has the same local part at many is a common name, not a mover.
    if (at.length !== 2) continue;
    const pair = at.toSorted().join(' ');
    shared.set(pair, (shared.get(pair) ?? 0) + 1);
  }
  const movedTo = new Map<string, string>();
  for (const [pair, count] of shared) {
    const [one = '', two = ''] = pair.split(' ');
    const [ones, twos] = [sizes.get(one) ?? 0, sizes.get(two) ?? 0];
    if (count < MOVERS || count < Math.min(ones, twos) * MOSTLY) continue;
    if (ones < twos) movedTo.set(one, two);
    else movedTo.set(two, one);
  }
  return (domain) => {
    const house = seen(domain);
    return movedTo.get(house) ?? house;
  };
}

function houseByName(domain: string): string {
  const labels = presentDomain(domain).split('.');
  const place = labels.length > 2 && OF_MANY.has(labels.at(-2) ?? '') ? -3 : -2;
  const label = labels.at(place) ?? domain;
  // `gov.fi` is not `gov.se`; and short names are many houses'.
  return label.length < 4 || OF_MANY.has(label)
    ? presentDomain(labels.slice(place).join('.'))
    : label;
}
