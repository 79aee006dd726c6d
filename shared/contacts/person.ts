import type { Language } from '../i18n/languages.ts';
import type { RecordBase } from '../records/record.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import type { Provenance } from './organisation.ts';
import type { PersonText } from './person-texts.ts';

/** A contact person. What she does and where is in her positions; how she is reached, in contact points. */
export type Person = RecordBase & { [Text in PersonText]?: string } & {
  givenName: string;
  familyName: string;
  /** Family names borne before, newest first: she is found and recognised by them. */
  formerNames?: string[];
  /** The language she is written to in. */
  language?: Language;
  notes?: string;
  provenance?: Provenance;
  /** The day on which the office last made sure that what it keeps is right. */
  verifiedOn?: CalendarDate;
  /** Why the office may keep her data; where not said, a task in the public interest. */
  legalBasis?: LegalBasis;
  /** The day on which she was told that her data are kept (GDPR Art. 14). */
  informedOn?: CalendarDate;
  /** The day by which it is to be asked whether her data are still needed. */
  reviewOn?: CalendarDate;
  /** The day on which she objected (GDPR Art. 21): no list and no message reaches her; official records stay. */
  objectedOn?: CalendarDate;
  /** The day from which her data are only kept (GDPR Art. 18): they go out in nothing and are not changed. */
  restrictedOn?: CalendarDate;
  /** An order for non-disclosure (turvakielto, Act 661/2009 s. 36): what is her own and not her post's goes out in nothing. */
  nonDisclosure?: true;
  /** The person that this record was merged into; set together with `deletedAt`. */
  mergedIntoId?: string;
  /**
   * The records that were merged into this one and have gone from the trash since. Nothing else knows them: an older backup
   * has them still as persons of their own, and who is erased must not come back as one of them.
   */
  mergedIds?: string[];
};

/** All that is told of a person, no field forgotten; one that is empty is `undefined`. Merging is not told of her. */
export type PersonFields = {
  [K in Exclude<keyof Person, keyof RecordBase | 'mergedIntoId' | 'mergedIds'>]:
    Person[K] | undefined;
};

/** GDPR Art. 6(1) with the Finnish Data Protection Act (1050/2018) s. 4: position or task, authority's task; consent. */
export const LEGAL_BASES = ['publicTask', 'position', 'consent'] as const;
export type LegalBasis = (typeof LEGAL_BASES)[number];
