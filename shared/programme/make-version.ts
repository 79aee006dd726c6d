import type { Fields } from '../records/record.ts';
import { hashOf } from './canonical.ts';
import type { ProgrammeContent } from './programme-tables.ts';
import type { Version } from './version.ts';

type About = Pick<Version, 'name' | 'purpose' | 'basedOnId' | 'note'>;

/**
 * A version of a programme as it is now, to be added to the office. The rows of each table are sorted by id, so that the
 * same records give the same hash in whatever order they were read. The content shares no object with what it was made of.
 */
export function makeVersion(content: ProgrammeContent, about: About): Fields<Version> {
  const sorted = structuredClone(content);
  for (const rows of Object.values(sorted)) {
    if (Array.isArray(rows)) rows.sort((one, other) => (one.id < other.id ? -1 : 1));
  }
  return {
    programmeId: content.programme.id,
    ...about,
    content: sorted,
    sha256: hashOf(sorted),
  };
}

/** Whether a version is as it was made: its content still has its hash. */
export function isUnchanged({ content, sha256 }: Pick<Version, 'content' | 'sha256'>): boolean {
  return hashOf(content) === sha256;
}
