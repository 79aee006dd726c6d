import type { CSSProperties } from 'react';
import { ALL_GAP_POINTS } from '#shared/programme/gap-points.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { StatusMark } from '#renderer/ui/status/status-mark.tsx';
import { VisuallyHidden } from '#renderer/ui/words/visually-hidden.tsx';
import { ACTION_STATE_LOOK } from '../state-look.ts';
import type { LineWords } from './line-words.ts';
import type { Marks } from './marks-of.ts';
import type { OutlineNode } from './outline-view.ts';
import styles from './outline.module.css';

const ALL = ALL_GAP_POINTS.length;

/** How far an action has come, what of it waits for an answer, and how much of it is there; of a goal how many it has. */
export function LineMarks({
  id,
  node,
  marks,
  words,
}: {
  /** Under which the row is described by it. */
  id: string;
  node: OutlineNode;
  marks: Marks | undefined;
  words: LineWords;
}) {
  const comments = marks?.comments ?? 0;
  const lacks = marks?.lacks ?? null;
  const told = lacks && words.complete(ALL - lacks.length, lacks);
  return (
    <span id={id} className={styles.marks}>
      {node.kind === 'action' ? (
        <span className={styles.state} title={words.state[node.record.state]}>
          <StatusMark {...ACTION_STATE_LOOK[node.record.state]}>
            <span className={styles.stateWord}>{words.state[node.record.state]}</span>
          </StatusMark>
        </span>
      ) : null}
      {node.kind === 'goal' && node.children.length > 0 ? (
        <span className={styles.count}>{words.actions(actionsBelow(node))}</span>
      ) : null}
      {comments > 0 ? (
        <span className={styles.comments} title={words.comments(comments)}>
          <Icon name="message" size="small" />
          <span aria-hidden="true">{comments}</span>
          <VisuallyHidden>{words.comments(comments)}</VisuallyHidden>
        </span>
      ) : null}
      {lacks ? (
        <span title={told ?? undefined}>
          <span
            className={styles.blocks}
            style={{ '--done': `${String(((ALL - lacks.length) / ALL) * 100)}%` } as CSSProperties}
            aria-hidden="true"
          />
          <VisuallyHidden>{told}</VisuallyHidden>
        </span>
      ) : null}
    </span>
  );
}

function actionsBelow({ children }: OutlineNode): number {
  return children.reduce(
    (sum, child) => sum + (child.kind === 'action' ? 1 : actionsBelow(child)),
    0,
  );
}
