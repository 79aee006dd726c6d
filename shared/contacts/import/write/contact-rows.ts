import type { Language } from '../../../i18n/languages.ts';
import type { CalendarDate } from '../../../lib/calendar-date.ts';
import type { FieldChanges, Fields, RecordBase } from '../../../records/record.ts';
import type { ContactPoint } from '../../contact-point.ts';
import type { Organisation, Provenance } from '../../organisation.ts';
import type { LegalBasis, Person } from '../../person.ts';
import type { Position } from '../../position.ts';
import type { Tag, Tagging } from '../../tag.ts';

/** A row not yet written: with its id, without what writing gives every record. */
export type NewRow<R extends RecordBase> = Fields<R> & { id: string };

/** A record of the office that an import changes; each once an import. */
export type ContactUpdate =
  | { table: 'persons'; id: string; changes: FieldChanges<Person> }
  | { table: 'organisations'; id: string; changes: FieldChanges<Organisation> }
  | { table: 'positions'; id: string; changes: FieldChanges<Position> }
  | { table: 'contactPoints'; id: string; changes: { preferred: boolean } };

/** Rows that an import adds, per table. */
export type ContactRows = {
  organisations: NewRow<Organisation>[];
  persons: NewRow<Person>[];
  positions: NewRow<Position>[];
  contactPoints: NewRow<ContactPoint>[];
  tags: NewRow<Tag>[];
  taggings: NewRow<Tagging>[];
};

/** No rows of any table yet. */
export function noRows(): ContactRows {
  return {
    organisations: [],
    persons: [],
    positions: [],
    contactPoints: [],
    tags: [],
    taggings: [],
  };
}

/** What one import says of all its contacts. */
export type ImportFrame = {
  today: CalendarDate;
  provenance: Provenance;
  legalBasis?: LegalBasis;
  reviewOn?: CalendarDate;
  /** The language that the list writes the names of organisations and titles in. */
  listLanguage: Language;
  /** What stands before a title or a unit that has no organisation to belong to, and so is kept in the notes. */
  labels: { title: string; unit: string };
};
