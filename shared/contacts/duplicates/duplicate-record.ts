import type { PhoneKind } from '../contact-point.ts';

/** A person as the search for duplicates sees her, whether kept, imported or read from a list. */
export type DuplicateRecord = {
  /** Unique among the records compared. */
  id: string;
  givenName: string;
  familyName: string;
  /** Family names borne before. */
  formerNames?: readonly string[];
  /** Every name and abbreviation of every organisation she works or speaks for, in any language. */
  organisations: readonly string[];
  title?: string;
  emails: readonly string[];
  /** E.164 where it parses, else as typed. */
  phones: readonly { kind: PhoneKind; value: string }[];
  city?: string;
  /** Street and number, or a box. */
  street?: string;
  postalCode?: string;
};

/** An organisation as the search for duplicates sees it. */
export type OrganisationRecord = {
  id: string;
  /** Its names in any language. */
  names: readonly string[];
  abbr?: string;
  emails: readonly string[];
  phones?: readonly string[];
  city?: string;
  street?: string;
  postalCode?: string;
};

/** What speaks for or against two records being one person, or one organisation; its words are the screen's. */
export const DUPLICATE_REASONS = [
  'same-name',
  'similar-name',
  'swapped-name',
  'nickname',
  'initial',
  'part-of-name',
  'former-name',
  'same-email',
  'similar-email',
  'same-local-part-new-domain',
  'same-local-part-other-domain',
  'same-mobile',
  'same-phone',
  'similar-phone',
  'same-organisation',
  'same-title',
  'same-city',
  'same-postal-code',
  'same-address',
  'similar-address',
  'same-organisation-name',
  'similar-organisation-name',
  'abbreviation',
  'through-a-third',
  'different-given-name',
  'different-family-name',
  'different-email',
  'namesake-email',
  'different-mobile',
  'different-organisation',
  'different-town',
  'other-fits-too',
] as const;
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];

/** Two records that may be one person. `first` stands before `second` in the records given. */
export type DuplicatePair = {
  first: string;
  second: string;
  /** Evidence in bits: 0 is as likely as not, each bit doubles the odds. */
  score: number;
  /** For, then against. */
  reasons: DuplicateReason[];
};

/** Pairs sure enough to propose as one click, and pairs to look at; no pair is in both. */
export type FoundDuplicates = { sure: DuplicatePair[]; possible: DuplicatePair[] };
