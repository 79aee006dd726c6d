import type { RefObject } from 'react';
import type { PartKind } from '#shared/programme/outline/new-part.ts';
import { MenuButton } from '#renderer/ui/overlays/menu-button.tsx';
import { MOVES, type LineWords } from './line-words.ts';
import type { OutlineNode } from './outline-view.ts';
import type { OutlineActs } from './use-outline-acts.tsx';
import styles from './outline.module.css';

/** What of the outline can be done with one line, as its menu. */
export function LineMenu({
  node,
  name,
  words,
  acts,
}: {
  node: OutlineNode;
  name: string;
  words: LineWords;
  /** As of the moment when one is chosen: lines are not drawn again for it. */
  acts: RefObject<OutlineActs>;
}) {
  const below = words.addBelow(node);
  const adding: [PartKind, string][] =
    node.kind === 'chapter'
      ? [['chapter', words.acts.addChapter]]
      : [
          ['action', words.acts.addAction],
          ...(below === null ? [] : [['goal', below] as [PartKind, string]]),
        ];
  return (
    <span className={styles.menu} data-no-print>
      <MenuButton
        label={words.menu(name)}
        size="small"
        isTabStop={false}
        entries={[
          ...adding.map(([kind, label]) => ({
            id: `add ${kind}`,
            label,
            icon: 'plus' as const,
            onAction: () => acts.current.onAddInto(node, kind),
          })),
          {
            id: 'rename',
            label: words.acts.rename,
            icon: 'pencil' as const,
            shortcut: 'F2',
            onAction: () => acts.current.onRename(node),
          },
          'line' as const,
          ...(['up', 'down', 'indent', 'outdent'] as const).map((step) => ({
            id: step,
            label: words.acts[MOVES[step]],
            shortcut: `Alt+Shift+${ARROWS[step]}`,
            onAction: () => acts.current.onMove(node, step),
          })),
          'line' as const,
          {
            id: 'delete',
            label: words.acts.delete,
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

const ARROWS = { up: 'Up', down: 'Down', indent: 'Right', outdent: 'Left' } as const;
