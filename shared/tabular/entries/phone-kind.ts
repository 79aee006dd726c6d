import type { EntryPhoneKind } from './entry.ts';

/** What people call their phones and addresses in Finnish, Swedish, English and German. */
const WORDS: readonly { kind: EntryPhoneKind; words: RegExp }[] = [
  { kind: 'fax', words: /fax|faksi/i },
  { kind: 'pager', words: /pager|hakulaite|personsök/i },
  { kind: 'mobile', words: /mobil|gsm|matka|känny|cell|handy/i },
  { kind: 'work', words: /työ|virka|toimisto|vaihde|arbet|jobb|tjänst|växel|work|office|dienst/i },
  { kind: 'home', words: /koti|hem\b|home|privat/i },
];

/** The kind that a label in somebody's own words names; null where it names none. */
export function kindOfLabel(label: string): EntryPhoneKind | null {
  return WORDS.find(({ words }) => words.test(label))?.kind ?? null;
}

/** Of several values those that are preferred first, else in their order. */
export function preferredFirst<T extends { preference: number }>(values: readonly T[]): T[] {
  return [...values].sort((a, b) => a.preference - b.preference);
}
