import { fold } from '../../text/fold.ts';
import type { DuplicateRecord } from './duplicate-record.ts';
import {
  emailWords,
  isOfficeWord,
  phoneDigits,
  type EmailWords,
} from './weighing/contact-words.ts';
import { wordsOf, type NameWords } from './weighing/name-words.ts';
import { organisationKey } from './organisation-key.ts';
import { outlineOf, type OutlinedNumber } from './weighing/phone-slip.ts';

export type PhoneWords = OutlinedNumber & { mobile: boolean };

/** A record as it is compared. Words of names are numbers of `NameWords`. */
export type Features = {
  record: DuplicateRecord;
  given: readonly number[];
  family: readonly number[];
  former: number[];
  /** What her own addresses have for the first of her names, spelt otherwise or another form of it: `Maija`, `maria.virtanen@…`. */
  alsoGiven: number[];
  alsoFamily: number[];
  /** No person, but a registry or a switchboard in the columns of names. */
  office: boolean;
  /** The names stood in each other's columns and were turned round. */
  turned: boolean;
  emails: EmailWords[];
  phones: PhoneWords[];
  /** Of these, what is nobody else's: no office's address, no switchboard. */
  ownEmails: EmailWords[];
  ownPhones: PhoneWords[];
  /** Which of an address, a mobile, a desk's number and a title it has: see `tellKinds`. */
  kindOfPoints: number;
  /** The same of its own: see `tellKinds`. */
  kindOfOwn: number;
  /** The given and the family name, where there is but one of each and no former one, else -1: of most they say all. */
  onlyGiven: number;
  onlyFamily: number;
  /** Keys as written; `organisations` are the numbers of what they stand for. */
  organisationKeys: readonly string[];
  organisations: number[];
  title: string;
  city: string;
  /** Street and postal code, folded, without marks; `''` where no place in the street is named. */
  address: string;
  /** The words and numbers of the street, folded. */
  addressWords: readonly string[];
  postalCode: string;
};

const FINNISH_MOBILE = /^\+358(?:4\d|50)/u;

/** How many kinds of row `kindOfOwn` and `kindOfPoints` tell apart. */
export const KINDS_OF_OWN = 12;
export const KINDS_OF_POINTS = 24;

/** What stands before a department: `Poliisihallitus, hallinto-osasto`, `Poliisihallitus / viestintä`. */
const BEFORE_DEPARTMENT = /^(.{3,}?)(?:[,;/|]|\s[–-]\s)/u;

/** The key of a name as written, and of the whole that a part is named with. */
function organisationKeys(name: string): string[] {
  const keys = [organisationKey(name), organisationKey(BEFORE_DEPARTMENT.exec(name)?.[1] ?? '')];
  return [...new Set(keys)].filter(Boolean);
}

/**
 * Returns what takes records of a list apart. What only the whole list can tell (turned names, organisations, what many
 * share) is filled in later.
 */
export function featureReader(words: NameWords): (record: DuplicateRecord) => Features {
  // A list has few names, houses and titles, and each of them often.
  const idsOf = remembering((name) => wordsOf(name).map((word) => words.idOf(word)));
  const isOffice = remembering((name) => wordsOf(name).some(isOfficeWord));
  const keysOf = remembering(organisationKeys);
  const folded = remembering(fold);
  return (record) => {
    const emails: EmailWords[] = [];
    for (const text of record.emails) {
      const email = emailWords(text);
      if (email) emails.push(email);
    }
    const phones: PhoneWords[] = [];
    for (const { kind, value } of record.phones) {
      const number = phoneDigits(value);
      // What is a mobile number is told by the number; the column may say otherwise.
      const mobile = number.startsWith('+358') ? FINNISH_MOBILE.test(number) : kind === 'mobile';
      if (number !== '') phones.push({ number, outline: outlineOf(number), mobile });
    }
    const keys = record.organisations.map(keysOf);
    return {
      record,
      given: idsOf(record.givenName),
      family: idsOf(record.familyName),
      former: (record.formerNames ?? []).flatMap(idsOf),
      alsoGiven: [],
      alsoFamily: [],
      office: isOffice(record.givenName) || isOffice(record.familyName),
      turned: false,
      emails,
      phones,
      ownEmails: emails,
      ownPhones: phones,
      kindOfPoints: 0,
      kindOfOwn: 0,
      onlyGiven: -1,
      onlyFamily: -1,
      organisationKeys: keys.length === 1 ? (keys[0] ?? []) : [...new Set(keys.flat())],
      organisations: [],
      title: folded(record.title ?? ''),
      city: folded(record.city ?? ''),
      ...placeOf(record),
    };
  };
}

/** Fills in which kind of row a record is, once it is known which of its points are its own. */
export function tellKinds(one: Features): void {
  const { emails, ownEmails, phones, ownPhones, title } = one;
  const email = ownEmails.length > 0 ? 2 : Math.min(emails.length, 1);
  one.kindOfOwn = email * 4 + numbersIn(ownPhones);
  one.kindOfPoints = email * 8 + numbersIn(phones) * 2 + (title === '' ? 0 : 1);
}

/** Whether there is a desk's number (1) and a mobile (2). */
function numbersIn(phones: readonly PhoneWords[]): number {
  let found = 0;
  for (const { mobile } of phones) found |= mobile ? 2 : 1;
  return found;
}

/** A street and a postal code as they are compared. */
export function placeOf({
  street = '',
  postalCode = '',
}: Pick<DuplicateRecord, 'street' | 'postalCode'>) {
  const addressWords = wordsOfAddress(street);
  const code = fold(postalCode).replace(/[^\p{L}\p{N}]+/gu, '');
  // A street alone is many people's.
  const hasNumber = /\d/u.test(street);
  return {
    address: hasNumber ? [...addressWords, code].filter(Boolean).join(' ') : '',
    addressWords,
    postalCode: code,
  };
}

function wordsOfAddress(street: string): string[] {
  if (street === '') return [];
  return fold(street)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function remembering<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = read(text);
      known.set(text, value);
    }
    return value;
  };
}
