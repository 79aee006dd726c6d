import type { LocalText } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { RecordBase } from '../../records/record.ts';

export const BODY_KINDS = [
  'secretariat',
  'network',
  'steeringGroup',
  'ministerialGroup',
  'workingGroup',
  'ngoNetwork',
  'intlBody',
  'other',
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

/** A body (toimielin): secretariat, network, steering group, ministerial working group, international body. */
export type Body = RecordBase & {
  name: LocalText;
  abbr?: LocalText;
  kind: BodyKind;
  /** What it is set up for. */
  task?: LocalText;
  /** The authority's case number, as the registry gave it. */
  caseNumber?: string;
  /** The project number, as `OM031:00/2020`. */
  projectNumber?: string;
  /** Who set it up. */
  organisationId?: string;
  from?: CalendarDate;
  /** Its last day. */
  to?: CalendarDate;
  /** How often it meets, in words. */
  rhythm?: string;
  /** How many of its seats must be there for it to decide (`meetings/quorum.ts`). */
  quorum?: number;
  notes?: string;
  /** The entry of the catalogue (`catalogue/`) that it was added from. */
  catalogueKey?: string;
};
