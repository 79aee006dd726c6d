import type { ChangeReason } from '#shared/programme/versions/change-reason.ts';
import { planRestore, type RestorePlan } from '#shared/programme/versions/plan-restore.ts';
import type { Version } from '#shared/programme/versions/version.ts';
import type { Office } from '#renderer/data/office.ts';
import { readProgrammePage, type ProgrammePage } from '../programme-data.ts';
import { compareCodeUnits } from '#shared/lib/compare-code-units.ts';

/** The versions of a programme, the newest first. */
export async function readVersions({ read }: Office, programmeId: string): Promise<Version[]> {
  const versions = await read.versions.where('programmeId').equals(programmeId).toArray();
  return versions.sort(
    (a, b) => compareCodeUnits(b.madeAt, a.madeAt) || compareCodeUnits(b.id, a.id),
  );
}

/** Who asked for changes of a programme. */
export async function readReasons({ read }: Office, programmeId: string): Promise<ChangeReason[]> {
  return await read.changeReasons.where('programmeId').equals(programmeId).toArray();
}

/** The programme as it is, and what would have to be written to restore a version of it. */
export async function readRestore(
  office: Office,
  { programmeId, content }: Version,
): Promise<{ page: ProgrammePage; plan: RestorePlan }> {
  const [page, recommendations] = await Promise.all([
    readProgrammePage(office, programmeId),
    office.read.recommendations.bulkGet(content.recommendations.map(({ id }) => id)),
  ]);
  if (!page) throw new Error(`No programme ${programmeId}`);
  const organisationIds = new Set(page.organisations.map(({ id }) => id));
  const recommendationIds = new Set(recommendations.flatMap((one) => one?.id ?? []));
  const plan = planRestore(page.content, content, {
    organisation: (id) => organisationIds.has(id),
    recommendation: (id) => recommendationIds.has(id),
  });
  return { page, plan };
}
