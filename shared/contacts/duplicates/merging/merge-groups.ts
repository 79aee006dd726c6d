import type { MergeChoices, MergeSide } from './merge-choice.ts';
import { otherSide } from './merge-values.ts';
import type { MergeWorkspace } from './merge-workspace.ts';

/** Where one side's groups were chosen, takes away those that only the other side is in. */
export function dropUnchosenGroups(
  workspace: MergeWorkspace,
  ids: Record<MergeSide, string>,
  choices: MergeChoices,
): void {
  const choice = choices.groups;
  if (choice !== 'left' && choice !== 'right') return;
  const chosen = new Set(workspace.naming('taggings', ids[choice]).map(({ tagId }) => tagId));
  for (const { id, tagId } of workspace.naming('taggings', ids[otherSide(choice)])) {
    if (!chosen.has(tagId)) workspace.remove(id);
  }
}
