import { useMemo } from 'react';
import type { Organisation } from '#shared/contacts/organisation.ts';
import {
  organisationTree,
  prunedTree,
  type OrganisationNode,
} from '#shared/contacts/organisation-tree.ts';
import { useAsked } from '#renderer/workers/directory/use-directory.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { isNarrowed, queryOf, useOrganisationList } from '../list/contacts-store.ts';
import { useLive, type Live, valueOr } from '#renderer/data/use-live.ts';

/** What the tree shows: the organisations found, those that lead to them, and how many work in each. */
export type SeenTree = {
  nodes: OrganisationNode[];
  byId: ReadonlyMap<string, Organisation>;
  /** In digits, by id. */
  people: ReadonlyMap<string, number>;
  isNarrowed: boolean;
};

/** The tree of organisations, narrowed by the same words and filters as the list. */
export function useSeenTree(): Live<SeenTree> {
  const language = useScreenLanguage();
  const list = useOrganisationList();
  const narrowed = isNarrowed(list);
  const query = queryOf('organisations', { text: list.text, filters: list.filters, sort: [] });
  const live = useLive((office) => office.read.organisations.toArray(), [], { keepPrevious: true });
  const found = useAsked(
    async (directory, asked) => {
      const all = { of: 'organisations', text: '', filters: {}, sort: [] } as const;
      const ids = await directory.ids(narrowed ? query : all, asked);
      const rows = await directory.rows('organisations', ids, asked);
      const counts = rows.flatMap(({ id, cells }) =>
        'people' in cells ? [[id, Number(cells.people)] as const] : [],
      );
      return { ids: narrowed ? new Set(ids) : null, people: new Map(counts) };
    },
    JSON.stringify(narrowed ? query : null),
    { keepPrevious: true },
  );
  const organisations = valueOr(live, undefined);
  const tree = useMemo(
    () => organisations && organisationTree(organisations, language),
    [organisations, language],
  );
  const seen = useMemo((): SeenTree | null => {
    if (!organisations || !tree || found.state !== 'ready') return null;
    const { ids, people } = found.value;
    return {
      nodes: ids ? prunedTree(tree, ids) : tree,
      byId: new Map(organisations.map((one) => [one.id, one])),
      people,
      isNarrowed: ids !== null,
    };
  }, [organisations, tree, found]);
  if (live.state === 'failed') return live;
  if (found.state === 'failed') return found;
  return seen ? { state: 'ready', value: seen } : { state: 'loading' };
}
