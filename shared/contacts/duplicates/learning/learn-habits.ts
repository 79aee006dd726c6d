import type { Features } from '../features.ts';
import { haveOneName } from '../weighing/have-one-name.ts';
import type { NameWords } from '../weighing/name-words.ts';

/** What differing or agreeing is worth in this list, in bits (log2 of how often it is seen of one person against how often of two). */
export type Habits = {
  /** Within one organisation: the most that the same title is worth, and what another one is. */
  sameTitle: number;
  otherTitle: number;
  /** Elsewhere, of who changed her employer: how often the title stayed (log2 of the share), and what another is worth. */
  keptTitle: number;
  otherTitleElsewhere: number;
  otherMobile: number;
  /** Another landline number that is the desk's own. */
  otherDesk: number;
  otherCity: number;
  otherAddress: number;
};

type Share = { yes: number; all: number };

/** A list with few rows that are plainly one person says little: as many more are added that do as lists commonly do. */
const COMMON_LISTS = 20;
/** How often one person's two rows have one title, another mobile phone, another desk's number. */
const COMMONLY = {
  sameTitle: 0.6,
  keptTitle: 0.4,
  otherMobile: 0.09,
  otherDesk: 0.4,
  otherCity: 0.25,
  otherAddress: 0.35,
} as const;
const COLLEAGUES_WITH_ONE_TITLE = 0.12;
/** No habit is so firm that it may outweigh all else. */
const MOST = 5;

/**
 * Learns how a list's sources write from rows that are one person without a doubt (the same name and the same own
 * address): whether titles stay, whether numbers change. And from colleagues, how often two people's titles agree.
 */
export function learnHabits(features: readonly Features[], words: NameWords): Habits {
  const title = share();
  const kept = share();
  const mobile = share();
  const desk = share();
  const city = share();
  const address = share();
  const colleagues = share();
  const holders = new Map<string, Features>();
  const callers = new Map<string, Features>();
  const lastOf = new Map<number, Features>();
  for (const one of features) {
    for (const id of one.organisations) {
      const other = lastOf.get(id);
      if (other && !haveOneName(one, other, words)) countTitles(colleagues, one, other);
      if (one.title !== '') lastOf.set(id, one);
    }
    for (const { number, mobile: isMobile } of one.ownPhones) {
      if (!isMobile) continue;
      const other = callers.get(number);
      callers.set(number, one);
      if (!other || other === one || !haveOneName(one, other, words)) continue;
      if (areOfTwoHouses(one, other)) countTitles(kept, one, other);
    }
    for (const { whole } of one.ownEmails) {
      const other = holders.get(whole);
      holders.set(whole, one);
      if (!other || other === one || !haveOneName(one, other, words)) continue;
      if (one.organisations.some((id) => other.organisations.includes(id)))
        countTitles(title, one, other);
      if (one.city !== '' && other.city !== '') {
        city.all += 1;
        if (one.city === other.city) city.yes += 1;
      }
      if (one.address !== '' && other.address !== '') {
        address.all += 1;
        if (one.address === other.address) address.yes += 1;
      }
      countNumbers(mobile, one, other, true);
      countNumbers(desk, one, other, false);
    }
  }
  const same = shareOf(title, COMMONLY.sameTitle);
  const byChance = shareOf(colleagues, COLLEAGUES_WITH_ONE_TITLE);
  return {
    sameTitle: bits(same, byChance),
    otherTitle: bits(1 - same, 1 - byChance),
    keptTitle: Math.log2(shareOf(kept, COMMONLY.keptTitle)),
    otherTitleElsewhere: bits(1 - shareOf(kept, COMMONLY.keptTitle), 1 - byChance),
    otherMobile: bits(1 - shareOf(mobile, 1 - COMMONLY.otherMobile), 1),
    otherDesk: bits(1 - shareOf(desk, 1 - COMMONLY.otherDesk), 1),
    otherCity: bits(1 - shareOf(city, 1 - COMMONLY.otherCity), 1),
    otherAddress: bits(1 - shareOf(address, 1 - COMMONLY.otherAddress), 1),
  };
}

const share = (): Share => ({ yes: 0, all: 0 });
const shareOf = ({ yes, all }: Share, commonly: number) =>
  (yes + COMMON_LISTS * commonly) / (all + COMMON_LISTS);
const bits = (ofOne: number, ofTwo: number) =>
  Math.min(Math.max(Math.log2(ofOne / ofTwo), -MOST), MOST);

function areOfTwoHouses(
  { organisations: ones }: Features,
  { organisations: others }: Features,
): boolean {
  return ones.length > 0 && others.length > 0 && !ones.some((id) => others.includes(id));
}

function countTitles(count: Share, a: Features, b: Features): void {
  if (a.title === '' || b.title === '') return;
  count.all += 1;
  if (a.title === b.title) count.yes += 1;
}

function countNumbers(count: Share, a: Features, b: Features, mobile: boolean): void {
  const own = ({ ownPhones }: Features) => ownPhones.filter((phone) => phone.mobile === mobile);
  const [ones, others] = [own(a), own(b)];
  if (ones.length === 0 || others.length === 0) return;
  count.all += 1;
  // A digit off is weighed apart, and rare.
  if (ones.some(({ number }) => others.some((other) => other.number === number))) count.yes += 1;
}
