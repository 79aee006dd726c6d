import type { EmailWords } from './contact-words.ts';
import { editDistance } from './edit-distance.ts';
import type { Features } from './features.ts';
import type { NameWords } from './name-words.ts';

/** As many pairs are added to a list's own as a list commonly has of one person, and of namesakes side by side. */
const COMMONLY = { one: 12, namesakes: 1 } as const;
/** A name that more rows have is compared in part. */
const MOST_OF_A_NAME = 40;
const SLIP = 2;
/** Where a name and a place are common, namesakes there are chance, which their rarity tells already. */
const BEYOND_CHANCE = 4;

export type Rarity = {
  prior: number;
  givenBits: (word: number) => number;
  familyBits: (word: number) => number;
  wholeNameBits: (given: number, family: number) => number;
  organisationBits: (organisation: number) => number;
  cityBits: (city: string) => number;
};

/**
 * Learns how often two rows of one name at one organisation (or in one town, where no organisations are named) are one
 * person, from those with two addresses of the same house: the house gives each person her own. In bits; beyond that
 * a name and a place prove nothing, however rare both are, since a list's namesakes stand together oftener than by chance.
 */
export function learnNamesakes(
  features: readonly Features[],
  words: NameWords,
  houseOf: (domain: string) => string,
  rarity: Rarity,
): number {
  const spelling = (id: number | undefined) => (id === undefined ? -1 : words.spellingOf(id));
  const bearers = new Map<number, Features[]>();
  let [one, namesakes]: [number, number] = [COMMONLY.one, COMMONLY.namesakes];
  for (const now of features) {
    if (now.given.length === 0 || now.family.length === 0) continue;
    const name = spelling(now.given[0]) * 0x4000000 + spelling(now.family.at(-1));
    const before = bearers.get(name);
    if (!before) bearers.set(name, [now]);
    else {
      for (const other of before) {
        if (bitsTogether(now, other, rarity) < BEYOND_CHANCE) continue;
        const same = haveOneAddress(now, other, houseOf);
        if (same === true) one += 1;
        else if (same === false) namesakes += 1;
      }
      if (before.length < MOST_OF_A_NAME) before.push(now);
    }
  }
  return Math.log2(one / namesakes);
}

function bitsTogether(a: Features, b: Features, rarity: Rarity): number {
  const [given, family] = [a.given[0] ?? -1, a.family.at(-1) ?? -1];
  const name = rarity.givenBits(given) + rarity.familyBits(family);
  return (
    rarity.prior + Math.min(name, rarity.wholeNameBits(given, family)) + placeBits(a, b, rarity)
  );
}

function placeBits(a: Features, b: Features, { organisationBits, cityBits }: Rarity): number {
  const shared = a.organisations.filter((id) => b.organisations.includes(id));
  if (shared.length > 0) return Math.max(...shared.map(organisationBits));
  const isOfTown = a.organisationKeys.length === 0 && b.organisationKeys.length === 0;
  return isOfTown && a.city !== '' && a.city === b.city ? cityBits(a.city) : -Infinity;
}

/** Null where the addresses do not tell: none, private ones, or a slip. */
function haveOneAddress(
  a: Features,
  b: Features,
  houseOf: (domain: string) => string,
): boolean | null {
  const own = ({ ownEmails }: Features) => ownEmails.find(({ isPrivate }) => !isPrivate);
  const [one, two] = [own(a), own(b)];
  if (!one || !two || houseOf(one.domain) !== houseOf(two.domain)) return null;
  if (one.local === two.local) return true;
  return isSlip(one, two) ? null : false;
}

function isSlip(one: EmailWords, two: EmailWords): boolean {
  return one.core !== two.core && editDistance(one.local, two.local, SLIP) <= SLIP;
}
