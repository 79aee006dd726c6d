import type { Language } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { SeatRole } from '../bodies/seat.ts';
import type { ContactPurpose, OrganisationKind } from '../organisation.ts';

/**
 * What narrows a list of contacts; the same for the screens, saved views and lists by rule. A field that is absent or
 * empty narrows nothing; within a field one match is enough, and all fields must match.
 */
export type ContactFilters = {
  /** These contacts, as they came with an import. */
  ids?: readonly string[];
  /** Of the organisation, or of the organisations where the person works now. */
  kinds?: readonly OrganisationKind[];
  /** These organisations and those below them. */
  organisationIds?: readonly string[];
  /** Persons who hold a seat now; organisations that have one. With `seatRoles`, a seat of that role in that body. */
  bodyIds?: readonly string[];
  seatRoles?: readonly SeatRole[];
  /** `none`: the language is not known. */
  languages?: readonly (Language | 'none')[];
  tagIds?: readonly string[];
  /** On one of these lists, fixed or by rule. */
  listIds?: readonly string[];
  purposes?: readonly ContactPurpose[];
  /** Something of the contact was added or changed on that day or later. */
  changedSince?: CalendarDate;
  /** Not made sure of on that day or later. */
  notVerifiedSince?: CalendarDate;
  withoutEmail?: true;
  privacy?: readonly PrivacyMark[];
};

/** What data protection asks to be seen at a glance. `to-review`: the review day has come. `not-informed`: a month is over. */
export const PRIVACY_MARKS = [
  'objected',
  'restricted',
  'non-disclosure',
  'not-informed',
  'to-review',
  'inactive',
] as const;
export type PrivacyMark = (typeof PRIVACY_MARKS)[number];

export const PERSON_COLUMNS = [
  'name',
  'organisation',
  'title',
  'unit',
  'email',
  'phone',
  'city',
  'groups',
  'seats',
  'lists',
  'language',
  'changed',
  'verified',
] as const;
export type PersonColumn = (typeof PERSON_COLUMNS)[number];

export const ORGANISATION_COLUMNS = [
  'name',
  'abbr',
  'kind',
  'parent',
  'people',
  'seats',
  'email',
  'phone',
  'city',
  'groups',
  'lists',
  'language',
  'changed',
  'verified',
] as const;
export type OrganisationColumn = (typeof ORGANISATION_COLUMNS)[number];

export type SortKey<Column> = { by: Column; direction: 'ascending' | 'descending' };

/** Which contacts to list and in what order: the first sort key weighs most; none means by name, or best hit first. */
export type ContactQuery =
  | { of: 'persons'; text: string; filters: ContactFilters; sort: readonly SortKey<PersonColumn>[] }
  | {
      of: 'organisations';
      text: string;
      filters: ContactFilters;
      sort: readonly SortKey<OrganisationColumn>[];
    };
