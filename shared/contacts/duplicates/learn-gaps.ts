import type { Features } from './features.ts';
import { haveOneName } from './have-one-name.ts';
import type { NameWords } from './name-words.ts';

/** What it tells, in bits, that a row has no address or number where the other has one, or an office's where the other has her own. */
export type Gaps = (a: Features, b: Features) => number;

type Count = { gap: number; all: number };

/** A short list says little: so many pairs are added to its own, with gaps as often as in any two rows. */
const COMMON_PAIRS = 20;
const LEAST = -2.5;
const MOST = 1;

/**
 * Learns from rows that are one person by name and mobile number how often just one of the two has an address, and
 * likewise of numbers from those with one address, against how often it is so of any two. Where a list's sources all
 * keep addresses, a row with an office's is hardly the same person as a namesake with his own.
 */
export function learnGaps(features: readonly Features[], words: NameWords): Gaps {
  const shares = { own: 0, office: 0, none: 0, mobile: 0 };
  const missing: Count = { gap: 0, all: 0 };
  const office: Count = { gap: 0, all: 0 };
  const silent: Count = { gap: 0, all: 0 };
  const holders = new Map<string, Features>();
  const other = (key: string, one: Features) => {
    const before = holders.get(key);
    holders.set(key, one);
    return before && before !== one && haveOneName(before, one, words) ? before : null;
  };
  for (const one of features) {
    const kind = emailOf(one);
    shares[kind] += 1;
    if (hasMobile(one)) shares.mobile += 1;
    for (const { number, mobile } of one.ownPhones) {
      const before = mobile ? other(number, one) : null;
      if (!before) continue;
      const gap = emailGap(kind, emailOf(before));
      missing.all += 1;
      office.all += 1;
      if (gap === 'missing') missing.gap += 1;
      else if (gap === 'office') office.gap += 1;
    }
    for (const { whole } of one.ownEmails) {
      const before = other(whole, one);
      if (!before) continue;
      silent.all += 1;
      if (hasMobile(before) !== hasMobile(one)) silent.gap += 1;
    }
  }
  const rows = Math.max(features.length, 1);
  const share = (count: number) => count / rows;
  const noEmail = bits(missing, 2 * share(shares.none) * (1 - share(shares.none)));
  const officeEmail = bits(office, 2 * share(shares.office) * share(shares.own));
  const noMobile = bits(silent, 2 * share(shares.mobile) * (1 - share(shares.mobile)));
  return (a, b) => {
    const gap = emailGap(emailOf(a), emailOf(b));
    const ofEmails = gap === 'missing' ? noEmail : gap === 'office' ? officeEmail : 0;
    const ofMobiles = hasMobile(a) === hasMobile(b) ? 0 : noMobile;
    // Who wrote down neither had no more than a name and a place: the gaps are of one cause.
    return Math.min(ofEmails, ofMobiles);
  };
}

type Email = 'own' | 'office' | 'none';

function emailOf({ emails, ownEmails }: Features): Email {
  if (emails.length === 0) return 'none';
  return ownEmails.length > 0 ? 'own' : 'office';
}

function emailGap(one: Email, two: Email): 'missing' | 'office' | null {
  if (one === two) return null;
  return one === 'none' || two === 'none' ? 'missing' : 'office';
}

function hasMobile({ phones }: Features): boolean {
  return phones.some(({ mobile }) => mobile);
}

function bits({ gap, all }: Count, ofAny: number): number {
  if (ofAny === 0) return 0;
  const share = (gap + COMMON_PAIRS * ofAny) / (all + COMMON_PAIRS);
  return Math.min(Math.max(Math.log2(share / ofAny), LEAST), MOST);
}
