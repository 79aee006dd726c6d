import type { Fields } from '../../records/record.ts';
import { hashOf } from './canonical.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import type { Version, VersionContent, VersionOrganisation } from './version.ts';
import { compareCodeUnits } from '../../lib/compare-code-units.ts';

/** What the office's organisations and bodies are called; those that the programme names are taken. */
type Names = {
  organisations: readonly VersionOrganisation[];
  bodies: readonly VersionOrganisation[];
};

type About = Omit<Fields<Version>, 'programmeId' | 'content' | 'sha256'>;

/** A version of a programme as it is now, to be added to the office; see `versionContent`. */
export function makeVersion(
  content: ProgrammeContent,
  names: Names,
  about: About,
): Fields<Version> {
  const kept = versionContent(content, names);
  return { programmeId: content.programme.id, ...about, content: kept, sha256: hashOf(kept) };
}

/**
 * What a version keeps of a programme. Of `names` those are kept that have a part or prepare it.
 * The rows of each table are sorted by id, so that the same records give the same hash in whatever order they were read.
 * The content shares no object with what it was made of.
 */
function versionContent(content: ProgrammeContent, names: Names): VersionContent {
  const parties = new Set(content.actionParties.map(({ organisationId }) => organisationId));
  const preparers = new Set(content.programme.preparedByIds);
  const bodies = namesOf(names.bodies, preparers);
  const kept: VersionContent = structuredClone({
    ...content,
    organisations: namesOf(names.organisations, parties),
    ...(bodies.length > 0 && { bodies }),
  });
  for (const party of kept.actionParties) delete party.contactPersonId;
  for (const rows of Object.values(kept)) {
    if (Array.isArray(rows)) rows.sort((one, other) => compareCodeUnits(one.id, other.id));
  }
  return kept;
}

function namesOf(
  records: readonly VersionOrganisation[],
  wanted: ReadonlySet<string>,
): VersionOrganisation[] {
  return records
    .filter(({ id }) => wanted.has(id))
    .map(({ id, name, abbr }) => ({ id, name, ...(abbr && { abbr }) }));
}

/** Whether a version is as it was made: its content still has its hash. */
export function isUnchanged({ content, sha256 }: Pick<Version, 'content' | 'sha256'>): boolean {
  return hashOf(content) === sha256;
}
