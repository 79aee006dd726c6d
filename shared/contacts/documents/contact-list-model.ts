import type { Language } from '../../i18n/languages.ts';
import type { ContactPoint } from '../contact-point.ts';
import type { Organisation, OrganisationKind } from '../organisation.ts';
import type { Person } from '../person.ts';
import type { Position } from '../position.ts';

/** One person as the list prints her. Phones are already written in the document's language. */
export type ContactListPerson = {
  name: string;
  title: string;
  /** The language of `title` where it is not the document's. */
  titleLanguage?: Language;
  unit: string;
  emails: string[];
  phones: string[];
  sample?: true;
};

/** One organisation and its people; `organisation` is `''` for those who belong to none. */
export type ContactListGroup = {
  organisation: string;
  organisationLanguage?: Language;
  abbr?: string;
  kind?: OrganisationKind;
  people: ContactListPerson[];
  emails: string[];
  phones: string[];
  address?: string;
  sample?: true;
};

/** A contact list with every reference resolved: plain values that can be sent to a worker. */
export type ContactListModel = {
  /** Instead of the kind's own name. */
  title?: string;
  groups: ContactListGroup[];
  /** What the list was narrowed to, in words. */
  selectionNote?: string;
  /** Made-up contacts are among them: the document says so. */
  sampleData: boolean;
};

/** The rows that a list is made of; rows in the bin are left out. */
export type ContactListRows = {
  organisations: readonly Organisation[];
  persons: readonly Person[];
  positions: readonly Position[];
  contactPoints: readonly ContactPoint[];
};

/**
 * Resolves rows into the model of a contact list in `language`: organisations in that language's order, people by
 * family name, each under the organisation of the primary position; people without an organisation last.
 */
export function contactListModel(rows: ContactListRows, language: Language): ContactListModel {
  void rows;
  void language;
  return { groups: [], sampleData: false };
}
