import { Fragment, useEffect, useRef, type ReactNode } from 'react';
import { classes } from '#renderer/ui/classes.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { Decided } from '../stages/decided.tsx';
import styles from './programme.module.css';

/** What belongs to a goal or an action, a frame or a chip each, with a button that adds another. */
export function PartList<Part extends { id: string }>({
  parts,
  none,
  add,
  removeLabel,
  onRemove,
  look = 'frames',
  decided = false,
  children,
}: {
  parts: readonly Part[];
  /** What is said where there is nothing. */
  none: string;
  /** Without it the list is added to in another way. */
  add?: { label: string; onPress: () => void } | undefined;
  removeLabel: (part: Part) => string;
  onRemove: (part: Part) => void;
  /** One below the other, or side by side as far as there is room. */
  look?: 'frames' | 'chips';
  /** Whether a locked programme keeps them: none is added or removed then. */
  decided?: boolean;
  children: (part: Part) => ReactNode;
}) {
  const Frame = decided ? Decided : Fragment;
  const list = useRef<HTMLUListElement>(null);
  const removedAt = useRef<number | null>(null);
  /** The parts that were there when another was asked for: what comes then gets the keyboard. */
  const askedWith = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    const at = removedAt.current;
    removedAt.current = null;
    if (at === null || !list.current) return;
    // What had the focus is gone: it goes on to the part that follows, from the last one back, from the only one up.
    const buttons = [...list.current.querySelectorAll<HTMLElement>('[data-remove] button')];
    const next = buttons[at] ?? buttons.at(-1) ?? list.current.closest<HTMLElement>('[tabindex]');
    next?.focus();
  }, [parts.length]);
  useEffect(() => {
    const added = askedWith.current && parts.find(({ id }) => !askedWith.current?.has(id));
    if (!added) return;
    askedWith.current = null;
    const frame = list.current?.querySelector(`[data-part="${CSS.escape(added.id)}"]`);
    frame?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [parts]);
  return (
    <>
      {parts.length === 0 ? <p className={styles.missing}>{none}</p> : null}
      <ul ref={list} className={classes(styles.parts, look === 'chips' && styles.chips)}>
        {parts.map((part, index) => (
          <li key={part.id} className={styles.part} data-part={part.id}>
            <div className={styles.partFields}>{children(part)}</div>
            <span data-no-print data-remove>
              <Frame>
                <IconButton
                  icon="trash"
                  size="small"
                  label={removeLabel(part)}
                  onPress={() => {
                    removedAt.current = index;
                    onRemove(part);
                  }}
                />
              </Frame>
            </span>
          </li>
        ))}
      </ul>
      {add ? (
        <div data-no-print data-field="add">
          <Frame>
            <Button
              size="small"
              icon="plus"
              onPress={() => {
                askedWith.current = new Set(parts.map(({ id }) => id));
                add.onPress();
              }}
            >
              {add.label}
            </Button>
          </Frame>
        </div>
      ) : null}
    </>
  );
}
