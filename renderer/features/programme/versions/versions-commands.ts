import type { ActResult } from '#shared/records/change.ts';
import type { ChangeReason } from '#shared/programme/versions/change-reason.ts';
import { makeVersion } from '#shared/programme/versions/make-version.ts';
import type { Programme } from '#shared/programme/programme.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import type { Version, VersionContent } from '#shared/programme/versions/version.ts';
import type { FieldChanges, Fields } from '#shared/records/record.ts';
import type { Office } from '#renderer/data/office.ts';
import { readProgrammePage } from '../programme-data.ts';
import { readRestore } from './versions-data.ts';

const now = () => new Date().toISOString();

/** Makes a version of a programme as it is at this moment; returns its id. */
export async function addVersion(
  office: Office,
  programmeId: string,
  about: Pick<Version, 'name' | 'purpose' | 'basedOnId' | 'note'>,
): Promise<ActResult<string>> {
  const page = await readProgrammePage(office, programmeId);
  if (!page) throw new Error(`No programme ${programmeId}`);
  const version = makeVersion(page.content, page, { ...about, madeAt: now() });
  const act = { name: 'addVersion', facts: { name: about.name } } as const;
  return await office.change(act, async (write) => (await write.add('versions', version)).id);
}

export async function deleteVersion(office: Office, { id, name }: Version): Promise<ActResult> {
  const act = { name: 'deleteVersion', facts: { name } } as const;
  return await office.change(act, (write) => write.delete('versions', id));
}

/**
 * Makes a programme again what a version keeps of it, and before that a version of what it is (`keptName`), in one act.
 * Every record keeps its id, so that references, reasons and comparisons stay true.
 */
export async function restoreVersion(
  office: Office,
  version: Version,
  keptName: string,
): Promise<ActResult> {
  const act = { name: 'restoreVersion', facts: { name: version.name } } as const;
  return await office.change(act, async (write) => {
    const { page, plan } = await readRestore(office, version);
    const kept = makeVersion(page.content, page, {
      name: keptName,
      purpose: 'internal',
      madeAt: now(),
      restoredId: version.id,
    });
    await write.add('versions', kept);
    const changes = plan.programme as FieldChanges<Programme>;
    await write.update('programmes', version.programmeId, changes);
    await write.restoreAll(plan.back);
    await write.updateAll(plan.changed);
    for (const { table, id } of plan.gone) await write.delete(table, id);
    if (plan.gone.length === 0) return;
    // What names something that goes, though the version does not have it either, went along.
    const { plan: rest } = await readRestore(office, version);
    await write.restoreAll(rest.back);
  });
}

/** A version without what the office no longer has, to begin a new programme from. */
export async function contentToBeginFrom(
  { read }: Office,
  { actionParties, recommendationLinks, ...content }: VersionContent,
): Promise<ProgrammeContent> {
  const organisationIds = [...new Set(actionParties.map((party) => party.organisationId))];
  const recommendationIds = [...new Set(recommendationLinks.map((link) => link.recommendationId))];
  const [organisations, recommendations] = await Promise.all([
    read.organisations.bulkGet(organisationIds),
    read.recommendations.bulkGet(recommendationIds),
  ]);
  const there = new Set([...organisations, ...recommendations].flatMap((row) => row?.id ?? []));
  return {
    ...content,
    actionParties: actionParties.filter((party) => there.has(party.organisationId)),
    recommendationLinks: recommendationLinks.filter((link) => there.has(link.recommendationId)),
  };
}

/** `name`: of what was changed. */
export async function addReason(
  office: Office,
  name: string,
  reason: Omit<Fields<ChangeReason>, 'seenAt'> & { seenAt?: string },
): Promise<ActResult> {
  const act = { name: 'addReason', facts: { name } } as const;
  return await office.change(act, (write) =>
    write.add('changeReasons', { seenAt: now(), ...reason }),
  );
}

export async function editReason(
  office: Office,
  { id, askedBy }: ChangeReason,
  changes: FieldChanges<ChangeReason>,
): Promise<ActResult> {
  const act = { name: 'editReason', facts: { name: askedBy } } as const;
  return await office.change(act, (write) => write.update('changeReasons', id, changes));
}

export async function deleteReason(
  office: Office,
  { id, askedBy }: ChangeReason,
): Promise<ActResult> {
  const act = { name: 'deleteReason', facts: { name: askedBy } } as const;
  return await office.change(act, (write) => write.delete('changeReasons', id));
}
