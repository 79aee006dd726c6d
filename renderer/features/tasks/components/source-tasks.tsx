import { useTranslation } from 'react-i18next';
import type { TaskSource } from '#shared/tasks/task.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { readSourceTasks } from '../tasks-data.ts';
import { TaskItems } from './task-items.tsx';
import { TaskLine } from './task-line.tsx';
import styles from './tasks.module.css';

/** The tasks that came of a record: to be read, added in one line, ticked, edited and deleted. */
export function SourceTasks({
  sourceKind,
  sourceId,
}: {
  sourceKind: TaskSource;
  sourceId: string;
}) {
  const { t } = useTranslation(['tasks']);
  const language = useScreenLanguage();
  const live = useLive(
    (office) => readSourceTasks(office, sourceId, language),
    [sourceId, language],
    { keepPrevious: true },
  );
  return (
    <div className={styles.ofRecord}>
      <LiveValue
        live={live}
        failed={
          <Notice tone="danger" title={t('tasks:failedTitle')}>
            {t('tasks:failedText')}
          </Notice>
        }
      >
        {(rows) =>
          rows.length > 0 ? (
            <TaskItems rows={rows} label={t('tasks:title')} />
          ) : (
            <p className={styles.quiet}>{t('tasks:empty.ofRecord')}</p>
          )
        }
      </LiveValue>
      <TaskLine source={{ sourceKind, sourceId }} />
    </div>
  );
}
