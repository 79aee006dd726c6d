import { tellKinds, type Features } from '../features.ts';
import { RELATION, type NameWords } from '../weighing/name-words.ts';

/** So many people of different names make an address or a number nobody's own. */
const PEOPLE = { email: 3, mobile: 3, landline: 2 } as const;

/**
 * Learns which addresses and numbers many people of a list have. Returns what leaves a record only its own: a registry's
 * address and a switchboard are no person's.
 */
export function learnSharedPoints(
  features: readonly Features[],
  words: NameWords,
): (one: Features) => void {
  const emails = sharedAmong(words, features, wholesOf, PEOPLE.email);
  const mobiles = sharedAmong(words, features, (one) => numbersOf(one, true), PEOPLE.mobile);
  const landlines = sharedAmong(words, features, (one) => numbersOf(one, false), PEOPLE.landline);
  return (one) => {
    one.ownEmails = one.emails.filter(({ role, whole }) => !role && !emails.has(whole));
    one.ownPhones = one.phones.filter(
      ({ number }) => !mobiles.has(number) && !landlines.has(number),
    );
    tellKinds(one);
  };
}

function wholesOf({ emails }: Features): string[] {
  return emails.map(({ whole }) => whole);
}

function numbersOf({ phones }: Features, mobile: boolean): string[] {
  return phones.filter((phone) => phone.mobile === mobile).map(({ number }) => number);
}

/** Addresses and numbers that so many people of different names have that they are nobody's own. */
function sharedAmong(
  words: NameWords,
  features: readonly Features[],
  valuesOf: (one: Features) => readonly string[],
  people: number,
): Set<string> {
  const holders = new Map<string, Features[]>();
  const shared = new Set<string>();
  for (const one of features) {
    for (const value of valuesOf(one)) {
      if (shared.has(value)) continue;
      const known = holders.get(value);
      if (!known) holders.set(value, [one]);
      else if (!known.some((other) => mayBeOne(words, one, other))) {
        known.push(one);
        if (known.length >= people) shared.add(value);
      }
    }
  }
  return shared;
}

/** Whether the names of two could be one person's: the given names go together. */
function mayBeOne(words: NameWords, a: Features, b: Features): boolean {
  return a.given.some((one) =>
    b.given.some((other) => words.relateGiven(one, other) !== RELATION.different),
  );
}
