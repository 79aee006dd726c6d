import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { TickBox } from '#renderer/ui/fields/tick-box.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { openTask } from '../task-dialog-store.ts';
import type { TaskRow } from '../tasks-data.ts';
import { useKeptFocus } from '../use-kept-focus.ts';
import { useTaskActs } from '../use-task-acts.ts';
import { DueText } from './due-text.tsx';
import { TaskMenu } from './task-menu.tsx';
import styles from './tasks.module.css';

/** A few tasks as a list. On a task's name Enter and F2 open it and Delete deletes it. */
export function TaskItems({ rows, label }: { rows: readonly TaskRow[]; label: string }) {
  const today = useToday();
  const { t } = useTranslation(['tasks']);
  const { tick, deleteTask } = useTaskActs();
  const list = useRef<HTMLUListElement>(null);
  const lineOf = useKeptFocus(
    list,
    rows.map(({ task }) => task.id),
  );
  return (
    <ul ref={list} className={styles.items} aria-label={label}>
      {rows.map(({ task, assignee }, index) => (
        <li key={task.id} className={styles.item} {...lineOf(index)}>
          <TickBox
            label={t('tasks:tick', { title: task.title })}
            isSelected={task.doneOn !== undefined}
            onChange={() => void tick(task)}
          />
          <div className={styles.itemText}>
            <button
              type="button"
              className={classes(styles.itemTitle, task.doneOn !== undefined && styles.isDone)}
              onClick={() => openTask(task.id)}
              onKeyDown={(event) => {
                if (event.key === 'F2') openTask(task.id);
                else if (event.key === 'Delete') void deleteTask(task);
                else return;
                event.preventDefault();
              }}
            >
              {task.title}
            </button>
            <span className={styles.itemFacts}>
              {assignee === null ? null : <span>{assignee}</span>}
              <DueText task={task} today={today} />
            </span>
          </div>
          <span data-no-print>
            <TaskMenu task={task} />
          </span>
        </li>
      ))}
    </ul>
  );
}
