import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import {
  Button as AriaButton,
  ListLayout,
  Tree,
  TreeItem,
  TreeItemContent,
  Virtualizer,
} from 'react-aria-components';
import { usePrinting } from '#renderer/ui/drawing/use-printing.ts';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import styles from './long-tree.module.css';

/** A line before it is measured, in pixels. */
const LINE_HEIGHT = 32;

/**
 * A tree that is opened and closed, of which only the lines in sight are drawn; on paper all are. Arrows go about it,
 * typing goes to a name, Enter opens a line. The open one is brought in sight.
 */
export function LongTree({
  label,
  currentId,
  expanded,
  onExpand,
  onOpen,
  onLineKey,
  children,
}: {
  label: string;
  /** The line that is open beside the tree. */
  currentId: string | undefined;
  expanded: Iterable<string>;
  onExpand: (ids: ReadonlySet<string>) => void;
  onOpen: (id: string) => void;
  /** A key on a line: whether something was done by it. */
  onLineKey: (id: string, event: KeyboardEvent) => boolean;
  /** The first `TreeLine`s. */
  children: ReactNode;
}) {
  const isPrinting = usePrinting();
  const tree = useRef<HTMLDivElement>(null);
  const [layout] = useState(() => new ListLayout({ estimatedRowHeight: LINE_HEIGHT }));
  useEffect(() => {
    const place = currentId === undefined ? null : layout.getLayoutInfo(currentId);
    const { scrollTop = 0, clientHeight = 0 } = tree.current ?? {};
    if (!place || (place.rect.y >= scrollTop && place.rect.maxY <= scrollTop + clientHeight))
      return;
    tree.current?.scrollTo({ top: place.rect.y - clientHeight / 2 });
  }, [currentId, layout]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || event.target.role !== 'row') return;
    if (!onLineKey(event.target.dataset['key'] ?? '', event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const lines = (
    <Tree
      ref={tree}
      aria-label={label}
      className={classes(styles.tree)}
      expandedKeys={expanded}
      onExpandedChange={(keys) => onExpand(new Set([...keys].map(String)))}
      onAction={(key) => onOpen(String(key))}
    >
      {children}
    </Tree>
  );
  return (
    <div className={styles.frame} onKeyDownCapture={onKeyDown}>
      {isPrinting ? lines : <Virtualizer layout={layout}>{lines}</Virtualizer>}
    </div>
  );
}

/** A line of a `LongTree`, and the lines below it. */
export function TreeLine({
  id,
  name,
  isCurrent,
  line,
  children,
}: {
  id: string;
  /** What it is read out and found as. */
  name: string;
  isCurrent: boolean;
  line: ReactNode;
  children: ReactNode;
}) {
  return (
    <TreeItem
      id={id}
      textValue={name}
      className={classes(styles.line, isCurrent && styles.current)}
      render={(row) => <div {...row} aria-current={isCurrent || undefined} />}
    >
      <TreeItemContent>
        {({ level, hasChildItems }) => (
          <div className={styles.row} style={{ paddingInlineStart: `${String(level - 0.5)}rem` }}>
            {hasChildItems ? (
              <AriaButton slot="chevron" className={classes(styles.chevron)}>
                <Icon name="chevron-right" size="small" />
              </AriaButton>
            ) : (
              <span className={styles.chevron} />
            )}
            {line}
          </div>
        )}
      </TreeItemContent>
      {children}
    </TreeItem>
  );
}
