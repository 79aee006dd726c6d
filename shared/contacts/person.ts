import type { Language } from '../i18n/languages.ts';
import type { RecordBase } from '../records/record.ts';
import type { Provenance } from './organisation.ts';

/** A contact person. What she does and where is in her positions; how she is reached, in contact points. */
export type Person = RecordBase & {
  givenName: string;
  familyName: string;
  honorific?: string;
  /** The language she is written to in. */
  language?: Language;
  notes?: string;
  provenance?: Provenance;
};
