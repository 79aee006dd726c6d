import type { Random } from './random.ts';

/** One typing mistake: a letter left out, doubled, wrong, or two that changed places; never the first letter. */
export function mistype(text: string, random: Random): string {
  if (text.length < 3) return text;
  const at = 1 + random.below(text.length - 1);
  const before = text.slice(0, at);
  const rest = text.slice(at);
  switch (random.below(4)) {
    case 0:
      return before + rest.slice(1);
    case 1:
      return before + (rest[0] ?? '') + rest;
    case 2:
      return before + random.pick([...'aeiounstrlkmpv']) + rest.slice(1);
    default:
      return rest.length > 1 ? before + (rest[1] ?? '') + (rest[0] ?? '') + rest.slice(2) : before;
  }
}

export function mistypeDigits(number: string, random: Random): string {
  const at = 4 + random.below(number.length - 4);
  return random.chance(0.5)
    ? number.slice(0, at) + String(random.below(10)) + number.slice(at + 1)
    : number.slice(0, at - 1) + (number[at] ?? '') + (number[at - 1] ?? '') + number.slice(at + 1);
}

/** å, ä and ö as a keyboard without them writes: `Mäki` → `Maki`, `Maeki`. */
export function withoutDots(text: string, random: Random): string {
  const long = random.chance(0.25);
  const swaps: Record<string, string> = long
    ? { ä: 'ae', ö: 'oe', å: 'aa', Ä: 'Ae', Ö: 'Oe', Å: 'Aa' }
    : { ä: 'a', ö: 'o', å: 'a', Ä: 'A', Ö: 'O', Å: 'A' };
  return text.replace(/[åäöÅÄÖ]/gu, (letter) => swaps[letter] ?? letter);
}

/** A Finnish number (ten digits from 0) in one of the ways people write it. */
export function writtenPhone(number: string, random: Random): string {
  const spaced = `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`;
  return random.pick([
    number,
    spaced,
    `+358${number.slice(1)}`,
    `+358 ${spaced.slice(1)}`,
    `${number.slice(0, 3)}-${number.slice(3)}`,
  ]);
}

/** A Finnish number as lists out of many hands have it: with brackets, a word before it, or without its zero. */
export function oddlyWrittenPhone(number: string, random: Random): string {
  const rest = number.slice(1);
  return random.pick([
    writtenPhone(number, random),
    `+358 (0)${rest.slice(0, 2)} ${rest.slice(2)}`,
    `p. ${number.slice(0, 3)} ${number.slice(3)}`,
    `00358 ${rest}`,
    `358${rest}`,
    `${number.slice(0, 3)}/${number.slice(3)}`,
    rest,
  ]);
}
