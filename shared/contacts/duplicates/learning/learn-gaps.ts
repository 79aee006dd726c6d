import { KINDS_OF_POINTS, type Features } from '../features.ts';
import { haveOneName } from '../weighing/have-one-name.ts';
import type { NameWords } from '../weighing/name-words.ts';

/**
 * What it tells, in bits, which of two rows have an address, a number, a title at all: that only one has, that one has an
 * office's and the other her own, or that neither has.
 */
export type Gaps = (a: Features, b: Features) => { ofPoints: number; ofTitle: number };

const FIELDS = ['email', 'mobile', 'desk', 'title'] as const;
type Field = (typeof FIELDS)[number];
type Kind = 'own' | 'office' | 'none';
type Pattern = 'gap' | 'office' | 'neither';
type Count = { all: number } & Record<Pattern, number>;

/** A short list says little: so many pairs are added to its own, with gaps as often as in any two rows. */
const COMMON_PAIRS = 20;
const LEAST = -2.5;
const MOST = 1;
/** Sources that leave out a field leave it out of many people's rows. */
const MOST_FOR_NEITHER = 2;

/**
 * Learns from rows that are one person by name and number, or by name and address, how often just one of the two has an
 * address, another number or a title, and how often neither has, against how often it is so of any two. Where a list's
 * sources all keep addresses, a row with an office's is hardly the same person as a namesake with his own; and who has
 * no number in one row mostly has none in the other.
 */
export function learnGaps(features: readonly Features[], words: NameWords): Gaps {
  const shares = counted(() => ({ own: 0, office: 0, none: 0 }));
  const seen = counted((): Count => ({ all: 0, gap: 0, office: 0, neither: 0 }));
  const holders = new Map<string, Features>();
  const countPair = (key: string, one: Features, fields: readonly Field[]) => {
    const before = holders.get(key);
    holders.set(key, one);
    if (!before || before === one || !haveOneName(before, one, words)) return;
    for (const field of fields) {
      const pattern = patternOf(kindOf(field, before), kindOf(field, one));
      seen[field].all += 1;
      if (pattern) seen[field][pattern] += 1;
    }
  };
  for (const one of features) {
    for (const field of FIELDS) shares[field][kindOf(field, one)] += 1;
    for (const { number, mobile } of one.ownPhones)
      if (mobile) countPair(number, one, ['email', 'desk', 'title']);
    for (const { whole } of one.ownEmails) countPair(whole, one, ['mobile', 'desk', 'title']);
  }
  const rows = Math.max(features.length, 1);
  const worth = counted((field) => {
    const share = (kind: Kind) => shares[field][kind] / rows;
    const none = share('none');
    return {
      gap: bits(seen[field], 'gap', 2 * none * (1 - none)),
      office: bits(seen[field], 'office', 2 * share('office') * share('own')),
      neither: bits(seen[field], 'neither', none * none),
    };
  });
  const tell = (a: Features, b: Features) => {
    const told = (field: Field) => {
      const pattern = patternOf(kindOf(field, a), kindOf(field, b));
      return pattern ? worth[field][pattern] : 0;
    };
    const points = [told('email'), told('mobile'), told('desk')];
    // Who wrote down neither had no more than a name and a place: the gaps are of one cause.
    return {
      ofPoints: Math.min(...points, 0) + Math.max(...points, 0),
      ofTitle: told('title'),
    };
  };
  const known: (ReturnType<Gaps> | undefined)[] = [];
  return (a, b) => (known[a.kindOfPoints * KINDS_OF_POINTS + b.kindOfPoints] ??= tell(a, b));
}

function counted<Value>(make: (field: Field) => Value): Record<Field, Value> {
  return { email: make('email'), mobile: make('mobile'), desk: make('desk'), title: make('title') };
}

function kindOf(field: Field, { emails, ownEmails, phones, title }: Features): Kind {
  if (field === 'title') return title === '' ? 'none' : 'own';
  if (field !== 'email')
    return phones.some(({ mobile }) => mobile === (field === 'mobile')) ? 'own' : 'none';
  if (emails.length === 0) return 'none';
  return ownEmails.length > 0 ? 'own' : 'office';
}

function patternOf(one: Kind, two: Kind): Pattern | null {
  if (one === two) return one === 'none' ? 'neither' : null;
  return one === 'none' || two === 'none' ? 'gap' : 'office';
}

function bits(count: Count, pattern: Pattern, ofAny: number): number {
  // What is never so, or always, tells nothing.
  if (ofAny === 0 || ofAny === 1) return 0;
  const share = (count[pattern] + COMMON_PAIRS * ofAny) / (count.all + COMMON_PAIRS);
  const most = pattern === 'neither' ? MOST_FOR_NEITHER : MOST;
  return Math.min(Math.max(Math.log2(share / ofAny), LEAST), most);
}
