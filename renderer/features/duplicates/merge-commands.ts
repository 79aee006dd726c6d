import type { MergeChoices, MergeSide } from '#shared/contacts/duplicates/merging/merge-choice.ts';
import { mergeOrganisations } from '#shared/contacts/duplicates/merging/merge-organisations.ts';
import { mergePersons } from '#shared/contacts/duplicates/merging/merge-persons.ts';
import {
  createMergeWorkspace,
  type MergeWorkspace,
} from '#shared/contacts/duplicates/merging/merge-workspace.ts';
import { sideToKeep } from '#shared/contacts/duplicates/merging/side-to-keep.ts';
import type { Act, ActResult } from '#shared/records/change.ts';
import type { TableName } from '#shared/schema/office-rows.ts';
import type { Office, Writer } from '#renderer/data/office.ts';
import { REFERENCES } from '#shared/schema/references.ts';
import { readMergeRows, type MergeKind } from './merge-data.ts';

/** Two contacts to be made one. Without `keep`, the record that more of the office names stays. */
export type ContactMerge = {
  leftId: string;
  rightId: string;
  keep?: MergeSide;
  choices?: MergeChoices;
};

/**
 * Merges pairs one after the other, in one act and one step of undo. Of three records of one contact in three pairs the
 * last has nothing left to do; pairs that the user said are two, and pairs of which one is gone, are passed over.
 * Returns how many records went into another, and which rows were written.
 */
export async function mergeContacts(
  office: Office,
  kind: MergeKind,
  merges: readonly ContactMerge[],
  act: Act,
  options: { signal?: AbortSignal; onProgress?: (done: number, total: number) => void } = {},
): Promise<ActResult<{ count: number; touched: string[] }>> {
  const ids = [...new Set(merges.flatMap(({ leftId, rightId }) => [leftId, rightId]))];
  return await office.change(act, async (write) => {
    const workspace = createMergeWorkspace(await readMergeRows(office, kind, ids), REFERENCES);
    const count = mergeAll(workspace, kind, merges);
    const steps = workspace.steps();
    for (const [index, step] of steps.entries()) {
      // Nothing is written unless all is.
      options.signal?.throwIfAborted();
      if (index % 50 === 0) options.onProgress?.(index, steps.length);
      await carryOut(write, step);
    }
    return { count, touched: steps.map(({ id }) => id) };
  });
}

/** Merges in memory; returns how many records went into another. */
export function mergeAll(
  workspace: MergeWorkspace,
  kind: MergeKind,
  merges: readonly ContactMerge[],
): number {
  const into = new Map<string, string>();
  const nowOf = (id: string): string => {
    let at = id;
    for (let next = into.get(at); next !== undefined; next = into.get(at)) at = next;
    return at;
  };
  let count = 0;
  for (const { choices = {}, ...merge } of merges) {
    const leftId = nowOf(merge.leftId);
    const rightId = nowOf(merge.rightId);
    if (leftId === rightId || areDistinct(workspace, leftId, rightId, merges.length > 1)) continue;
    const keep = merge.keep ?? sideToKeep(workspace, leftId, rightId);
    const order = { leftId, rightId, keep, choices };
    const isDone =
      kind === 'persons'
        ? mergePersons(workspace, order)
        : mergeOrganisations(
            workspace,
            order,
            (id) => workspace.get('organisations', id)?.parentId,
          );
    if (!isDone) continue;
    into.set(keep === 'left' ? rightId : leftId, keep === 'left' ? leftId : rightId);
    count += 1;
  }
  return count;
}

/** The user may think better of a pair that she opens; where many are merged at once, what she said holds. */
function areDistinct(workspace: MergeWorkspace, one: string, other: string, isBulk: boolean) {
  return (
    isBulk &&
    workspace
      .naming('distinctPairs', one)
      .some(({ oneId, otherId }) => oneId === other || otherId === other)
  );
}

async function carryOut(
  write: Writer,
  step: ReturnType<MergeWorkspace['steps']>[number],
): Promise<void> {
  const table = step.table as TableName;
  if (step.op === 'delete') await write.delete(table, step.id);
  else await write.update(table, step.id, step.changes);
}

/** Remembers that two contacts that look alike are two. */
export async function keepApart(
  office: Office,
  kind: MergeKind,
  [one, other]: readonly [string, string],
  name: string,
): Promise<ActResult<{ touched: string[] }>> {
  return await office.change({ name: 'keepApart', facts: { name } }, async (write) => {
    const [oneId, otherId] = one < other ? [one, other] : [other, one];
    const known = await office.read.distinctPairs.where('oneId').equals(oneId).toArray();
    if (known.some((pair) => pair.otherId === otherId)) return { touched: [] };
    const { id } = await write.add('distinctPairs', {
      kind: kind === 'persons' ? 'person' : 'organisation',
      oneId,
      otherId,
    });
    return { touched: [id] };
  });
}
