import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { typedDay } from '#shared/lib/read-day.ts';
import { readTaskLine } from '#shared/tasks/read-task-line.ts';
import { NEW_TASK, validateTask } from '#shared/tasks/task-draft.ts';
import type { TaskSource } from '#shared/tasks/task.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { addTask } from '../tasks-commands.ts';
import { useDayQuestion } from '#renderer/ui/words/use-day-question.ts';
import { useWeekday } from '#renderer/ui/words/use-weekday.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import styles from './tasks.module.css';

/** Adds a task in one line; the day is read out of it and shown before it is added. */
export function TaskLine({
  source,
}: {
  /** The record that the task comes of. */
  source?: { sourceKind: TaskSource; sourceId: string } | undefined;
}) {
  const today = useToday();
  const { t } = useTranslation(['tasks']);
  const office = useOffice();
  const language = useScreenLanguage();
  const act = useAct();
  const day = useWeekday();
  const question = useDayQuestion();
  const [line, setLine] = useState('');
  const [wasTried, setTried] = useState(false);
  const read = readTaskLine(line, { today, language });
  const [finding] = validateTask({
    ...NEW_TASK,
    title: read.title,
    due: typedDay(read.dueOn),
  });
  const isShown = finding !== undefined && (finding.code !== 'title-missing' || wasTried);

  const errorOf = () => {
    if (isShown) return t(`tasks:finding.${finding.code}`);
    return read.asks === undefined ? undefined : question(read.asks, read.asked);
  };
  const add = async () => {
    setTried(true);
    if (finding || read.asks !== undefined) return;
    const added = { ...read, ...source };
    const isAdded = await act(
      () => addTask(office, added),
      t('tasks:did.added', { title: read.title }),
      t('tasks:did.addedUndone', { title: read.title }),
    );
    if (!isAdded) return;
    setLine('');
    setTried(false);
  };
  return (
    <form
      className={styles.line}
      autoComplete="off"
      noValidate
      data-no-print
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label={t('tasks:line.label')}
        placeholder={t('tasks:line.placeholder')}
        value={line}
        maxLength={300}
        onChange={(text) => {
          setLine(text);
          setTried(false);
        }}
        help={
          read.dueOn === undefined
            ? t('tasks:line.help')
            : t('tasks:line.due', { day: day(read.dueOn) })
        }
        error={errorOf()}
      />
      <Button type="submit" icon="plus">
        {t('tasks:line.add')}
      </Button>
    </form>
  );
}
