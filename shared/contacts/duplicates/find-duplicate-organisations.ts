import type { DuplicateReason, OrganisationRecord } from './duplicate-record.ts';
import { emailWords } from './weighing/contact-words.ts';
import { editDistance } from './weighing/edit-distance.ts';
import { areInTwoTowns, noteNeighbours } from './organisation-neighbours.ts';
import { isAbbreviationOf, isKnownOrganisation, organisationKey } from './organisation-key.ts';

export type OrganisationPair = { first: string; second: string; reasons: DuplicateReason[] };

/** Names this long may differ by a slip of the pen and mean one organisation; `Turun` and `Tyrnävän` are two. */
const LONG_NAME = 10;

/**
 * Organisations that are one: `sure` where a name or known name in another language is the same but for `Oy`, `ry`,
 * brackets and small marks; `possible` where a name differs by one typing mistake, one is the abbreviation of the
 * other, both have one registry address, or names with a word in common have one phone number or one house. One name in
 * two towns is possible, not sure, unless a number or an address is the same. Pairs are in the order of the records. Pure; never throws.
 */
export function findDuplicateOrganisations(records: readonly OrganisationRecord[]): {
  sure: OrganisationPair[];
  possible: OrganisationPair[];
} {
  const keysOf = records.map(({ names, abbr }) => {
    const short = abbr ? organisationKey(abbr) : '';
    return { names: new Set(names.map(organisationKey).filter(Boolean)), short };
  });
  const blocks = new Map<string, number[]>();
  const found = new Map<
    number,
    { first: number; second: number; reasons: Set<DuplicateReason>; sure: boolean }
  >();
  const note = (a: number, b: number, reason: DuplicateReason, sure: boolean) => {
    const [first, second] = a < b ? [a, b] : [b, a];
    const key = first * records.length + second;
    const pair = found.get(key) ?? { first, second, reasons: new Set(), sure: false };
    pair.reasons.add(reason);
    pair.sure ||= sure;
    found.set(key, pair);
  };
  const blockedBy = (key: string, index: number) => {
    const block = blocks.get(key) ?? [];
    blocks.set(key, block);
    const before = block.filter((other) => other !== index);
    if (block.at(-1) !== index) block.push(index);
    return before;
  };
  records.forEach((record, index) => {
    const own = keysOf[index];
    if (!own) return;
    for (const key of own.names) {
      for (const other of blockedBy(`=${key}`, index))
        note(other, index, 'same-organisation-name', true);
      // A slip of the pen is seldom in both the beginning and the end.
      for (const part of [`<${key.slice(0, 5)}`, `>${key.slice(-5)}`]) {
        for (const other of blockedBy(part, index)) {
          const names = [...(keysOf[other]?.names ?? [])];
          if (names.some((name) => isSlip(name, key)))
            note(other, index, 'similar-organisation-name', false);
        }
      }
    }
    for (const text of record.emails) {
      const whole = emailWords(text)?.whole;
      if (whole)
        for (const other of blockedBy(`@${whole}`, index)) note(other, index, 'same-email', false);
    }
  });
  noteAbbreviations(keysOf, note);
  noteNeighbours(records, note);
  for (const pair of found.values()) {
    const { reasons } = pair;
    if (reasons.has('same-organisation-name')) reasons.delete('similar-organisation-name');
    const [one, two] = [records[pair.first], records[pair.second]];
    if (!one || !two || isReachedAlike(reasons) || !areInTwoTowns(one, two)) continue;
    // A ministry's town has two names as well.
    if (one.names.some(isKnownOrganisation)) continue;
    pair.sure = false;
    reasons.add('different-town');
  }
  const pairs = [...found.values()].sort((a, b) => a.first - b.first || a.second - b.second);
  const named = (sure: boolean) =>
    pairs
      .filter((pair) => pair.sure === sure)
      .map(({ first, second, reasons }) => ({
        first: records[first]?.id ?? '',
        second: records[second]?.id ?? '',
        reasons: [...reasons],
      }));
  return { sure: named(true), possible: named(false) };
}

const REACHED: readonly DuplicateReason[] = ['same-email', 'same-phone', 'same-address'];

function isReachedAlike(reasons: ReadonlySet<DuplicateReason>): boolean {
  return REACHED.some((reason) => reasons.has(reason));
}

function isSlip(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < LONG_NAME) return false;
  // Numbers tell units apart: `1. piiri`, `2. piiri`.
  if (a.replace(/\D/gu, '') !== b.replace(/\D/gu, '')) return false;
  return editDistance(a, b, 1) <= 1;
}

type Keys = { names: Set<string>; short: string };

/** An organisation that goes by letters alone, and the only one whose name or noted abbreviation they fit. */
function noteAbbreviations(
  keysOf: readonly Keys[],
  note: (a: number, b: number, reason: DuplicateReason, sure: boolean) => void,
): void {
  const shortOnes = keysOf.flatMap(({ names }, index) =>
    [...names].filter((name) => /^[a-z]{2,8}$/u.test(name)).map((name) => ({ index, name })),
  );
  for (const { index, name } of shortOnes) {
    const fits = keysOf.flatMap((keys, other) => {
      const isNoted = keys.short === name;
      const isRead = [...keys.names].some((long) => isAbbreviationOf(name, long));
      return other !== index && (isNoted || isRead) ? [other] : [];
    });
    const [only] = fits;
    if (fits.length === 1 && only !== undefined) note(only, index, 'abbreviation', false);
  }
}
