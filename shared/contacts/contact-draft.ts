import type { Language } from '../i18n/languages.ts';
import type { ContactPoint, PhoneKind, PostalAddress } from './contact-point.ts';
import type { ContactPurpose, OrganisationKind } from './organisation.ts';

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
};

/** A position while it is being written. Without `organisationId`, `organisationName` names a new organisation. */
export type PositionDraft = {
  key: string;
  id?: string;
  organisationId: string | null;
  organisationName: string;
  title: DraftText;
  unit: DraftText;
  primary: boolean;
};

/** What the office notes on where a contact came from. */
type ProvenanceDraft = { source: string; purpose: ContactPurpose | '' };

/** A person as the form holds her: everything typed, nothing checked. */
export type PersonDraft = {
  givenName: string;
  familyName: string;
  honorific: string;
  language: Language | '';
  notes: string;
  /** Labels, in order. */
  groups: string[];
  positions: PositionDraft[];
  contactPoints: ContactPointDraft[];
  provenance: ProvenanceDraft;
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
  notes: string;
  groups: string[];
  contactPoints: ContactPointDraft[];
};
