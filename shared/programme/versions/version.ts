import type { LocalText } from '../../i18n/languages.ts';
import type { Moment } from '../../lib/calendar-date.ts';
import type { RecordBase } from '../../records/record.ts';
import type { ProgrammeContent } from '../programme-tables.ts';

export const VERSION_PURPOSES = [
  'internal',
  'secretariat',
  'consultation',
  'translation',
  'approval',
  'published',
] as const;
export type VersionPurpose = (typeof VERSION_PURPOSES)[number];

/** An organisation or body as it was called when the version was made. */
export type VersionOrganisation = { id: string; name: LocalText; abbr?: LocalText };

/**
 * The programme as a version keeps it, with the names of the organisations that have a part in it and of the bodies that
 * prepare it, so that it can be read whatever becomes of them. It names no person: the contacts of the parties are not in it.
 */
export type VersionContent = ProgrammeContent & {
  organisations: VersionOrganisation[];
  /** Absent where the programme names none. */
  bodies?: VersionOrganisation[];
};

/** The programme as it was at one moment. The office refuses to change anything of it. */
export type Version = RecordBase & {
  programmeId: string;
  name: string;
  purpose: VersionPurpose;
  /** The moment of which it is. */
  madeAt: Moment;
  /** The version that it goes on from. */
  basedOnId?: string;
  /** Made by itself, to keep the state that this version took the place of. */
  restoredId?: string;
  note?: string;
  content: VersionContent;
  /** SHA-256 of the content as canonical JSON, in hexadecimal. */
  sha256: string;
};
