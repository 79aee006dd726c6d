import {
  looksLikeAbbreviation,
  looksLikeOrganisation,
  looksLikeTitle,
  looksLikeUnit,
} from './cell-kinds.ts';
import { isGivenName } from '../names/given-names.ts';
import { recogniseExactly, recogniseWhole } from '../columns/recognise-header.ts';
import { splitTrimmed } from '../../../text/split-trimmed.ts';

const JOINABLE = ['fullName', 'title', 'organisation', 'unit'] as const;
/** Fields that lists write into one column, side by side. */
export type JoinedField = (typeof JOINABLE)[number];

/** Those of them that are words of their own. */
export type TextField = Exclude<JoinedField, 'fullName'>;

/** What a header such as `Organisaatio / Yksikkö` names, in order, and what stands between; null: a word (`ja`). */
export type JoinedHeader = { fields: JoinedField[]; separator: Separator | null };

/** A part of a cell and what it is. */
export type JoinedPart = { field: JoinedField; text: string };
/** `isSure`: the cell is laid out as its header is, and shows which part is what. `null` where it may hold several things and was not divided. */
export type SplitCell = { parts: JoinedPart[]; isSure: boolean } | null;

/** In the order in which a header is divided: `Virasto, osasto / Myndighet, avdelning` is two languages. */
const SEPARATORS = {
  '\n': /\n\s{0,99}/,
  '|': /\|/,
  '/': /\//,
  ' - ': /(?<!\s)\s+[-–—]\s+/,
  ',': /,/,
} as const;
type Separator = keyof typeof SEPARATORS;
const ALL = Object.keys(SEPARATORS) as Separator[];
const WORDS = /(?<!\s)\s+(?:ja|och|and|&|\+|sekä|samt)\s+/i;

const CONTENT: Record<JoinedField, (text: string) => boolean> = {
  fullName: () => false,
  title: looksLikeTitle,
  organisation: (text) => looksLikeOrganisation(text) || looksLikeAbbreviation(text),
  unit: looksLikeUnit,
};

/** What a header that names several fields of one column names; null for any other, `Organisaatio / Organisation` among them. */
export function joinedHeader(header: string): JoinedHeader | null {
  if (header.length > 80) return null;
  const bare = header.replace(/\([^()]*\)/g, ' ').trim();
  for (const separator of ALL) {
    const halves = splitTrimmed(bare, SEPARATORS[separator]).filter(Boolean);
    // `Organization 1 - Title` of Google is one name.
    if (halves.length < 2 || (separator === ' - ' && recogniseWhole(bare))) continue;
    const fields = distinct(halves);
    // A name may have a comma of its own: `Virtanen, Maija`.
    if (fields && !(separator === ',' && fields.includes('fullName'))) return { fields, separator };
    const [first, ...others] = halves.map(joinedHeader);
    if (first && others.every((other) => String(other?.fields) === String(first.fields))) {
      return first;
    }
  }
  const fields = distinct(bare.split(WORDS));
  return fields && !fields.includes('fullName') ? { fields, separator: null } : null;
}

/** The fields that the parts of a header name, where each names one and they are not all the same. */
function distinct(halves: readonly string[]): JoinedField[] | null {
  const fields = halves.map((half) => {
    const meaning = recogniseExactly(half)?.meaning;
    return JOINABLE.find((field) => field === meaning);
  });
  const known = fields.filter((field) => field !== undefined);
  if (known.length < fields.length || new Set(known).size < 2) return null;
  // `Organisaatio / osasto / yksikkö`: the parts of an organisation may go on; nothing else comes twice.
  const isRepeated = known.some((field, at) => field !== 'unit' && known.indexOf(field) < at);
  return isRepeated ? null : known;
}

/** Divides a cell of a column whose header names several fields. A cell that holds one thing is the field that it looks like, or the first. */
export function splitJoined(text: string, { fields, separator }: JoinedHeader): SplitCell {
  if (separator) {
    const own = splitTrimmed(text, SEPARATORS[separator]);
    if (own.length > 1 && own.every(Boolean)) {
      if (own.length === fields.length || (own.length < fields.length && isHierarchy(fields))) {
        return isContrary(own, fields) ? null : { parts: named(own, fields), isSure: true };
      }
      if (own.length > fields.length && isHierarchy(fields) && separator !== ',') {
        return { parts: named(own, fields), isSure: false };
      }
      return null;
    }
  }
  for (const other of ALL) {
    const parts = splitTrimmed(text, SEPARATORS[other]);
    if (parts.length !== fields.length) continue;
    if (parts.every((part, at) => CONTENT[fields[at] ?? 'fullName'](part))) {
      return { parts: named(parts, fields), isSure: true };
    }
  }
  if (ALL.some((other) => SEPARATORS[other].test(text))) return null;
  const [first = 'organisation'] = fields;
  const alike = fields.filter((field) => CONTENT[field](text));
  const field = alike.includes(first) ? first : (alike[0] ?? first);
  return { parts: [{ field, text }], isSure: alike.length > 0 || isPlain(text, fields) };
}

/** Whether a cell that shows nothing can only be the first field: a name, a title in small letters, an organisation whose parts are left out. */
function isPlain(text: string, fields: readonly JoinedField[]): boolean {
  if (fields[0] === 'fullName') return text.split(/[\s-]+/).some(isGivenName);
  return isHierarchy(fields) || (fields[0] === 'title' && /^\p{Ll}/u.test(text));
}

/** An organisation and its parts, from the whole to the part. */
function isHierarchy([first, ...others]: readonly JoinedField[]): boolean {
  return first === 'organisation' && others.every((field) => field === 'unit');
}

/** Each part stands where the other belongs: `Rikososasto / Keskusrikospoliisi` under `Organisaatio / Yksikkö`. */
function isContrary(parts: readonly string[], fields: readonly JoinedField[]): boolean {
  const [first, second] = [CONTENT[fields[0] ?? 'fullName'], CONTENT[fields[1] ?? 'fullName']];
  const [one = '', other = ''] = parts;
  return !first(one) && second(one) && first(other) && !second(other);
}

/** Each part with its field; what goes on within one field stays together: `Poliisiosasto / Rikosyksikkö`. */
function named(parts: readonly string[], fields: readonly JoinedField[]): JoinedPart[] {
  const last = fields[fields.length - 1] ?? 'unit';
  const list: JoinedPart[] = [];
  parts.forEach((text, at) => {
    const field = fields[at] ?? last;
    const before = list.at(-1);
    if (before?.field === field) before.text += ` / ${text}`;
    else list.push({ field, text });
  });
  return list;
}

/** `OM / SM`, `Tuki ry ja Apu ry`: two organisations. */
function holdsTwo(text: string): boolean {
  if (/\p{L}{2}\s+\/\s+\p{L}{2}|\p{L}{2}\s*;\s*\p{L}{2}/u.test(text)) return true;
  const parts = splitTrimmed(text, /(?<!\s)\s+(?:ja|och|and|&|\+|sekä|samt)\s+|,\s+|\n\s{0,99}/i);
  return parts.length > 1 && parts.every(looksLikeOrganisation);
}

/** `Oikeusministeriö` over `Kriminaalipolitiikka`: a whole organisation on a line, and something else below it. */
function goesOnBelow(text: string): boolean {
  const [whole = '', ...others] = text.split('\n').filter(Boolean);
  const endsAsOne = looksLikeOrganisation(whole.split(/\s+/).at(-1) ?? '');
  return endsAsOne && others.length > 0 && others.every((line) => /^\p{Lu}/u.test(line));
}

/** Whether a cell of a column of organisations names a unit too, or one of titles something else: `Poliisihallitus, rikosyksikkö`. */
export function holdsAnother(text: string, field: 'organisation' | 'title'): boolean {
  if (field === 'organisation' && (holdsTwo(text) || goesOnBelow(text))) return true;
  if (field === 'organisation' && text.includes(',') && splitOrganisation(text)) return true;
  return ALL.some((separator) => {
    const [first = '', ...others] = splitTrimmed(text, SEPARATORS[separator]);
    if (field === 'organisation') return others.some(looksLikeUnit) && !looksLikeUnit(first);
    if (!looksLikeTitle(first)) return false;
    const isElse = (other: string) => separator === '\n' && /^\p{Lu}/u.test(other);
    return others.some(
      (other) => kindBehindTitle(other) ?? (isElse(other) && !looksLikeTitle(other)),
    );
  });
}

/**
 * An organisation that goes on with its unit in the next line, or behind a comma or another sign: `Poliisihallitus,
 * rikosyksikkö`. Null where the second part may be another organisation, a town or the rest of the name.
 */
export function splitOrganisation(text: string): { organisation: string; unit: string } | null {
  for (const separator of ALL) {
    const at = SEPARATORS[separator].exec(text);
    if (!at) continue;
    const organisation = text.slice(0, at.index).trim();
    const unit = splitTrimmed(text.slice(at.index + at[0].length), '\n')
      .filter(Boolean)
      .join(', ');
    const isWhole = looksLikeOrganisation(organisation) || looksLikeAbbreviation(organisation);
    if (!isWhole || looksLikeUnit(organisation) || unit === '') return null;
    const isUnit = looksLikeUnit(unit) || (separator === ',' && /^\p{Ll}[\p{L}-]{5,}/u.test(unit));
    const goesOn = separator === '\n' && goesOnBelow(text) && !isPlaceOf(organisation);
    return isUnit || (goesOn && !looksLikeOrganisation(unit)) ? { organisation, unit } : null;
  }
  return null;
}

/** `Virasto` alone is named by what follows: a town as often as a unit. */
function isPlaceOf(organisation: string): boolean {
  return !organisation.includes(' ') && /^\p{Lu}\p{Ll}{3,8}$/u.test(organisation);
}

function kindBehindTitle(text: string): 'unit' | 'organisation' | null {
  if (looksLikeTitle(text)) return null;
  if (looksLikeUnit(text)) return 'unit';
  return looksLikeOrganisation(text) ? 'organisation' : null;
}

/** A title that plainly goes on with a unit, an organisation or both: `ylitarkastaja, Rikosyksikkö`; null for any other. */
export function splitTitle(text: string): { field: TextField; text: string }[] | null {
  for (const separator of ALL) {
    const [title = '', ...others] = splitTrimmed(text, SEPARATORS[separator]);
    if (others.length === 0 || !looksLikeTitle(title)) continue;
    const kinds = others.map(kindBehindTitle);
    const isApart = new Set(kinds).size === kinds.length;
    if (!isApart) continue;
    const parts = others.flatMap((other, at) => {
      const field = kinds[at];
      return field ? [{ field, text: other }] : [];
    });
    if (parts.length === others.length) return [{ field: 'title' as const, text: title }, ...parts];
  }
  return null;
}
