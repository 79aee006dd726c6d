import { CAUTION } from './caution.ts';
import { isToldFromNamesakes, type EmailWords } from '../weighing/contact-words.ts';
import { editDistance } from '../weighing/edit-distance.ts';
import { KINDS_OF_OWN, type Features, type PhoneWords } from '../features.ts';
import type { NameWords } from '../weighing/name-words.ts';
import { isDigitOff } from '../weighing/phone-slip.ts';

/** As many pairs are added to a list's own as a list commonly has of one person, and of namesakes side by side. */
const COMMONLY = { one: 12, namesakes: 1 } as const;
/** A name that more rows have is compared in part. */
const MOST_OF_A_NAME = 40;
const SLIP = 2;
/** Where a name and a place are common, namesakes there are chance, which their rarity tells already. */
const BEYOND_CHANCE = 4;
/** With fewer pairs whose addresses tell, nothing is said of those that have none to compare. */
const ENOUGH = 30;
/** As many namesakes are added to those that are expected of two kinds of row. */
const COMMON_NAMESAKES = 2;
/** Fewer would make very many namesakes of the few that are seen. */
const LEAST_WITH_ADDRESS = 0.2;
/** Of two namesakes at one house, the one has an address that tells her from the other. */
const NUMBERED_OF_NAMESAKES = 0.5;
/** As many addresses are added to a house's own as commonly are numbered. */
const COMMON_ADDRESSES = 20;
const COMMONLY_NUMBERED = 0.05;

export type Namesakes = {
  /** The most that a name and a place together prove, as odds in bits. */
  mostTogether: number;
  /**
   * What it tells, in bits, of two rows of one place that neither write from two addresses nor have a number in common,
   * which addresses and numbers each has; `otherwise` where the list does not say.
   */
  apart: (a: Features, b: Features, otherwise: number) => number;
};

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
 * person, from those with two addresses of the same house: the house gives each person her own. Beyond that a name and a
 * place prove nothing, however rare both are, since a list's namesakes stand together oftener than by chance.
 *
 * And learns how often rows that have nothing to compare are one person: where more of one name stand together than
 * there are namesakes of such rows, the rest are one. A row of a name and a place alone is mostly a second one.
 */
export function learnNamesakes(
  features: readonly Features[],
  words: NameWords,
  rarity: Rarity,
): Namesakes {
  const spelling = (id: number | undefined) => (id === undefined ? -1 : words.spellingOf(id));
  const bearers = new Map<number, Features[]>();
  let [one, namesakes]: [number, number] = [COMMONLY.one, COMMONLY.namesakes];
  const standing = new Map<number, number>();
  const paired = new Set<Features>();
  for (const now of features) {
    if (now.given.length === 0 || now.family.length === 0) continue;
    const name = spelling(now.given[0]) * 0x4000000 + spelling(now.family.at(-1));
    const before = bearers.get(name);
    if (!before) bearers.set(name, [now]);
    else {
      for (const other of before) {
        if (bitsTogether(now, other, rarity) < BEYOND_CHANCE) continue;
        const kinds = kindsApart(now, other);
        if (kinds !== null) standing.set(kinds, (standing.get(kinds) ?? 0) + 1);
        paired.add(now).add(other);
        const same = haveOneAddress(now, other);
        if (same === true) one += 1;
        else if (same === false) namesakes += 1;
      }
      if (before.length < MOST_OF_A_NAME) before.push(now);
    }
  }
  const mostTogether = Math.log2(one / namesakes);
  const told = one + namesakes - COMMONLY.one - COMMONLY.namesakes;
  if (told < ENOUGH) return { mostTogether, apart: (_a, _b, otherwise) => otherwise };
  // Second rows have gaps oftener than others: what namesakes' rows are like is told by those that stand alone.
  const alone = features.filter((row) => !paired.has(row));
  const rows = Math.max(alone.length, 1);
  const rowsOf = new Map<number, number>();
  for (const { kindOfOwn } of alone) rowsOf.set(kindOfOwn, (rowsOf.get(kindOfOwn) ?? 0) + 1);
  const shareOf = (kind: number) => (rowsOf.get(kind) ?? 0) / rows;
  // Of all namesakes, these are the ones whose addresses tell.
  const withAddress = Math.max(
    alone.filter((row) => addressAtWork(row)).length / rows,
    LEAST_WITH_ADDRESS,
  );
  const allNamesakes = namesakes / withAddress ** 2;
  const againstNumbered = learnNumbered(features);
  return {
    mostTogether,
    apart: (a, b, otherwise) => {
      const kinds = kindsApart(a, b);
      if (kinds === null) return otherwise;
      const [first, second] = [a.kindOfOwn, b.kindOfOwn];
      const expected = allNamesakes * shareOf(first) * shareOf(second) * (first === second ? 1 : 2);
      const beyond = Math.max((standing.get(kinds) ?? 0) - expected, 0);
      // Odds, where `otherwise` and what is answered are bits of a score: those are counted with caution later.
      const before = COMMON_NAMESAKES * 2 ** (CAUTION * (mostTogether + otherwise));
      const odds = Math.log2((beyond + before) / (expected + COMMON_NAMESAKES));
      return odds / CAUTION - mostTogether + againstNumbered(a) + againstNumbered(b);
    },
  };
}

/**
 * Returns, in bits, what it says against a row without an address that the other has one which tells her from a
 * namesake: he may be the row's person. Where a house numbers many, that says less.
 */
function learnNumbered(features: readonly Features[]): (one: Features) => number {
  const counts = new Map<string, { all: number; numbered: number }>();
  for (const one of features) {
    const address = addressAtWork(one);
    if (!address) continue;
    const count = counts.get(address.house) ?? { all: 0, numbered: 0 };
    count.all += 1;
    if (isToldFromNamesakes(address)) count.numbered += 1;
    counts.set(address.house, count);
  }
  return (one) => {
    const address = addressAtWork(one);
    if (!address || !isToldFromNamesakes(address)) return 0;
    const { all, numbered } = counts.get(address.house) ?? { all: 0, numbered: 0 };
    const share = (numbered + COMMON_ADDRESSES * COMMONLY_NUMBERED) / (all + COMMON_ADDRESSES);
    return Math.min(Math.log2(share / NUMBERED_OF_NAMESAKES), 0);
  };
}

/** The kinds of two rows as one number; null where two addresses or a number in common tell more. */
function kindsApart(a: Features, b: Features): number | null {
  if (a.ownEmails.length > 0 && b.ownEmails.length > 0) return null;
  if (a.ownPhones.some((one) => b.ownPhones.some((two) => mayBeOneNumber(one, two)))) return null;
  const [one, two] = [a.kindOfOwn, b.kindOfOwn];
  return Math.min(one, two) * KINDS_OF_OWN + Math.max(one, two);
}

function mayBeOneNumber(one: PhoneWords, two: PhoneWords): boolean {
  return one.number === two.number || (one.mobile && two.mobile && isDigitOff(one, two));
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
function haveOneAddress(a: Features, b: Features): boolean | null {
  const [one, two] = [addressAtWork(a), addressAtWork(b)];
  if (!one || !two || one.house !== two.house) return null;
  if (one.local === two.local) return true;
  return isSlip(one, two) ? null : false;
}

function addressAtWork({ ownEmails }: Features): EmailWords | undefined {
  return ownEmails.find(({ isPrivate }) => !isPrivate);
}

function isSlip(one: EmailWords, two: EmailWords): boolean {
  return one.core !== two.core && editDistance(one.local, two.local, SLIP) <= SLIP;
}
