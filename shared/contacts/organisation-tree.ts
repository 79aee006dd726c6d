import { pickText, type Language } from '../i18n/languages.ts';
import type { Organisation } from './organisation.ts';
import { collatorFor } from '../text/collator.ts';
import { compareCodeUnits } from '../lib/compare-code-units.ts';
import { groupBy } from '../lib/group-by.ts';

type Placed = Pick<Organisation, 'id' | 'parentId'>;

/** An organisation with those below it, each once. */
export type OrganisationNode<O extends Placed = Organisation> = {
  organisation: O;
  children: OrganisationNode<O>[];
};

/**
 * Organisations as trees, each exactly once, brothers by their names in `language` in the order of the Finnish alphabet.
 * At the top stand those without a parent and those whose parent is not among them. Where parents go round in a circle
 * (an older list may bring that), the one whose name comes first is taken to the top, so that nothing is lost.
 */
export function organisationTree<O extends Placed & Pick<Organisation, 'name'>>(
  organisations: readonly O[],
  language: Language,
): OrganisationNode<O>[] {
  const { compare } = collatorFor('fi');
  const named = organisations
    .map((organisation) => ({ organisation, name: pickText(organisation.name, language) }))
    .sort(
      (a, b) => compare(a.name, b.name) || compareCodeUnits(a.organisation.id, b.organisation.id),
    )
    .map(({ organisation }) => organisation);
  const parts = byParent(named);
  const known = new Set(named.map(({ id }) => id));
  const placed = new Set<string>();
  const grow = (organisation: O): OrganisationNode<O> => {
    placed.add(organisation.id);
    const children = (parts.get(organisation.id) ?? []).filter(({ id }) => !placed.has(id));
    return { organisation, children: children.map(grow) };
  };
  const isTop = ({ parentId }: O) => parentId === undefined || !known.has(parentId);
  const tops = named.filter(isTop).map(grow);
  const rest = named.flatMap((one) => (placed.has(one.id) ? [] : [grow(one)]));
  if (rest.length === 0) return tops;
  const place = new Map(named.map(({ id }, index) => [id, index]));
  const placeOf = ({ organisation }: OrganisationNode<O>) => place.get(organisation.id) ?? 0;
  return [...tops, ...rest].sort((a, b) => placeOf(a) - placeOf(b));
}

/** The same trees with the organisations of `ids` alone, and those above them that lead to them. */
export function prunedTree<O extends Placed>(
  nodes: readonly OrganisationNode<O>[],
  ids: ReadonlySet<string>,
): OrganisationNode<O>[] {
  return nodes.flatMap(({ organisation, children }) => {
    const kept = prunedTree(children, ids);
    return kept.length > 0 || ids.has(organisation.id) ? [{ organisation, children: kept }] : [];
  });
}

/** The ids of all that lie below the organisation, however deep; itself only where parents go round in a circle. */
export function organisationsBelow(organisations: readonly Placed[], id: string): Set<string> {
  const parts = byParent(organisations);
  const below = new Set<string>();
  const queue = [id];
  for (let one = queue.pop(); one !== undefined; one = queue.pop()) {
    for (const part of parts.get(one) ?? []) {
      if (below.has(part.id)) continue;
      below.add(part.id);
      queue.push(part.id);
    }
  }
  return below;
}

/** Whether `parentId` may stand above the organisation: it is neither itself nor below it. */
export function mayBeAbove(
  organisations: readonly Placed[],
  id: string,
  parentId: string,
): boolean {
  return id !== parentId && !organisationsBelow(organisations, id).has(parentId);
}

function byParent<O extends Placed>(organisations: readonly O[]): Map<string | undefined, O[]> {
  return groupBy(organisations, ({ parentId }) => parentId);
}
