import type { DuplicateRecord } from '../duplicate-record.ts';
import type { EmailWords } from '../weighing/contact-words.ts';
import { featureReader, type Features } from '../features.ts';
import { learnAddresses, type Addresses } from './learn-addresses.ts';
import { learnHabits, type Habits } from './learn-habits.ts';
import { learnHouses } from './learn-houses.ts';
import { learnGaps, type Gaps } from './learn-gaps.ts';
import { learnNamesakes, type Namesakes } from './learn-namesakes.ts';
import { learnOrganisations } from './learn-organisations.ts';
import { learnSharedPoints } from './learn-shared-points.ts';
import { nameWords, RELATION, type NameWords } from '../weighing/name-words.ts';

/** What a list tells about itself: how common each name is, which addresses and numbers many share, which names mean one organisation. */
export type ListKnowledge = {
  words: NameWords;
  /** Of the records given, in order. */
  features: Features[];
  /** Takes a record apart that is not of the list, by what the list tells. */
  read: (record: DuplicateRecord) => Features;
  /** Bits that agreeing in it is worth: log2 of how rare it is. */
  givenBits: (word: number) => number;
  familyBits: (word: number) => number;
  /** What a given name is worth of which only the first letter is known. */
  initialBits: (letter: string) => number;
  /** The most that both names together are worth: what the list's own namesakes leave of it. */
  wholeNameBits: (given: number, family: number) => number;
  organisationBits: (organisation: number) => number;
  titleBits: (title: string) => number;
  cityBits: (city: string) => number;
  /** What an organisation and a town together are worth. */
  organisationInCityBits: (organisation: number, city: string) => number;
  addressBits: (address: string) => number;
  addresses: Addresses;
  /** Addresses are mostly homes, not offices. */
  hasHomes: boolean;
  /** Hardly any row has an address of her own by e-mail: names and places are all there is. */
  hasPlacesAlone: boolean;
  /** Log2 odds that two records drawn blindly are one person. */
  prior: number;
  /** Whether so few write from a domain that it may be another's, mistyped. */
  isRareDomain: (domain: string) => boolean;
  habits: Habits;
  gaps: Gaps;
  namesakes: Namesakes;
};

/** A small list says little about how common a name is: as many rows of a wider world are added, in which any name is as rare as this. */
const WIDER_WORLD = 300;
const RARE = 0.9;
/** Of a list's rows, as many pairs as this share are taken to be of one person. */
const DUPLICATE_SHARE = 0.3;
/** A prior as for a list of this many rows at least: a name alone proves nothing, however short the list. */
const SMALLEST = 2_000;
/** With so many different addresses for each that is given, they are homes. */
const HOMES = 0.6;
/** With addresses by e-mail in a smaller share of its rows, a list has places alone. */
const FEW_EMAILS = 0.1;
/** So often the same slip of the pen may be made. */
const SLIPS = 2;

/** What a list tells of itself: how rare its names, places and addresses are, and how it is written. */
export function listKnowledge(records: readonly DuplicateRecord[]): ListKnowledge {
  const words = nameWords();
  const featuresOf = featureReader(words);
  const features = records.map(featuresOf);
  for (const one of features) countNames(words, one, 1);
  for (const one of features) {
    // A row does not vouch for itself.
    countNames(words, one, -1);
    putInOrder(words, one);
    countNames(words, one, 1);
  }
  for (const one of features) {
    addNamesOfAddresses(words, one);
    tellOnlyNames(one);
  }
  const rows = features.length;
  const wholeNames = new Map<number, number>();
  const titles = new Map<string, number>();
  const cities = new Map<string, number>();
  const addresses = new Map<string, number>();
  for (const { given, family, title, city, address } of features) {
    const key = wholeNameKey(given[0] ?? -1, family.at(-1) ?? -1);
    wholeNames.set(key, (wholeNames.get(key) ?? 0) + 1);
    if (title) titles.set(title, (titles.get(title) ?? 0) + 1);
    if (city) cities.set(city, (cities.get(city) ?? 0) + 1);
    if (address) addresses.set(address, (addresses.get(address) ?? 0) + 1);
  }
  const houseOf = learnHouses(features);
  for (const one of features) placeEmails(one, houseOf);
  const organisations = learnOrganisations(features, houseOf);
  for (const one of features) one.organisations = organisations.of(one);
  const shares = new Map<number, number>();
  const inCities = new Map<string, number>();
  for (const one of features) {
    for (const id of one.organisations) {
      shares.set(id, (shares.get(id) ?? 0) + 1);
      const place = `${id} ${one.city}`;
      if (one.city) inCities.set(place, (inCities.get(place) ?? 0) + 1);
    }
  }
  const keepOwn = learnSharedPoints(features, words);
  for (const one of features) keepOwn(one);
  const letters = new Map<string, number>();
  for (const { given } of features) {
    const letter = words.textOf(given[0] ?? -1)[0];
    if (letter !== undefined) letters.set(letter, (letters.get(letter) ?? 0) + 1);
  }
  const domains = new Map<string, number>();
  for (const { emails } of features) {
    for (const { domain } of emails) domains.set(domain, (domains.get(domain) ?? 0) + 1);
  }
  const bits = (count: number) => Math.log2((rows + WIDER_WORLD) / (Math.max(count - 1, 0) + RARE));
  const rarity = {
    givenBits: (word: number) => bits(words.given(word)),
    familyBits: (word: number) => bits(words.family(word)),
    initialBits: (letter: string) =>
      Math.log2((rows + WIDER_WORLD) / ((letters.get(letter) ?? 0) + WIDER_WORLD / 8)),
    wholeNameBits: (given: number, family: number) => {
      const count = wholeNames.get(wholeNameKey(given, family)) ?? 0;
      return Math.log2((rows + WIDER_WORLD) / Math.max(count - 2, 0.25));
    },
    organisationBits: (organisation: number) =>
      Math.log2((rows + WIDER_WORLD) / ((shares.get(organisation) ?? 0) + 3)),
    titleBits: (title: string) => Math.log2((rows + WIDER_WORLD) / ((titles.get(title) ?? 0) + 10)),
    cityBits: (city: string) =>
      Math.log2((rows + WIDER_WORLD) / ((cities.get(city) ?? 0) + WIDER_WORLD / 20)),
    organisationInCityBits: (organisation: number, city: string) =>
      Math.log2((rows + WIDER_WORLD) / ((inCities.get(`${organisation} ${city}`) ?? 0) + 3)),
    addressBits: (address: string) =>
      Math.log2((rows + WIDER_WORLD) / ((addresses.get(address) ?? 0) + 0.5)),
    prior: -Math.log2(Math.max(rows, SMALLEST) / DUPLICATE_SHARE),
  };
  const addressed = features.filter(({ address }) => address !== '').length;
  const hasHomes = addresses.size > addressed * HOMES;
  return {
    words,
    features,
    read: (record) => {
      const one = featuresOf(record);
      putInOrder(words, one);
      addNamesOfAddresses(words, one);
      tellOnlyNames(one);
      placeEmails(one, houseOf);
      one.organisations = organisations.of(one);
      keepOwn(one);
      return one;
    },
    ...rarity,
    addresses: learnAddresses(features),
    hasHomes,
    hasPlacesAlone:
      hasHomes &&
      features.filter(({ ownEmails }) => ownEmails.length > 0).length < rows * FEW_EMAILS,
    isRareDomain: (domain) => (domains.get(domain) ?? 0) <= SLIPS,
    namesakes: learnNamesakes(features, words, rarity),
    gaps: learnGaps(features, words),
    habits: learnHabits(features, words),
  };
}

function placeEmails({ emails }: Features, houseOf: (domain: string) => string): void {
  for (const email of emails) email.house = houseOf(email.domain);
}

function tellOnlyNames(one: Features): void {
  const { given, family, former } = one;
  if (given.length !== 1 || family.length !== 1 || former.length > 0) return;
  one.onlyGiven = given[0] ?? -1;
  one.onlyFamily = family[0] ?? -1;
}

function wholeNameKey(given: number, family: number): number {
  return (given + 1) * 0x4000000 + family + 1;
}

function countNames(words: NameWords, { given, family }: Features, by: 1 | -1): void {
  for (const word of given) words.count(word, 'given', by);
  for (const word of family) words.count(word, 'family', by);
}

/** How much rather a given than a family name a word is, by the columns it stands in. */
function givenness(words: NameWords, word: number): number {
  const text = words.textOf(word);
  // An initial is as well a family name's.
  if (text.length === 1) return 0;
  const known = words.isKnownGiven(word) ? 3 : 0;
  return Math.log((words.given(word) + known + 0.5) / (words.family(word) + 0.5));
}

/** Turns names round that stand in each other's columns, and parts those written in one. */
function putInOrder(words: NameWords, one: Features): void {
  const { given, family } = one;
  if (given.length === 0 || family.length === 0) {
    const all = given.length > 0 ? given : family;
    if (all.length < 2) return;
    const [first = 0, last = 0] = [all[0], all.at(-1)];
    const familyFirst = givenness(words, last) > givenness(words, first);
    one.given = familyFirst ? all.slice(1) : all.slice(0, -1);
    one.family = familyFirst ? all.slice(0, 1) : all.slice(-1);
    one.turned = true;
    return;
  }
  const inFamily = givenness(words, family[0] ?? 0);
  const inGiven = givenness(words, given[0] ?? 0);
  // Family names are written out.
  const isInitial = words.textOf(family[0] ?? 0).length === 1 && family.length === 1;
  // One of the two must be plainly in the wrong column, and the other not plainly in the right one.
  if (((inFamily > 1.5 || isInitial) && inGiven < 0.5) || (inGiven < -1.5 && inFamily > -0.5)) {
    one.given = family;
    one.family = given;
    one.turned = true;
  }
}

/**
 * Takes from a person's own addresses the names that her row has not. Who married and kept the address has her former
 * name in it (Liisa Korhonen, `liisa.virtanen@…`); `M. Virtanen`, `Kati` and `Korhoen` are written out in theirs.
 */
function addNamesOfAddresses(words: NameWords, one: Features): void {
  const given = one.given[0];
  const family = one.family.at(-1);
  if (given === undefined || family === undefined) return;
  const ownFamily = (name: number) =>
    one.family.some((word) => words.relateFamily(word, name) !== RELATION.different);
  for (const email of one.emails) {
    if (email.role) continue;
    for (const [first, last] of namesIn(email, words.textOf(given), words.textOf(family))) {
      const [called, name] = [words.find(first), words.find(last)];
      const isCalled = called !== undefined && words.relateGiven(called, given) === RELATION.same;
      if (isCalled && name !== undefined && words.family(name) >= 2 && !one.former.includes(name)) {
        if (!ownFamily(name)) one.former.push(name);
        else if (!one.family.includes(name)) one.alsoFamily.push(name);
      }
      const isOther = called !== undefined && !isCalled && first.length >= 3;
      if (isOther && words.given(called) >= 2 && name !== undefined && ownFamily(name)) {
        one.alsoGiven.push(called);
      }
    }
  }
}

/** The given and family name that an address may be made of: `maija.virtanen`, `maijavirtanen`, `virtanen.maija`. */
function namesIn({ words }: EmailWords, given: string, family: string): [string, string][] {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length > 1) return first === family ? [[last, first]] : [[first, last]];
  if (first.endsWith(family)) return [[first.slice(0, -family.length), family]];
  return given.length > 2 && first.startsWith(given) ? [[given, first.slice(given.length)]] : [];
}
