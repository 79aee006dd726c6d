import type { RecordBase } from '../records/record.ts';
import type { ProgrammeContent } from './programme-tables.ts';

export const VERSION_PURPOSES = [
  'internal',
  'secretariat',
  'consultation',
  'translation',
  'approval',
  'published',
] as const;
export type VersionPurpose = (typeof VERSION_PURPOSES)[number];

/** The programme as it was at one moment. It never changes: the office refuses to change `content` and `sha256`. */
export type Version = RecordBase & {
  programmeId: string;
  name: string;
  purpose: VersionPurpose;
  /** The version that it goes on from. */
  basedOnId?: string;
  note?: string;
  content: ProgrammeContent;
  /** SHA-256 of the content as canonical JSON, in hexadecimal. */
  sha256: string;
};
