import type { LocalText } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { RecordBase } from '../../records/record.ts';

export const INSTRUMENT_KINDS = [
  'convention',
  'directive',
  'strategy',
  'resolution',
  'review',
  'other',
] as const;
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number];

/** What Finland has bound itself to: a convention, a directive, a review in which it takes part. */
export type Instrument = RecordBase & {
  name: LocalText;
  kind: InstrumentKind;
  /** Its sign: `2011/36/EU`, `SopS 43–44/2012`. */
  reference?: string;
  /** The body that watches over it. */
  bodyId?: string;
  /** When it came into force for Finland. */
  inForceOn?: CalendarDate;
  sourceUrl?: string;
  notes?: string;
  /** The entry of the catalogue that it was added from. */
  catalogueKey?: string;
};

/** That a person is whom one turns to at a body, or for it in Finland. */
export type BodyContact = RecordBase & {
  bodyId: string;
  personId: string;
  /** In words: "sihteeristö", "Suomen yhteyshenkilö". */
  role?: string;
};
