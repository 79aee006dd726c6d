import {
  createContext,
  memo,
  use,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type Ref,
  type RefObject,
} from 'react';
import {
  Button as AriaButton,
  ButtonContext,
  Tree,
  TreeItem,
  TreeItemContent,
  useDragAndDrop,
  useSlottedContext,
  Virtualizer,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { languageOf, pickText, type Language } from '#shared/i18n/languages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { afterFrame } from '#renderer/ui/after-frame.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { MenuButton } from '#renderer/ui/menu-button.tsx';
import { useIsDrawn } from '#renderer/ui/use-is-drawn.ts';
import { usePrinting } from '#renderer/ui/use-printing.ts';
import { useScreenLanguage } from '#renderer/ui/use-screen-language.ts';
import { linesOf, type OutlineNode } from '../outline-view.ts';
import type { OutlineActs } from '../use-outline-acts.ts';
import { OutlineLayout } from './outline-layout.ts';
import styles from './programme.module.css';

/** How high a line is, as `.row` in the style sheet has it: measuring each one lays the page out anew line by line. */
const LINE_REM = 1.875;

function lineHeight(): number {
  return LINE_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize || '16');
}

const STEPS = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'indent',
  ArrowLeft: 'outdent',
} as const;

/** What the menus of the lines do, as of now; null while there are none. Lines are not drawn again for it. */
const LatestActs = createContext<RefObject<OutlineActs> | null>(null);

type LineWords = {
  name: (node: OutlineNode) => string;
  /** The language of the name, where it is not that of the screen. */
  lang: (node: OutlineNode) => Language | undefined;
  acts: Record<MenuAct, string>;
};

/** What the lines are called on the screen: asked for once, and not by each of hundreds. */
const WordsOfLines = createContext<LineWords | null>(null);

/** Which line is open beside the outline. Of hundreds of lines two are drawn again when another is opened. */
const CurrentLine = createContext<string | undefined>(undefined);

/**
 * The programme as a tree. Arrows go about it, Alt+Shift+arrows move a record, Ctrl+Enter adds one after it, Delete
 * deletes; dragging and the menu of each line do the same.
 */
export function Outline({
  programmeId,
  nodes,
  currentId,
  acts,
}: {
  programmeId: string;
  nodes: readonly OutlineNode[];
  /** What is open beside the outline. */
  currentId: string | undefined;
  acts: OutlineActs;
}) {
  const [, navigate] = useLocation();
  const frame = useRef<HTMLDivElement>(null);
  const [layout] = useState(() => new OutlineLayout({ rowSize: lineHeight() }));
  // What was opened from elsewhere is brought in sight, as far as its branch is open: a moment after it stands beside the
  // outline.
  useEffect(() => {
    const bringInSight = () => {
      const place = currentId === undefined ? null : layout.getLayoutInfo(currentId);
      const { scrollTop = 0, clientHeight = 0 } = frame.current ?? {};
      if (!place || (place.rect.y >= scrollTop && place.rect.maxY <= scrollTop + clientHeight))
        return;
      frame.current?.scrollTo({ top: place.rect.y - clientHeight / 2 });
    };
    return afterFrame(bringInSight);
  }, [currentId, layout]);
  // The lines are there first, and their menus a moment later: they take a third of the time.
  const hasMenus = useIsDrawn();
  const latestActs = useRef(acts);
  useLayoutEffect(() => {
    latestActs.current = acts;
  });
  useEffect(() => {
    if (hasMenus) layout.drawBelow();
  }, [layout, hasMenus]);
  const onOpen = useCallback(
    (id: string) => navigate(`/programme/${programmeId}/${id}`),
    [navigate, programmeId],
  );
  return (
    <LatestActs value={hasMenus ? latestActs : null}>
      <CurrentLine value={currentId}>
        <Lines frame={frame} layout={layout} nodes={nodes} acts={latestActs} onOpen={onOpen} />
      </CurrentLine>
    </LatestActs>
  );
}

/** Not drawn again for what is opened beside it: the library draws with the tree each line that is in sight. */
const Lines = memo(function Lines({
  frame,
  layout,
  nodes,
  acts,
  onOpen,
}: {
  frame: RefObject<HTMLDivElement | null>;
  layout: OutlineLayout;
  nodes: readonly OutlineNode[];
  acts: RefObject<OutlineActs>;
  onOpen: (id: string) => void;
}) {
  const { t } = useTranslation(['programme']);
  const words = useLineWords();
  const isPrinting = usePrinting();
  const lines = useMemo(() => linesOf(nodes), [nodes]);
  const parents = useMemo(
    () => lines.filter(({ children }) => children.length > 0).map(({ id }) => id),
    [lines],
  );
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const expanded = useMemo(() => parents.filter((id) => !closed.has(id)), [parents, closed]);
  const nodeOf = (key: unknown) => lines.find(({ id }) => id === String(key));
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': titleText(nodeOf(key)) })),
    onMove: ({ keys, target }) => {
      const [key] = keys;
      if (target.type !== 'item' || key === undefined) return;
      acts.current.onDrop(String(key), String(target.key), target.dropPosition);
    },
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || event.target.role !== 'row') return;
    const node = nodeOf(event.target.dataset['key']);
    if (!node || node.kind === 'place' || node.kind === 'orphans') return;
    const isMoving = event.altKey && event.shiftKey && event.key in STEPS;
    if (isMoving) acts.current.onMove(node, STEPS[event.key as keyof typeof STEPS]);
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
      acts.current.onAddAfter(node);
    else if (event.key === 'Delete') acts.current.onRemove(node);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  // Only the lines in sight are drawn, of hundreds; on paper all are.
  const tree = (
    <Tree
      ref={frame}
      aria-label={t('programme:outline.label')}
      className={classes(styles.tree)}
      expandedKeys={expanded}
      onExpandedChange={(keys) => setClosed(new Set(parents.filter((id) => !keys.has(id))))}
      disabledBehavior="all"
      dragAndDropHooks={dragAndDropHooks}
      onAction={(key) => {
        const node = nodeOf(key);
        if (node && node.kind !== 'place' && node.kind !== 'orphans') onOpen(node.id);
      }}
    >
      {nodes.map((node) => (
        <Line key={node.id} node={node} />
      ))}
    </Tree>
  );
  return (
    <>
      {parents.length > 0 ? (
        <div className={styles.outlineBar} data-no-print>
          <Button size="small" variant="quiet" onPress={() => setClosed(new Set())}>
            {t('programme:outline.expandAll')}
          </Button>
          <Button size="small" variant="quiet" onPress={() => setClosed(new Set(parents))}>
            {t('programme:outline.collapseAll')}
          </Button>
        </div>
      ) : null}
      <div className={styles.treeFrame} onKeyDownCapture={onKeyDown}>
        <WordsOfLines value={words}>
          {isPrinting ? tree : <Virtualizer layout={layout}>{tree}</Virtualizer>}
        </WordsOfLines>
      </div>
    </>
  );
});

function useLineWords(): LineWords {
  const { t } = useTranslation(['programme']);
  const language = useScreenLanguage();
  return useMemo(
    () => ({
      name: (node) => {
        if (node.kind === 'place') return t(`programme:outline.${node.place}`);
        if (node.kind === 'orphans') return t('programme:outline.orphans');
        return pickText(node.title, language) || t('programme:outline.untitled');
      },
      lang: ({ title }) => {
        const own = languageOf(title, language);
        return own === language ? undefined : own;
      },
      acts: Object.fromEntries(
        MENU_ACTS.map((act) => [act, t(`programme:outline.${act}`)]),
      ) as LineWords['acts'],
    }),
    [t, language],
  );
}

/** Not drawn again while its node stays: of hundreds of lines a move changes few. */
const Line = memo(function Line({ node }: { node: OutlineNode }) {
  const words = use(WordsOfLines);
  const name = words?.name(node) ?? '';
  return (
    <TreeItem
      id={node.id}
      textValue={[node.number, name].filter(Boolean).join(' ')}
      className={classes(styles.node)}
    >
      <TreeItemContent>
        {({ level, hasChildItems }) => (
          <LineContent
            node={node}
            name={name}
            lang={words?.lang(node)}
            level={level}
            hasChildItems={hasChildItems}
          />
        )}
      </TreeItemContent>
      {node.children.map((child) => (
        <Line key={child.id} node={child} />
      ))}
    </TreeItem>
  );
});

const LineContent = memo(function LineContent({
  node,
  name,
  lang,
  level,
  hasChildItems,
}: {
  node: OutlineNode;
  name: string;
  lang: Language | undefined;
  level: number;
  hasChildItems: boolean;
}) {
  const isHeading = node.kind === 'place' || node.kind === 'orphans';
  return (
    <div
      className={styles.row}
      style={{ paddingInlineStart: `${String(0.5 + (level - 1) * 0.875)}rem` }}
    >
      <Handle />
      {hasChildItems ? (
        <AriaButton slot="chevron" className={classes(styles.chevron)}>
          <Icon name="chevron-right" size="small" />
        </AriaButton>
      ) : (
        <span className={styles.chevron} />
      )}
      {node.number ? <span className={styles.number}>{node.number}</span> : null}
      <LineName id={node.id} name={name} lang={lang} isStrong={node.kind === 'goal' || isHeading} />
      {isHeading ? null : <LineMenu node={node} name={name} />}
    </div>
  );
});

/** The library looks for a handle in each line. Lines are dragged as they are, and keys and menus move them as well. */
function Handle() {
  const { ref } = useSlottedContext(ButtonContext, 'drag') ?? {};
  return <button type="button" ref={ref as Ref<HTMLButtonElement>} hidden />;
}

function LineName({
  id,
  name,
  lang,
  isStrong,
}: {
  id: string;
  name: string;
  lang: Language | undefined;
  isStrong: boolean;
}) {
  const isCurrent = id === use(CurrentLine);
  return (
    <span
      className={classes(styles.name, isStrong && styles.goalName)}
      aria-current={isCurrent ? 'true' : undefined}
      title={name}
      lang={lang}
    >
      {name}
    </span>
  );
}

function LineMenu({ node, name }: { node: OutlineNode; name: string }) {
  const { t } = useTranslation(['programme']);
  const words = use(WordsOfLines);
  const acts = use(LatestActs);
  if (!acts || !words) return null;
  const adding =
    node.kind === 'goal'
      ? ([
          ['action', 'addAction'],
          ['goal', 'addGoalBelow'],
        ] as const)
      : node.kind === 'chapter'
        ? ([['chapter', 'addChapter']] as const)
        : ([['action', 'addAction']] as const);
  return (
    <span data-no-print>
      <MenuButton
        label={t('programme:outline.acts', { name })}
        size="small"
        entries={[
          ...adding.map(([kind, label]) => ({
            id: `add ${kind}`,
            label: words.acts[label],
            icon: 'plus' as const,
            onAction: () => acts.current.onAddInto(node, kind),
          })),
          'line' as const,
          ...(['up', 'down', 'indent', 'outdent'] as const).map((step) => ({
            id: step,
            label: words.acts[MOVES[step]],
            shortcut: `Alt+Shift+${ARROWS[step]}`,
            onAction: () => acts.current.onMove(node, step),
          })),
          'line' as const,
          {
            id: 'remove',
            label: words.acts.remove,
            icon: 'trash' as const,
            shortcut: 'Delete',
            danger: true,
            onAction: () => acts.current.onRemove(node),
          },
        ]}
      />
    </span>
  );
}

const MOVES = { up: 'moveUp', down: 'moveDown', indent: 'indent', outdent: 'outdent' } as const;
const MENU_ACTS = [
  ...(['addAction', 'addGoalBelow', 'addChapter', 'remove'] as const),
  ...Object.values(MOVES),
];
type MenuAct = (typeof MENU_ACTS)[number];
const ARROWS = { up: 'Up', down: 'Down', indent: 'Right', outdent: 'Left' } as const;

function titleText(node: OutlineNode | undefined): string {
  return node ? [node.number, pickText(node.title, 'fi')].filter(Boolean).join(' ') : '';
}
