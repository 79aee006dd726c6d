import { displayName, listName } from '../person-name.ts';
import { escapeForPattern, inflected } from './inflected.ts';
import { normalEmail, normalPhone } from '../normal-form.ts';

/** A row of any table, whatever its fields. */
export type PlainRow = Readonly<Record<string, unknown>>;
/** Every table of the office by its name, with what lies in the trash. */
export type PlainTables = Readonly<Record<string, readonly PlainRow[]>>;

/** What a person leaves in texts: ids of her own rows, her addresses and numbers, her names. */
export type Traces = { ids: readonly string[]; reach: readonly string[]; names: readonly string[] };

/** Where in a row something stands: `notes`, `fields.value.1`. */
export type Place = { path: string; text: string };

/** Every text in a row, however deep, with its place. */
export function textsOf(value: unknown, path = ''): Place[] {
  if (typeof value === 'string') return value === '' ? [] : [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    textsOf(one, path === '' ? key : `${path}.${key}`),
  );
}

/** What is left in texts by the person and her rows: `own` holds her record and everything that is part of it. */
export function tracesOf(person: PlainRow, own: PlainTables): Traces {
  const ids = Object.values(own).flatMap((rows) => rows.map((row) => String(row['id'])));
  const reach = (own['contactPoints'] ?? [])
    .filter(({ kind }) => kind !== 'address')
    .flatMap((row) => [row['value'], row['normal']])
    .filter((text) => typeof text === 'string' && text.trim() !== '')
    .map(String);
  return { ids: [...new Set(ids)], reach: [...new Set(reach)], names: namesOf(person) };
}

function namesOf(person: PlainRow): string[] {
  const text = (field: string) => (typeof person[field] === 'string' ? person[field] : '');
  const givenName = text('givenName');
  const former = Array.isArray(person['formerNames']) ? person['formerNames'].map(String) : [];
  // A name of one word alone is also a town or a ship: only whole names are looked for.
  if (givenName.trim() === '' || text('familyName').trim() === '') return [];
  const whole = [text('familyName'), ...former].flatMap((familyName) => {
    const name = { givenName, familyName };
    return [displayName(name), listName(name), `${familyName}, ${givenName}`];
  });
  return [...new Set(whole)];
}

/** Looks for traces in texts. */
export type TraceFinder = {
  /** Whether the text holds the id of one of her rows. */
  hasId: (text: string) => boolean;
  /** Where in the text, composed (NFC), the first address, number or whole name of hers stands; -1 where none does. */
  mentionAt: (text: string) => number;
  /** The text with `by` in the place of each of those. */
  replace: (text: string, by: string) => string;
};

const UUIDS = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/giu;

/**
 * A finder of what `tracesOf` gathered of a person. A case of her name that is, to the letter, the name of one of `others`
 * (rows of persons) is no trace of hers.
 */
export function traceFinder(
  { ids, reach, names }: Traces,
  others: readonly PlainRow[] = [],
): TraceFinder {
  const known = new Set(ids);
  const notHers = new Set(others.flatMap(namesOf).map(sameLetters));
  for (const name of names) notHers.delete(sameLetters(name));
  const isHers = (match: string) => !notHers.has(sameLetters(match));
  const mentioned = pattern([
    ...reach.map((value) => (value.includes('@') ? emailPattern(value) : phonePattern(value))),
    ...names.map((name) => bounded(anyMarks(inflected(name)))),
  ]);
  return {
    hasId: (text) =>
      known.has(text) || (text.match(UUIDS)?.some((one) => known.has(one.toLowerCase())) ?? false),
    mentionAt: (text) => {
      if (!mentioned?.test(text)) return -1;
      const all = text.matchAll(new RegExp(mentioned.source, 'giu'));
      return [...all].find(([match]) => isHers(match))?.index ?? -1;
    },
    replace: (text, by) => {
      const composed = text.normalize('NFC');
      if (!mentioned?.test(composed)) return text;
      const replaced = composed.replace(new RegExp(mentioned.source, 'giu'), (match) =>
        isHers(match) ? by : match,
      );
      return replaced === composed ? text : replaced;
    },
  };
}

function sameLetters(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

function pattern(parts: readonly string[]): RegExp | null {
  return parts.length === 0 ? null : new RegExp(parts.join('|'), 'iu');
}

const bounded = (source: string) => `(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`;

/** Hyphens and apostrophes of whatever kind where the name has one. */
function anyMarks(name: string): string {
  return name.replaceAll('-', '\\p{Pd}').replaceAll(/['’]/gu, "['’]");
}

/** An address, also in a compound (*maija@om.invalid-osoite*), but not as the beginning of a longer one. */
function emailPattern(value: string): string {
  const longer = String.raw`[\p{L}\p{N}]|-[\p{L}\p{N}-]*\.\p{L}`;
  return `(?<![\\p{L}\\p{N}._%+-])${escapeForPattern(normalEmail(value))}(?!${longer})`;
}

/** What may stand between the digits of a number; U+2212 is the minus sign. */
const GAP = String.raw`[\s()./_·\p{Pd}\u2212]*`;
/** Codes of countries whose numbers are written with a 0 in its place at home. */
const WITH_TRUNK_ZERO = /^\+(?:358|3[123]|4[013469])/u;

/** A number however it is written: +358 295 000 000, 358295000000, 0295 000000, (0295) 000–000, +358 (0)295 000 000. */
function phonePattern(value: string): string {
  const { normal } = normalPhone(value);
  if (!/^\+\d{5,}$/u.test(normal)) return bounded(escapeForPattern(value.trim()));
  const spaced = (digits: string) => [...digits].join(GAP);
  const sign = normal.length > 9 ? '(?:(?:\\+|00)\\s*)?' : '(?:\\+|00)\\s*';
  const code = WITH_TRUNK_ZERO.exec(normal)?.[0] ?? '';
  const rest = spaced(normal.slice(code.length));
  const whole =
    code === ''
      ? `${sign}${spaced(normal.slice(1))}`
      : `(?:${sign}${spaced(code.slice(1))}${GAP}0?|0)${GAP}${rest}`;
  return `(?<!\\d)${whole}(?!\\d)`;
}
