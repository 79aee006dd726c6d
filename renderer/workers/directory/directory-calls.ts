import type { ContactFilters, ContactQuery } from '#shared/contacts/directory/contact-query.ts';
import type { ContactSide, RowOf } from '#shared/contacts/directory/directory.ts';
import type { FacetField, FacetValue } from '#shared/contacts/directory/facets.ts';
import type { Recipients } from '#shared/contacts/lists/recipients.ts';
import type { Language } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';

/** What every call says of its surroundings. */
type Asked = {
  language: Language;
  today: CalendarDate;
  /** How often the window has changeCount of a change: a higher number has the directory follow first. */
  changeCount: number;
};

/** One page of a list. */
export type PageOrder<Query extends ContactQuery = ContactQuery> = {
  query: Query;
  /** The place of the first row wanted, from 0. */
  from: number;
  count: number;
  /** A contact that is open beside the list: where it stands is told too. */
  openId?: string | undefined;
};

export type ContactPage<Of extends ContactSide = ContactSide> = {
  rows: RowOf<Of>[];
  from: number;
  /** How many the query finds, and how many there are at all. */
  total: number;
  all: number;
  /** Whether the best come first, since words were searched for and no order was asked for. */
  isRanked: boolean;
  /** What the ids in the query's filters are called. */
  names: Record<string, string>;
  /** The open contact's place in the list, and who stands before and after; absent where it is not in it. */
  open?: { id: string; name: string; at: number; before?: string; after?: string };
};

export type DirectoryCalls = {
  page: { argument: Asked & PageOrder; answer: ContactPage };
  /** The ids of all that the query finds, in its order. */
  ids: { argument: Asked & { query: ContactQuery }; answer: string[] };
  /** The place of the first that the query finds, from `at` on, whose name begins so. */
  jump: {
    argument: Asked & { query: ContactQuery; typed: string; at: number };
    answer: number | null;
  };
  /** The rows of these contacts, without those that are gone. */
  rows: {
    argument: Asked & { of: ContactSide; ids: readonly string[] };
    answer: RowOf<ContactSide>[];
  };
  facet: { argument: Asked & { query: ContactQuery; field: FacetField }; answer: FacetValue[] };
  /** Whom a message to these contacts goes to at which address, and who is left out and why. */
  recipients: {
    argument: Asked & { of: ContactSide; ids: readonly string[] };
    answer: Recipients;
  };
  names: { argument: Asked & { filters: ContactFilters }; answer: Record<string, string> };
};
