import type { Language } from '../../i18n/languages.ts';
import type { PhoneKind, PostalAddress } from '../contact-point.ts';
import type { Deputy } from './appointments/deputy.ts';
import { PERSON_TEXTS, type PersonText } from '../person-texts.ts';

/** What a column of a list can become. `ignore` leaves it out. */
export const CONTACT_FIELDS = [
  'familyName',
  'givenName',
  'fullName',
  ...PERSON_TEXTS,
  'role',
  'title',
  'organisation',
  'unit',
  'email',
  'phone',
  'phoneWork',
  'phoneMobile',
  'street',
  'postalCode',
  'city',
  'postalCodeAndCity',
  'country',
  'language',
  'deputy',
  'groups',
  'notes',
  'ignore',
] as const;
export type ContactField = (typeof CONTACT_FIELDS)[number];

/** A column of the table and what it becomes. `field` is null where nobody has said. */
export type ColumnMapping = {
  /** From 0. */
  index: number;
  header: string;
  field: ContactField | null;
  /** Up to three filled cells, to show. */
  samples: string[];
  /** Share of rows that have something in the column, 0–1. */
  filled: number;
  /** No column of the list: rows were edited to say this besides. */
  isAdded?: true;
};

/** One contact read from one row. A row with an organisation alone is an organisation. */
export type ImportedContact = Record<PersonText, string> & {
  kind: 'person' | 'organisation';
  /** The line of the table as Excel shows it, from 1. */
  row: number;
  givenName: string;
  familyName: string;
  title: string;
  organisation: string;
  unit: string;
  emails: string[];
  /** E.164 where the number parses (Finland assumed), else as typed. */
  phones: { kind: PhoneKind; value: string }[];
  address: PostalAddress;
  language: Language | '';
  groups: string[];
  /** What a list of appointments says of her seat in a body: her role, as written, and who deputises. */
  seat?: { role: string; deputies: Deputy[] };
  notes: string;
};

/**
 * A remark on a row (or on the whole table: row 0). An error leaves out a row that was meant as a contact; a warning lets
 * it through, or says that a row which is none (blank, a total, a repeated header, a note) was passed over.
 */
export type ImportIssue = {
  row: number;
  /** Column index from 0, where the remark is about a cell. */
  column?: number;
  severity: 'warning' | 'error';
  code: ImportIssueCode;
  facts?: Record<string, string | number>;
};

export const IMPORT_ISSUE_CODES = [
  'email-invalid',
  'email-repaired',
  'email-in-other-column',
  'email-is-pattern',
  'email-with-words',
  'email-of-another',
  'phone-invalid',
  'phone-is-words',
  'phone-in-other-column',
  'phone-country-assumed',
  'language-unknown',
  'language-several',
  'row-empty',
  'row-without-name',
  'row-too-short',
  'row-too-long',
  'row-repeats-header',
  'row-is-total',
  'row-is-note',
  'row-duplicate',
  'entry-repeats',
  'person-repeats',
  'person-elsewhere',
  'quote-unclosed',
  'identity-code-left-out',
  'formula-kept-as-text',
  'formula-without-result',
  'cell-error',
  'control-characters-removed',
  'value-too-long',
  'merged-cells-filled',
  'hidden-content',
  'cells-outside-table',
  'column-unknown',
  'encoding-uncertain',
  'encoding-errors',
  'encoding-repaired',
  'other-sheets-not-read',
  'hidden-sheets-not-read',
  'postal-code-padded',
  'postal-code-unclear',
  'country-not-of-address',
  'given-name-missing',
  'family-name-missing',
  'value-as-above',
  'value-from-above',
  'value-maybe-above',
  'cell-holds-several',
  'cell-split',
  'cell-not-split',
  'cell-kind-unclear',
  'name-without-parts',
  'deputy-apart',
  'name-several-people',
  'name-order-unclear',
  'second-address-left-out',
  'row-looks-shifted',
  'name-from-email',
  'organisation-from-email',
  'called-by-address',
  'entry-unfinished',
  'entry-line-not-read',
  'group-left-out',
  'other-tables-not-read',
  'line-not-in-columns',
] as const;
export type ImportIssueCode = (typeof IMPORT_ISSUE_CODES)[number];

/** Everything an import would do, worked out before anything is written. */
export type ImportPlan = {
  columns: ColumnMapping[];
  rows: { read: number; usable: number; skipped: number };
  /** In the order of the file. */
  contacts: ImportedContact[];
  issues: ImportIssue[];
};
