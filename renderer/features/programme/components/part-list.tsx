import type { ReactNode } from 'react';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import styles from './programme.module.css';

/** What belongs to a goal or an action, one frame each, with a button that adds another. */
export function PartList<Part extends { id: string }>({
  parts,
  none,
  add,
  removeLabel,
  onRemove,
  children,
}: {
  parts: readonly Part[];
  /** What is said where there is nothing. */
  none: string;
  /** Without it the list is added to in another way. */
  add?: { label: string; onPress: () => void } | undefined;
  removeLabel: (part: Part) => string;
  onRemove: (part: Part) => void;
  children: (part: Part) => ReactNode;
}) {
  return (
    <>
      {parts.length === 0 ? <p className={styles.missing}>{none}</p> : null}
      <ul className={styles.parts}>
        {parts.map((part) => (
          <li key={part.id} className={styles.part} data-part={part.id}>
            <div className={styles.partFields}>{children(part)}</div>
            <span data-no-print>
              <IconButton
                icon="trash"
                size="small"
                label={removeLabel(part)}
                onPress={() => onRemove(part)}
              />
            </span>
          </li>
        ))}
      </ul>
      {add ? (
        <div data-no-print>
          <Button size="small" icon="plus" onPress={add.onPress}>
            {add.label}
          </Button>
        </div>
      ) : null}
    </>
  );
}
