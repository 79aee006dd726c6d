import type { LocalText } from '../i18n/languages.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import type { RecordBase } from '../records/record.ts';
import type { Translated } from './translated.ts';

/** The life of a programme, in its order. */
export const PROGRAMME_STATES = [
  'preparing',
  'draft',
  'consultation',
  'finalising',
  'approved',
  'inForce',
  'ended',
  'evaluated',
] as const;
export type ProgrammeState = (typeof PROGRAMME_STATES)[number];

/** What the goals of one depth are called, in the singular: "strateginen tavoite", "painopiste", "teema". */
export type GoalLevel = { name: Translated<string> };

/**
 * How goals and actions are numbered. `running`: actions are 1, 2, 3 … through the programme; `byGoal`: 1.1, 1.2, 2.1 …,
 * each goal from one on; `signedRunning` and `signedByGoal`: the same with a sign, T1 and TP 1.1, which no chapter has;
 * `underChapter`: goals go on from the number of the chapter that they stand in, and actions from their goal's (4.1, 4.1.1).
 */
export const ACTION_NUMBERINGS = [
  'running',
  'byGoal',
  'signedRunning',
  'signedByGoal',
  'underChapter',
] as const;
export type ActionNumbering = (typeof ACTION_NUMBERINGS)[number];

/** How many levels of goals a programme can have. */
export const MAX_LEVELS = 3;

/** A programme (toimintaohjelma): the Government's action plan against trafficking in human beings. */
export type Programme = RecordBase & {
  title: Translated<string>;
  /** The years that it is for. */
  from?: CalendarDate;
  to?: CalendarDate;
  /** One to three, the highest first; actions stand below any goal, before the goals below it. */
  levels: GoalLevel[];
  actionNumbering: ActionNumbering;
  state: ProgrammeState;
  /** The day on which an approved programme was opened for changes; absent while it is locked (`isLocked`). */
  openedOn?: CalendarDate;
  /** The day by which the organisations that were sent their extracts are to answer for their parts. */
  answersBy?: CalendarDate;
  /** The authority's case number, as the registry gave it. */
  caseNumber?: string;
  /** The project number, as `OM031:00/2020`. */
  projectNumber?: string;
  /** The programme that it was begun from. */
  predecessorId?: string;
  /** The bodies that prepare it, in their order; one that is gone from the office is passed over. */
  preparedByIds?: string[];
  adoptedOn?: CalendarDate;
  adoptedBy?: LocalText;
  publishedOn?: CalendarDate;
  /** The series and number of the publication: "Oikeusministeriön julkaisuja, Mietintöjä ja lausuntoja 2021:15". */
  series?: string;
  isbn?: string;
  issn?: string;
  /** The lasting address of the publication: `URN:ISBN:…`. */
  urn?: string;
  /** Who wrote it, by name, as the description sheet names them. */
  authors?: string;
  keywords?: LocalText;
  /** What it is in short, paragraph by paragraph, written for each language. */
  abstract?: LocalText;
  notes?: string;
};
