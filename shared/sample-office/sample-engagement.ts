import type {
  Confidentiality,
  EngagementKind,
  EngagementNoteKind,
  EngagementRole,
  EngagementState,
  Stance,
} from '../cooperation/engagements/engagement.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import type { SampleText } from './sample-text.ts';

/**
 * Whom a row names: a body by its key in the catalogue, an organisation by its `domain`, a person by "Etunimi
 * Sukunimi", or somebody known by name alone.
 */
export type SampleWho =
  { body: string } | { organisation: string } | { person: string } | { name: string };

export type SampleEngagementNote = {
  kind: EngagementNoteKind;
  text: SampleText;
  topics?: string[];
  country?: string;
  stance?: Stance;
  /** Whose position it is: a body's key in the catalogue. */
  body?: string;
};

export type SampleSlot = {
  day: CalendarDate;
  start: string;
  end: string;
  topic: SampleText;
  place: string;
  /** The `domain` of the organisation that receives the visitors. */
  host?: string;
  interpreting?: string;
  participants?: readonly SampleWho[];
  notes?: string;
};

export type SampleEngagement = {
  /** What others of the sample's rows call it by. */
  key?: string;
  kind: EngagementKind;
  title: SampleText;
  from: CalendarDate;
  to?: CalendarDate;
  place?: string;
  country?: string;
  topics?: string[];
  summary?: SampleText;
  state: EngagementState;
  confidentiality?: Confidentiality;
  /** The round's key in the catalogue. */
  round?: string;
  /** Entries of one series name the same. */
  series?: string;
  parties?: readonly (readonly [EngagementRole, SampleWho])[];
  notes?: readonly SampleEngagementNote[];
  slots?: readonly SampleSlot[];
};

/** Who the coordinator is in the sample. */
export const COORDINATOR = { person: 'Saimi Tuulikallio' };

/** The entry of the sample's log that has most to report. */
export const REPORTED_SAMPLE = 'Esimerkki: kansallisten raportoijien verkoston kokous, syksy 2025';
