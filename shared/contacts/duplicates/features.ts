import { fold } from '../fold.ts';
import type { DuplicateRecord } from './duplicate-record.ts';
import { emailWords, phoneDigits, type EmailWords } from './contact-words.ts';
import { wordsOf, type NameWords } from './name-words.ts';
import { organisationKey } from './organisation-key.ts';

export type PhoneWords = { number: string; mobile: boolean };

/** A record as it is compared. Words of names are numbers of `NameWords`. */
export type Features = {
  record: DuplicateRecord;
  given: number[];
  family: number[];
  former: number[];
  /** What her own addresses have for the first of her names, spelt otherwise or another form of it: `Maija`, `maria.virtanen@…`. */
  alsoGiven: number[];
  alsoFamily: number[];
  /** The names stood in each other's columns and were turned round. */
  turned: boolean;
  emails: EmailWords[];
  phones: PhoneWords[];
  /** Of these, what is nobody else's: no office's address, no switchboard. */
  ownEmails: EmailWords[];
  ownPhones: PhoneWords[];
  /** Keys as written; `organisations` are the numbers of what they stand for. */
  organisationKeys: string[];
  organisations: number[];
  title: string;
  city: string;
};

const FINNISH_MOBILE = /^\+358(?:4\d|50)/u;

/** What stands before a department: `Poliisihallitus, hallinto-osasto`, `Poliisihallitus / viestintä`. */
const BEFORE_DEPARTMENT = /^(.{3,}?)\s*(?:[,;/|]|\s[–-]\s)/u;

/** Keys of the names as written, and of the whole that a part is named with. */
function organisationKeys(names: readonly string[]): string[] {
  const keys = names.flatMap((name) => [
    organisationKey(name),
    organisationKey(BEFORE_DEPARTMENT.exec(name)?.[1] ?? ''),
  ]);
  return [...new Set(keys)].filter(Boolean);
}

/** Takes a record apart. What only the whole list can tell (turned names, organisations, what many share) is filled in later. */
export function featuresOf(record: DuplicateRecord, words: NameWords): Features {
  const ids = (name: string) => wordsOf(name).map((word) => words.idOf(word));
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
    if (number !== '') phones.push({ number, mobile });
  }
  return {
    record,
    given: ids(record.givenName),
    family: ids(record.familyName),
    former: (record.formerNames ?? []).flatMap(ids),
    alsoGiven: [],
    alsoFamily: [],
    turned: false,
    emails,
    phones,
    ownEmails: emails,
    ownPhones: phones,
    organisationKeys: organisationKeys(record.organisations),
    organisations: [],
    title: fold(record.title ?? ''),
    city: fold(record.city ?? ''),
  };
}
