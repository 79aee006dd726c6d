import type { LocalText } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { Fields } from '../../records/record.ts';
import type { Instrument } from '../instruments/instrument.ts';
import type { Obligation } from '../obligations/obligation.ts';
import type { ReviewRound, RoundStage } from '../review-rounds/review-round.ts';

/**
 * The day on which the entries were put together from their sources. What could not be read in one is not `verified`: it
 * stays so in the office until its user has confirmed it.
 */
export const CATALOGUE_CHECKED_ON: CalendarDate = '2026-11-26';

/** An instrument ready to be added; `bodyKey` names the body (`contacts/catalogue/bodies.ts`) that watches over it. */
export type CatalogueInstrument = Pick<
  Instrument,
  'name' | 'kind' | 'reference' | 'inForceOn' | 'sourceUrl'
> & { key: string; bodyKey?: string };

/** A round of review with its stages, as they are known. Keys are stable: records remember them. */
export type CatalogueRound = Pick<ReviewRound, 'no' | 'theme' | 'state'> & {
  key: string;
  name: LocalText;
  bodyKey: string;
  instrumentKey?: string;
  notes?: LocalText;
  stages: readonly Omit<Fields<RoundStage>, 'roundId'>[];
};

/** An obligation ready to be added. `verified`: its date and ground were read in the source. */
export type CatalogueObligation = Pick<Obligation, 'title' | 'kind' | 'rule' | 'sourceUrl'> & {
  key: string;
  title: LocalText;
  bodyKey: string;
  instrumentKey?: string;
  roundKey?: string;
  article?: LocalText;
  notes?: LocalText;
  verified: boolean;
  /** What was sent already, and the day it was due. */
  sent?: { dueOn: CalendarDate; sentOn: CalendarDate };
};
