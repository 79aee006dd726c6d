import type { ContactPoint } from '../../contact-point.ts';
import type { MergeChoices, MergeSide } from './merge-choice.ts';
import { otherSide } from './merge-values.ts';
import type { MergeWorkspace } from './merge-workspace.ts';

const KINDS = ['email', 'phone', 'address'] as const;

/** How a contact is reached: by points of its own and, a person, by those of her positions. */
export function pointsOf(workspace: MergeWorkspace, ownerId: string): ContactPoint[] {
  const owners = [ownerId, ...workspace.naming('positions', ownerId).flatMap(ownPosition(ownerId))];
  return owners.flatMap((id) => workspace.naming('contactPoints', id));
}

/** An organisation is named by positions too, but their points are its people's. */
function ownPosition(personId: string) {
  return (position: { id: string; personId: string }) =>
    position.personId === personId ? [position.id] : [];
}

/** Where one side's e-mails, phones or addresses were chosen, takes away what only the other side has. */
export function dropUnchosenPoints(
  workspace: MergeWorkspace,
  ids: Record<MergeSide, string>,
  choices: MergeChoices,
): void {
  for (const kind of KINDS) {
    const choice = choices[kind];
    if (choice !== 'left' && choice !== 'right') continue;
    const chosen = pointsOf(workspace, ids[choice]).filter((point) => point.kind === kind);
    const normals = new Set(chosen.map(({ normal }) => normal));
    for (const point of pointsOf(workspace, ids[otherSide(choice)])) {
      if (point.kind === kind && !normals.has(point.normal)) workspace.remove(point.id);
    }
  }
}

/**
 * After `ownerId` got the points of another record: each address and number once, at most one of an owner's of a kind
 * the first to use. `ownIds` are the points that it had before; they stay. What was not to be used of either is not.
 */
export function tidyPoints(
  workspace: MergeWorkspace,
  ownerId: string,
  ownIds: ReadonlySet<string>,
): void {
  const all = pointsOf(workspace, ownerId);
  const own = all.filter(({ id }) => ownIds.has(id));
  const isGuarded = workspace.get('persons', ownerId)?.nonDisclosure === true;
  for (const point of all) {
    if (ownIds.has(point.id)) continue;
    const same = own.find(({ kind, normal }) => kind === point.kind && normal === point.normal);
    if (!same) {
      own.push(point);
      continue;
    }
    workspace.update('contactPoints', same.id, {
      ...(point.doNotUse && { doNotUse: true }),
      ...(!same.label && point.label && { label: point.label }),
      // What is her own of either side stays hidden under an order for non-disclosure.
      ...(isGuarded && point.ownerKind === 'person' && { ownerKind: 'person', ownerId }),
    });
    workspace.remove(point.id);
  }
  const first = new Set<string>();
  for (const { id } of own) {
    const point = workspace.get('contactPoints', id);
    if (!point?.preferred) continue;
    const place = `${point.ownerId} ${point.kind}`;
    if (first.has(place)) workspace.update('contactPoints', id, { preferred: false });
    first.add(place);
  }
}
