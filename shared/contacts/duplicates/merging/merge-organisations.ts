import type { Position } from '../../position.ts';
import type { MergeOrder, MergeSide } from './merge-choice.ts';
import { dropUnchosenPoints, pointsOf, tidyPoints } from './merge-contact-points.ts';
import { dropUnchosenGroups } from './merge-groups.ts';
import { mergedOrganisationFields } from './merge-organisation-fields.ts';
import { joinPositions, saysSameTitle, sharedPositions } from './merge-positions.ts';
import { otherSide } from './merge-values.ts';
import type { MergeWorkspace } from './merge-workspace.ts';

/**
 * Makes one of two records of an organisation, in the workspace, as `mergePersons` does of a person. The tree stays a
 * tree: neither side can be above itself. Positions of one person in both are joined where their titles do not differ.
 * `parentOf` tells each organisation's parent, so far as it has one.
 */
export function mergeOrganisations(
  workspace: MergeWorkspace,
  order: MergeOrder,
  parentOf: (id: string) => string | undefined,
): boolean {
  const { leftId, rightId, keep, choices } = order;
  const left = workspace.get('organisations', leftId);
  const right = workspace.get('organisations', rightId);
  if (!left || !right || leftId === rightId) return false;
  const ids = { left: leftId, right: rightId };
  const keptId = ids[keep];
  const lostId = ids[otherSide(keep)];

  dropUnchosenPoints(workspace, ids, choices);
  dropUnchosenGroups(workspace, ids, choices);
  const ownPoints = new Set(pointsOf(workspace, keptId).map(({ id }) => id));
  const positions = {
    left: workspace.naming('positions', leftId),
    right: workspace.naming('positions', rightId),
  };
  workspace.update('organisations', keptId, {
    ...mergedOrganisationFields(left, right, keep, choices),
    parentId: undefined,
  });
  workspace.move('organisations', lostId, keptId);
  const parents = { left: left.parentId, right: right.parentId };
  const chosen = choices.parentId === 'left' || choices.parentId === 'right';
  const side: MergeSide = choices.parentId === 'right' ? 'right' : chosen ? 'left' : keep;
  const wanted = chosen ? [parents[side]] : [parents[side], parents[otherSide(side)]];
  workspace.update('organisations', keptId, {
    parentId: wanted.find((id) => id !== undefined && !isBelow(id, [keptId, lostId], parentOf)),
  });
  joinPositionsOfOne(workspace, positions, keep);
  tidyPoints(workspace, keptId, ownPoints);
  workspace.retire(lostId, keptId);
  return true;
}

/** Whether `id` is one of `tops` or lies below one. */
function isBelow(
  id: string,
  tops: readonly string[],
  parentOf: (id: string) => string | undefined,
): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = parentOf(at)) {
    if (tops.includes(at)) return true;
    seen.add(at);
  }
  return false;
}

function joinPositionsOfOne(
  workspace: MergeWorkspace,
  positions: Record<MergeSide, readonly Position[]>,
  keep: MergeSide,
): void {
  const now = (side: MergeSide) =>
    positions[side].flatMap(({ id }) => workspace.get('positions', id) ?? []);
  const right = now('right');
  for (const personId of new Set(right.map((position) => position.personId))) {
    const hers = (position: Position) => position.personId === personId;
    const left = now('left').filter(hers);
    for (const pair of sharedPositions(left, right.filter(hers))) {
      if (!saysSameTitle(pair.left.title, pair.right.title)) continue;
      const pointIds = workspace.naming('contactPoints', pair[keep].id).map(({ id }) => id);
      joinPositions(workspace, pair, keep);
      tidyPoints(workspace, pair[keep].id, new Set(pointIds));
    }
  }
}
