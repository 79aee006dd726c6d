import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Organisation } from '#shared/contacts/organisation.ts';
import type { OrganisationNode } from '#shared/contacts/organisation-tree.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { LongTree, TreeLine } from '#renderer/ui/trees/long-tree.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useOrganisationTree } from './organisation-tree-store.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { useSeenTree, type SeenTree } from './use-organisation-tree.ts';
import { Loading } from '#renderer/ui/status/loading.tsx';
import { NoHits } from '../list/no-hits.tsx';
import { OrganisationMenu, type OrganisationActs } from './organisation-menu.tsx';
import { ContactsFailure } from '../page/contacts-failure.tsx';
import styles from './organisation-tree.module.css';

/** So many branches are drawn at first, and more with each press: there may be thousands of organisations. */
const STEP = 200;

type TreeProps = OrganisationActs & {
  /** The organisation that is open beside the tree. */
  currentId: string | undefined;
};

/**
 * Organisations below those that they are part of: arrows move, open and close, typing goes to a name, Enter opens, F2
 * edits, Delete deletes.
 */
export function OrganisationTree(props: TreeProps) {
  const live = useSeenTree();
  return (
    <LiveValue live={live} loading={<Loading />} failed={<ContactsFailure />}>
      {(seen) =>
        seen.nodes.length === 0 ? (
          <NoHits of="organisations" />
        ) : (
          <Branches {...props} seen={seen} />
        )
      }
    </LiveValue>
  );
}

function Branches({ seen, currentId, ...acts }: TreeProps & { seen: SeenTree }) {
  const { t } = useTranslation(['organisations']);
  const number = useNumber();
  const [, navigate] = useLocation();
  const opened = useOrganisationTree(({ expanded }) => expanded);
  /** While searching everything found is in sight, but for what she closes. */
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(STEP);
  /** The open organisation, where it was when what leads to it was opened: it may be moved while it is open. */
  const [revealed, setRevealed] = useState('');
  const above = idsAbove(seen, currentId);
  const wayThere = [currentId, ...above].join(' ');
  if (wayThere !== revealed) {
    setRevealed(wayThere);
    if (above.length > 0) {
      // The store tells this component too, which may not happen while it is drawn.
      queueMicrotask(() =>
        useOrganisationTree.setState(({ expanded }) => ({
          expanded: new Set([...expanded, ...above]),
        })),
      );
    }
  }
  const parents = idsOfParents(seen.nodes);
  const expanded = seen.isNarrowed ? parents.filter((id) => !closed.has(id)) : opened;
  const setExpanded = (ids: ReadonlySet<string>) => {
    if (seen.isNarrowed) setClosed(new Set(parents.filter((id) => !ids.has(id))));
    else useOrganisationTree.setState({ expanded: ids });
  };
  const rest = seen.nodes.length - shown;

  const onLineKey = (id: string, { key }: KeyboardEvent): boolean => {
    const organisation = seen.byId.get(id);
    if (!organisation || (key !== 'F2' && key !== 'Delete')) return false;
    if (key === 'F2') navigate(`/organisations/${id}/edit`);
    else acts.onDelete(organisation);
    return true;
  };

  return (
    <div className={styles.whole}>
      {parents.length > 0 ? (
        <div className={styles.bar} data-no-print>
          <Button size="small" variant="quiet" onPress={() => setExpanded(new Set(parents))}>
            {t('organisations:expandAll')}
          </Button>
          <Button size="small" variant="quiet" onPress={() => setExpanded(new Set())}>
            {t('organisations:collapseAll')}
          </Button>
        </div>
      ) : null}
      <LongTree
        label={t('organisations:treeLabel')}
        currentId={currentId}
        expanded={expanded}
        onExpand={setExpanded}
        onOpen={(id) => navigate(`/organisations/${id}`)}
        onLineKey={onLineKey}
      >
        {seen.nodes.slice(0, shown).map((node) => (
          <Branch
            key={node.organisation.id}
            node={node}
            seen={seen}
            currentId={currentId}
            acts={acts}
          />
        ))}
      </LongTree>
      {rest > 0 ? (
        <div className={styles.more} data-no-print>
          <Button size="small" icon="chevron-down" onPress={() => setShown(shown + STEP)}>
            {t('organisations:showMore', {
              count: Math.min(rest, STEP),
              formatted: number(Math.min(rest, STEP)),
            })}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function Branch({
  node: { organisation, children },
  seen,
  currentId,
  acts,
}: {
  node: OrganisationNode;
  seen: SeenTree;
  currentId: string | undefined;
  acts: OrganisationActs;
}) {
  const { t } = useTranslation(['organisations']);
  const language = useScreenLanguage();
  const number = useNumber();
  const name = pickText(organisation.name, language);
  const abbr = pickText(organisation.abbr, language);
  const people = seen.people.get(organisation.id) ?? 0;
  return (
    <TreeLine
      id={organisation.id}
      name={name}
      isCurrent={organisation.id === currentId}
      line={
        <>
          <span className={styles.name}>{name}</span>
          {abbr !== '' && abbr !== name ? <span className={styles.quiet}>{abbr}</span> : null}
          <span className={classes(styles.people, styles.quiet)}>
            {people > 0
              ? t('organisations:peopleCount', { count: people, formatted: number(people) })
              : null}
          </span>
          <span data-no-print>
            <OrganisationMenu organisation={organisation} acts={acts} />
          </span>
        </>
      }
    >
      {children.map((child) => (
        <Branch
          key={child.organisation.id}
          node={child}
          seen={seen}
          currentId={currentId}
          acts={acts}
        />
      ))}
    </TreeLine>
  );
}

function idsOfParents(nodes: readonly OrganisationNode[]): string[] {
  return nodes.flatMap(({ organisation, children }) =>
    children.length > 0 ? [organisation.id, ...idsOfParents(children)] : [],
  );
}

/** The organisations that must be open for one to be seen. */
function idsAbove({ byId }: SeenTree, id: string | undefined): string[] {
  const above = new Set<string>();
  let one: Organisation | undefined = byId.get(id ?? '');
  while (one?.parentId !== undefined && !above.has(one.parentId)) {
    above.add(one.parentId);
    one = byId.get(one.parentId);
  }
  return [...above];
}
