import type { ImportedContact } from '../import/plan.ts';
import type { DuplicateRecord } from './duplicate-record.ts';

/** `Korhonen (ent. Virtanen)`: the import keeps what stands in brackets among the notes. */
const FORMER =
  /(?:^|[\n(,;])\s{0,9}(?:ent(?:\.|inen)?|aik(?:\.|aisemmin)?|o\.?\s?s\.?|f\.?\s?d\.|född|tidigare|née|formerly)\s+(?:nimi\s+|sukunimi\s+)?(\p{Lu}[\p{L}'’-]+)/gu;

/** An imported person as the search for duplicates compares her; `id` is the caller's. */
export function recordOf(contact: ImportedContact, id: string): DuplicateRecord {
  return {
    id,
    givenName: contact.givenName,
    familyName: contact.familyName,
    formerNames: [...contact.notes.matchAll(FORMER)].map((match) => match[1] ?? ''),
    organisations: contact.organisation ? [contact.organisation] : [],
    title: contact.title,
    emails: contact.emails,
    phones: contact.phones,
    city: contact.address.city,
    street: contact.address.street,
    postalCode: contact.address.postalCode,
  };
}
