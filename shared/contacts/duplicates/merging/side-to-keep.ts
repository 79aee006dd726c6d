import type { MergeSide } from './merge-choice.ts';
import type { MergeWorkspace } from './merge-workspace.ts';

/** The record that more of the office names stays, so that least is moved; of two alike, the one that was there first. */
export function sideToKeep(workspace: MergeWorkspace, leftId: string, rightId: string): MergeSide {
  const [left, right] = [workspace.weight(leftId), workspace.weight(rightId)];
  if (left !== right) return left > right ? 'left' : 'right';
  // Ids are in the order in which records were made.
  return leftId <= rightId ? 'left' : 'right';
}
