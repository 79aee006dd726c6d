import { fold } from '../../text/fold.ts';

/** Whether a text names an organisation that is known. */
export type KnowsName = (name: string) => boolean;

/** What stands around names: "mm.", "esim.", "yhteistyössä", a full stop. */
const AROUND =
  /^(?:(?:mm|esim|ml|bl\.a|t\.ex|e\.g)\.?\s+|(?:yhteistyössä|i samarbete med|in cooperation with)\s+)|(?<![.;,])[.;,]+$/giu;

/**
 * Splits what a plan names as responsible or taking part into names: at line breaks, semicolons, commas, slashes, and at
 * "ja", "och", "and" where a name does not go on over it ("sosiaali- ja terveysministeriö"). `knows` decides where both
 * readings make sense: a whole that is known is not split.
 */
export function splitParties(text: string, knows: KnowsName): string[] {
  const names: string[] = [];
  const seen = new Set<string>();
  for (const part of splitOutside(text, /[\n;•·]/u)) {
    for (const name of namesIn(part, knows)) {
      const clean = name.replace(/\s+/gu, ' ').trim().replace(AROUND, '').trim();
      if (!/\p{L}/u.test(clean) || seen.has(fold(clean))) continue;
      seen.add(fold(clean));
      names.push(clean);
    }
  }
  return names;
}

function namesIn(part: string, knows: KnowsName): string[] {
  const whole = part.trim();
  if (whole === '' || knows(whole)) return [whole];
  const commas = splitOutside(whole, /,/u);
  return commas.flatMap((piece, index) => {
    const isLast = index === commas.length - 1;
    return joined(piece.trim(), knows, commas.length > 1 && isLast);
  });
}

const AND = /(?<!\s)\s+(?:ja|sekä|och|samt|and|&)\s+/u;

/** A piece that may hold two names. After a list with commas, an "and" that no hyphen goes before parts two names. */
function joined(piece: string, knows: KnowsName, isEndOfList: boolean): string[] {
  if (knows(piece)) return [piece];
  const slashes = splitOutside(piece, /\//u).map((one) => one.trim());
  if (slashes.length > 1 && slashes.every((one) => knows(one) || isAbbreviation(one)))
    return slashes;
  const places = andPlaces(piece);
  const known = places.find(
    ({ left, right }) => knows(left) || knows(right) || bothAbbreviations(left, right),
  );
  const place =
    known ?? (isEndOfList ? places.find(({ left, right }) => !isOneName(left, right)) : undefined);
  return place
    ? [...joined(place.left, knows, false), ...joined(place.right, knows, isEndOfList)]
    : [piece];
}

/** Every place where "and" may part two names: none where a hyphen says that a name goes on. */
function andPlaces(piece: string): { left: string; right: string }[] {
  const places: { left: string; right: string }[] = [];
  for (let from = 0; ;) {
    const next = AND.exec(piece.slice(from));
    if (!next) return places;
    const left = piece.slice(0, from + next.index).trim();
    const right = piece.slice(from + next.index + next[0].length).trim();
    if (!left.endsWith('-') && !right.startsWith('-')) places.push({ left, right });
    from += next.index + next[0].length;
  }
}

/** "Terveyden ja hyvinvoinnin laitos": two genitives before the word that they both belong to. */
function isOneName(left: string, right: string): boolean {
  return /\p{L}n$/u.test(left) && /^\p{L}+n\s/u.test(right);
}

function bothAbbreviations(left: string, right: string): boolean {
  return isAbbreviation(left) && isAbbreviation(right);
}

/** Whether a name is one of initials: "OM", "STM", "THL". */
export function isAbbreviation(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{Ll}]{0,7}$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);
}

/** Parts at `separator` outside of brackets. */
function splitOutside(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const letter of text) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth = Math.max(0, depth - 1);
    if (depth === 0 && separator.test(letter)) {
      parts.push(part);
      part = '';
    } else part += letter;
  }
  parts.push(part);
  return parts;
}
