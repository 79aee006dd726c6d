import type { Features } from './features.ts';
import type { ListKnowledge } from './learning/list-knowledge.ts';
import { nicknameGroups } from './weighing/nicknames.ts';
import { pairTable } from './pair-table.ts';

/** Finds records that may be the same person as one: those that have a key in common with it. */
export type Candidates = {
  /** Indices of what was kept before, each once; and keeps the record under `index`, if one is given. */
  of: (one: Features, index?: number) => number[];
};

/**
 * How many records a key may have. A fuller one tells too little: whoever is the same person shares a rarer key as well.
 * A name that is only like another proves something where it is rare, or beside an organisation; hence the small numbers.
 */
const FULL = { exact: 60, whole: 150, beside: 80, like: 30 } as const;
type Fullness = keyof typeof FULL;
/** The most records compared with one. */
const MOST = 400;

/** What `holders` says of a key that no record has, and of the first block. */
const NOBODY = -1;
const FIRST_BLOCK = -2;

const KIND = {
  email: 1,
  local: 2,
  phone: 3,
  name: 4,
  nickname: 5,
  given: 6,
  family: 7,
  atFamily: 8,
  atGiven: 9,
  addressFamily: 10,
  addressGiven: 11,
  atInitials: 12,
  nameAtPlace: 13,
  places: 14,
};

/** A finder over a list that has kept none of its records yet; how common names are, `list` knows. */
export function candidatesIn(list: ListKnowledge): Candidates {
  const { words } = list;
  /** By key: the one record that has it, or, as -2 and less, where in `blocks` those stand that share it. */
  const holders = pairTable();
  const blocks: number[][] = [];
  const texts = new Map<string, number>();
  /** The round in which a record was last found. */
  const seen: number[] = [];
  let round = 0;
  let found: number[] = [];
  let keep: number | undefined;

  const idOf = (text: string) => {
    let id = texts.get(text);
    if (id === undefined) {
      id = texts.size;
      texts.set(text, id);
    }
    return id;
  };
  const find = (index: number) => {
    if (seen[index] === round || found.length >= MOST) return;
    seen[index] = round;
    found.push(index);
  };
  /** A number below 2^24 and a kind below 16 make the one half of an exact key. */
  const look = (kind: number, a: number, b: number, fullness: Fullness) => {
    const key = kind * 0x1000000 + a;
    const held = holders.get(key, b);
    if (held === NOBODY) {
      if (keep !== undefined) holders.set(key, b, keep);
      return;
    }
    if (held >= 0) {
      find(held);
      if (keep === undefined || keep === held) return;
      holders.set(key, b, FIRST_BLOCK - blocks.length);
      blocks.push([held, keep]);
      return;
    }
    const full = FULL[fullness];
    const block = blocks[FIRST_BLOCK - held] ?? [];
    // Of an overfull block of whole names a part is better than none.
    if (block.length <= full || fullness === 'whole') {
      for (const index of block) find(index);
    }
    if (keep !== undefined && block.length <= full && block.at(-1) !== keep) block.push(keep);
  };

  const lookUnderNames = (one: Features) => {
    const given = one.given[0];
    const spelling = given === undefined ? -1 : words.spellingOf(given);
    const text = given === undefined ? '' : words.textOf(given);
    const address = one.address === '' ? -1 : idOf(one.address);
    for (const word of one.former.length > 0 ? [...one.family, ...one.former] : one.family) {
      const family = words.spellingOf(word);
      if (given !== undefined) {
        look(KIND.name, spelling, family, 'whole');
        for (const group of nicknameGroups(text)) look(KIND.nickname, group, family, 'like');
        look(KIND.given, spelling, idOf(words.textOf(word).slice(0, 3)), 'like');
        look(KIND.family, text.charCodeAt(0), family, 'like');
      }
      for (let i = 1; i < one.given.length; i++) {
        look(KIND.name, words.spellingOf(one.given[i] ?? 0), family, 'whole');
      }
      for (const called of one.alsoGiven)
        look(KIND.name, words.spellingOf(called), family, 'whole');
      for (const organisation of one.organisations)
        look(KIND.atFamily, organisation, family, 'beside');
      if (address >= 0) look(KIND.addressFamily, address, family, 'beside');
    }
    lookUnderHome(one);
    if (given === undefined) return;
    for (const name of one.alsoFamily) look(KIND.name, spelling, words.spellingOf(name), 'whole');
    const family = words.textOf(one.family.at(-1) ?? -1);
    const initials = idOf(text.slice(0, 1) + family.slice(0, 1));
    for (const organisation of one.organisations) {
      look(KIND.atGiven, organisation, spelling, 'beside');
      // Both names may be written otherwise: `Tuomas Järvinen`, `Tuomo Järvine`.
      look(KIND.atInitials, organisation, initials, 'beside');
    }
    if (address >= 0) look(KIND.addressGiven, address, spelling, 'beside');
  };

  /** Where a list has places alone, names may be mistyped beside a place, or parts of a place beside each other. */
  const lookUnderHome = ({ given, family, postalCode, city, addressWords }: Features) => {
    if (!list.hasPlacesAlone) return;
    const towns = [postalCode, city].filter(Boolean).map(idOf);
    const streets = addressWords.filter(list.addresses.isRare).map(idOf);
    const places = [...towns, ...streets];
    for (const name of [...given, ...family]) {
      const spelling = words.spellingOf(name);
      for (const place of places) look(KIND.nameAtPlace, place, spelling, 'like');
    }
    const numbers = addressWords.filter((word) => /^\d/u.test(word)).map(idOf);
    for (const number of numbers)
      for (const place of places) if (place !== number) look(KIND.places, place, number, 'like');
    for (const street of streets) for (const town of towns) look(KIND.places, street, town, 'like');
  };

  return {
    of: (one, index) => {
      round += 1;
      found = [];
      keep = index;
      if (one.office) return found;
      // Two addresses of one record may have the same key.
      if (index !== undefined) seen[index] = round;
      for (const { local, core, house } of one.ownEmails) {
        look(KIND.email, idOf(local), idOf(house), 'exact');
        look(KIND.local, idOf(core), 0, 'exact');
      }
      for (const { number } of one.ownPhones) look(KIND.phone, idOf(number), 0, 'exact');
      lookUnderNames(one);
      return found;
    },
  };
}
