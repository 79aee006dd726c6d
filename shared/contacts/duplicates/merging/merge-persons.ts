import type { MergeChoices, MergeOrder, MergeSide } from './merge-choice.ts';
import { dropUnchosenPoints, pointsOf, tidyPoints } from './merge-contact-points.ts';
import { mergedPersonFields } from './merge-person-fields.ts';
import { joinPositions, settlePrimary, sharedPositions } from './merge-positions.ts';
import { dropUnchosenGroups } from './merge-groups.ts';
import { earlier, otherSide, overlap } from './merge-values.ts';
import type { MergeWorkspace } from './merge-workspace.ts';

/**
 * Makes one of two records of a person, in the workspace. Everything that names the one that goes (mandates, lists, groups,
 * what later areas add) names the one that stays, and nothing is said twice. Returns whether both were there.
 */
export function mergePersons(workspace: MergeWorkspace, order: MergeOrder): boolean {
  const { leftId, rightId, keep, choices } = order;
  const left = workspace.get('persons', leftId);
  const right = workspace.get('persons', rightId);
  if (!left || !right || leftId === rightId) return false;
  const ids = { left: leftId, right: rightId };
  const keptId = ids[keep];
  const lostId = ids[otherSide(keep)];

  dropUnchosenPoints(workspace, ids, choices);
  dropUnchosenGroups(workspace, ids, choices);
  const ownPoints = new Set(pointsOf(workspace, keptId).map(({ id }) => id));
  mergePositions(workspace, ids, keep, choices);
  joinMandates(workspace, keptId, lostId);
  workspace.update('persons', keptId, mergedPersonFields(left, right, keep, choices));
  workspace.move('persons', lostId, keptId);
  tidyPoints(workspace, keptId, ownPoints);
  workspace.retire(lostId, keptId);
  return true;
}

function mergePositions(
  workspace: MergeWorkspace,
  ids: Record<MergeSide, string>,
  keep: MergeSide,
  choices: MergeChoices,
): void {
  const left = workspace.naming('positions', ids.left);
  const right = workspace.naming('positions', ids.right);
  for (const pair of sharedPositions(left, right)) {
    const choice = choices[`position:${pair.left.id}`];
    if (choice !== 'both') joinPositions(workspace, pair, keep, choice);
  }
  const positions = { left: left.map(({ id }) => id), right: right.map(({ id }) => id) };
  settlePrimary(workspace, positions, keep, choices);
}

/** Two mandates of hers in one seat at one time are one: from the earlier first day, to the later last one. */
function joinMandates(workspace: MergeWorkspace, keptId: string, lostId: string): void {
  for (const lost of workspace.naming('mandates', lostId)) {
    const kept = workspace
      .naming('mandates', keptId)
      .find((mandate) => mandate.seatId === lost.seatId && overlap(mandate, lost));
    if (!kept) continue;
    workspace.update('mandates', kept.id, {
      from: earlier(kept.from, lost.from) ?? kept.from,
      to: kept.to && lost.to ? [kept.to, lost.to].sort()[1] : undefined,
      appointment: kept.appointment ?? lost.appointment,
    });
    workspace.remove(lost.id);
  }
}
