import type { Language } from '../i18n/languages.ts';
import type { ContactPoint, PhoneKind, PostalAddress } from './contact-point.ts';
import type { ContactPurpose, OrganisationKind, Provenance } from './organisation.ts';
import type { LegalBasis } from './person.ts';

/** A text in three languages while it is being written: every language is there, maybe empty. */
export type DraftText = Record<Language, string>;

/** A contact point while it is being written. `key` tells the rows of the form apart; `id` is there once saved. */
export type ContactPointDraft = {
  key: string;
  id?: string;
  kind: ContactPoint['kind'];
  /** As typed; unused for addresses. */
  value: string;
  /** Null until the number or the user says. */
  phoneKind: PhoneKind | null;
  address: PostalAddress;
  label: string;
  preferred: boolean;
  doNotUse: boolean;
  /** An organisation's registry (kirjaamo); e-mail only. */
  registry: boolean;
  /** The `key` of the position that it belongs to; null where it is the contact's own. */
  positionKey: string | null;
};

/** A position while it is being written. Without `organisationId`, `organisationName` names a new organisation. */
export type PositionDraft = {
  key: string;
  id?: string;
  organisationId: string | null;
  organisationName: string;
  title: DraftText;
  unit: DraftText;
  /** Days as typed. */
  from: string;
  to: string;
  primary: boolean;
};

/** What the office notes on where a contact came from; the day as typed. */
type ProvenanceDraft = {
  source: string;
  purpose: ContactPurpose | '';
  kind: Provenance['kind'] | '';
  obtainedOn: string;
};

/** What data protection asks of a person; days as typed. */
type PrivacyDraft = {
  legalBasis: LegalBasis | '';
  informedOn: string;
  reviewOn: string;
  objectedOn: string;
  restrictedOn: string;
  nonDisclosure: boolean;
};

/** A person as the form holds her: everything typed, nothing checked. */
export type PersonDraft = {
  givenName: string;
  familyName: string;
  /** Family names borne before, separated by commas. */
  formerNames: string;
  honorific: string;
  language: Language | '';
  notes: string;
  /** Labels, in order. */
  groups: string[];
  positions: PositionDraft[];
  contactPoints: ContactPointDraft[];
  provenance: ProvenanceDraft;
  privacy: PrivacyDraft;
};

/** An organisation as the form holds it. */
export type OrganisationDraft = {
  name: DraftText;
  abbr: DraftText;
  kind: OrganisationKind;
  parentId: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string;
  language: Language | '';
  /** Every language that it works in. */
  languages: Language[];
  /** Names borne before, one on a line, the newest first. */
  formerNames: string;
  /** Ends of e-mail addresses, today's first, with commas or spaces between. */
  domains: string;
  /** A day as typed. */
  verifiedOn: string;
  notes: string;
  groups: string[];
  contactPoints: ContactPointDraft[];
  provenance: ProvenanceDraft;
};
