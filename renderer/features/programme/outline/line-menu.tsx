import type { RefObject } from 'react';
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
  const adding = ADDING[node.kind === 'goal' || node.kind === 'chapter' ? node.kind : 'action'];
  return (
    <span className={styles.menu} data-no-print>
      <MenuButton
        label={words.menu(name)}
        size="small"
        isTabStop={false}
        entries={[
          ...adding.map(([kind, label]) => ({
            id: `add ${kind}`,
            label: words.acts[label],
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

const ADDING = {
  goal: [
    ['action', 'addAction'],
    ['goal', 'addGoalBelow'],
  ],
  chapter: [['chapter', 'addChapter']],
  action: [['action', 'addAction']],
} as const;

const ARROWS = { up: 'Up', down: 'Down', indent: 'Right', outdent: 'Left' } as const;
