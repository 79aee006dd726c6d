import type { MadeList } from './made-list.ts';
import { FAMILY_NAMES, GIVEN_NAMES, makeFamilyNames } from './name-pools.ts';
import { randomOf, type Random } from './random.ts';

const FIELDS = ['given', 'family', 'number', 'street', 'area', 'town', 'code'] as const;
type Field = (typeof FIELDS)[number];
type Entry = Record<Field, string>;

export type AddressRegisterMix = {
  /** Names that no list of the world's names has, so that nothing is known of them beforehand. */
  strangeNames: boolean;
  /** Of persons, those entered again, and the most second rows of one. */
  copied: number;
  mostCopies: number;
  /** The most mistakes in a second row, and in one field of it. */
  mostMistakes: number;
  mostInField: number;
  /** Of all rows as first written, what is not known of a person at all. */
  leftOut: number;
  /** Homes that two persons of one family name share. */
  couples: number;
};

/** As registers of names and homes are copied by hand: a mistake or two. */
export const COPIED_WITH_CARE: AddressRegisterMix = {
  strangeNames: true,
  copied: 0.5,
  mostCopies: 1,
  mostMistakes: 3,
  mostInField: 1,
  leftOut: 0.01,
  couples: 0,
};
/** Several second rows of one person, with mistakes in half of their fields. */
export const COPIED_BADLY: AddressRegisterMix = {
  ...COPIED_WITH_CARE,
  copied: 0.45,
  mostCopies: 5,
  mostMistakes: 5,
  mostInField: 2,
};
/** Finnish names, with couples at one address. */
export const COPIED_AT_HOME: AddressRegisterMix = {
  ...COPIED_WITH_CARE,
  strangeNames: false,
  couples: 0.05,
};

const SYLLABLES =
  'ba be bra car cas che cla da dar del dor ed el fen fi gar gi har hol is jac jo ka kel ki la lan li lo ma mel mi mo na nor pa per ro ru sa sha so ta ter tha to ul va vi wal wes za'.split(
    ' ',
  );
const ENDS = 'n s la ra ton man ley by na ter den ce lie son well ard ick'.split(' ');
const KINDS =
  'street|street|street|place|crescent|circuit|avenue|close|road|parade|drive|court'.split('|');

/**
 * A register of names and addresses with nothing else, in which some persons were entered again with mistakes in any
 * field: letters wrong, missing, doubled or swapped, a space in a word, a field left empty, names in each other's
 * columns, house number and area lost. Modelled on what is published of such registers with known truth.
 */
export function addressRegister(count: number, seed: number, mix: AddressRegisterMix): MadeList {
  const random = randomOf(seed * 2_654_435 + 11);
  const made = (least: number, most: number) => {
    const syllables = least + random.below(most - least + 1);
    const word = Array.from({ length: syllables }, () => random.pick(SYLLABLES)).join('');
    return word + random.pick(ENDS);
  };
  const pool = (size: number, least: number, most: number) =>
    Array.from({ length: size }, () => made(least, most));
  const givens = mix.strangeNames ? pool(400, 1, 2) : GIVEN_NAMES;
  const families = mix.strangeNames
    ? pool(3_000, 1, 2)
    : [...FAMILY_NAMES, ...makeFamilyNames(random, 1_500)];
  const streets = pool(2_500, 1, 3).map((name) => `${name} ${random.pick(KINDS)}`);
  const areas = pool(2_000, 2, 3);
  const towns = pool(900, 1, 3).map((name) =>
    random.chance(0.3) ? `${random.pick(['north', 'mount', 'port', 'st'])} ${name}` : name,
  );
  const codes = Array.from({ length: 900 }, () => String(20_000 + random.below(70_000)));

  const rows: Entry[] = [];
  const truth: string[] = [];
  const add = (person: string, entry: Entry) => {
    rows.push(entry);
    truth.push(person);
  };
  for (let persons = 0; rows.length < count; persons++) {
    // A town's code is its own, though some share it.
    const place = Math.floor(towns.length * random.next() ** 1.5);
    const entry: Entry = {
      given: random.pickOften(givens, 1),
      family: random.pickOften(families, 1.2),
      number: String(1 + Math.floor(200 * random.next() ** 2)),
      street: random.pick(streets),
      area: random.chance(0.4) ? '' : random.pick(areas),
      town: towns[place] ?? '',
      code: codes[place] ?? '',
    };
    for (const field of FIELDS) if (random.chance(mix.leftOut)) entry[field] = '';
    add(`P${persons}`, entry);
    if (random.chance(mix.couples)) {
      const other = random.pick(
        givens.filter((name) => name.slice(0, 2) !== entry.given.slice(0, 2)),
      );
      add(`P${persons}B`, { ...entry, given: other });
    }
    if (!random.chance(mix.copied)) continue;
    const copies = 1 + random.below(mix.mostCopies);
    for (let copy = 0; copy < copies; copy++) add(`P${persons}`, spoilt(entry, mix, random));
  }
  const order = rows.map((_, index) => index);
  random.shuffle(order);
  return {
    header: ['Nro', 'Etunimi', 'Sukunimi', 'Katuosoite', 'Postinumero', 'Paikkakunta'],
    rows: order.map((index, line) => {
      const { given, family, number, street, area, town, code } = rows[index] as Entry;
      const address = [`${street} ${number}`.trim(), area].filter(Boolean).join(', ');
      return [`R${String(line + 1).padStart(6, '0')}`, given, family, address, code, town];
    }),
    truth: order.map((index) => truth[index] ?? ''),
  };
}

function spoilt(entry: Entry, mix: AddressRegisterMix, random: Random): Entry {
  const copy = { ...entry };
  const inField = new Map<Field, number>();
  const mistakes = 1 + random.below(mix.mostMistakes);
  for (let mistake = 0; mistake < mistakes; mistake++) {
    const field = random.pick(FIELDS);
    const before = inField.get(field) ?? 0;
    if (before >= mix.mostInField) continue;
    inField.set(field, before + 1);
    const isName = field === 'given' || field === 'family';
    if (random.chance(0.12)) copy[field] = '';
    else if (isName && random.chance(0.1)) [copy.given, copy.family] = [copy.family, copy.given];
    else copy[field] = mistyped(copy[field], random);
  }
  return copy;
}

/** A mistake anywhere, in the first letter too. */
function mistyped(text: string, random: Random): string {
  if (text === '') return text;
  const at = random.below(text.length);
  const [before, letter, rest] = [text.slice(0, at), text[at] ?? '', text.slice(at + 1)];
  const other = /\d/u.test(letter) ? String(random.below(10)) : random.pick([...'aeiounstrlkmpv']);
  switch (random.below(5)) {
    case 0:
      return before + rest;
    case 1:
      return before + letter + other + rest;
    case 2:
      return before + other + rest;
    case 3:
      return `${before}${letter} ${rest}`.trim();
    default:
      return before + rest.slice(0, 1) + letter + rest.slice(1);
  }
}
