import type { Language, LocalText } from '../i18n/languages.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import type { RecordBase } from '../records/record.ts';

export const ORGANISATION_KINDS = [
  'ministry',
  'agency',
  'police',
  'borderGuard',
  'prosecution',
  'court',
  'municipality',
  'wellbeingCounty',
  'ngo',
  'labourMarket',
  'business',
  'research',
  'ombudsman',
  'intlOrg',
  'euBody',
  'embassy',
  'foreignAuthority',
  'other',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** A ministry, agency, municipality, NGO or other body that people work for or speak for. */
export type Organisation = RecordBase & {
  name: LocalText;
  abbr?: LocalText;
  kind: OrganisationKind;
  parentId?: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** The language it is written to in. */
  language?: Language;
  /** Every language that it works in, where it is more than that one. */
  languages?: Language[];
  /** Names borne before, newest first. */
  formerNames?: string[];
  /** Ends of its people's e-mail addresses, today's first: `gov.fi`, then `om.fi`. */
  domains?: string[];
  notes?: string;
  provenance?: Provenance;
  /** The day on which the office last made sure that what it keeps is right. */
  verifiedOn?: CalendarDate;
  /** The entry of the catalogue (`catalogue/`) that it was added from. */
  catalogueKey?: string;
  /** The organisation that this record was merged into; set together with `deletedAt`. */
  mergedIntoId?: string;
};

/** All that is told of an organisation, no field forgotten; one that is empty is `undefined`. */
export type OrganisationFields = {
  [K in Exclude<keyof Organisation, keyof RecordBase | 'mergedIntoId'>]:
    Organisation[K] | undefined;
};

/** Where a contact came from and what for (GDPR Art. 5(1)(b), 14(2)(f)): asked once an import, kept with each contact. */
export type Provenance = {
  kind: 'self' | 'import' | 'publicWeb' | 'other';
  /** In the user's words: the list's or the sender's name. */
  source: string;
  purpose: ContactPurpose;
  /** The day the data were obtained, `YYYY-MM-DD`. */
  obtainedOn: string;
};

export const CONTACT_PURPOSES = [
  'secretariat',
  'network',
  'ngoNetwork',
  'programme',
  'consultation',
  'intl',
  'media',
  'other',
] as const;
export type ContactPurpose = (typeof CONTACT_PURPOSES)[number];
