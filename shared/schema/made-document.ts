import type { Language } from '../i18n/languages.ts';
import type { RecordBase } from '../records/record.ts';

/**
 * That something left the program: what, when, how many contacts; never its content. `kind` is a kind of document, or
 * `contacts` for a table, cards or addresses, `said` for hits of the search, `office-data` or
 * `open-export` for all records.
 */
export type MadeDocument = RecordBase & {
  kind: string;
  /** A Word document where not said. */
  format?: 'docx' | 'xlsx' | 'csv' | 'vcard' | 'eml' | 'addresses' | 'json' | 'zip';
  /** The list that it was made of. */
  listId?: string;
  /** The person whom it is about: her report, a notice to her. */
  personId?: string;
  title: string;
  language: Language;
  fileName: string;
  contacts: number;
};
