import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { dueGroupOf } from '#shared/tasks/group-tasks.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { readDueTasks, TaskItems } from '#renderer/features/tasks/public.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { Card } from './card.tsx';
import styles from './cards.module.css';

const GROUPS = ['overdue', 'today', 'thisWeek'] as const;

/** The tasks that are overdue or due this week, the coordinator's and others'. */
export function TaskCard({ today }: { today: CalendarDate }) {
  const { t } = useTranslation(['home', 'tasks']);
  const language = useScreenLanguage();
  const live = useLive((office) => readDueTasks(office, today, language), [today, language], {
    keepPrevious: true,
  });
  return (
    <Card
      title={t('home:tasks.title')}
      live={live}
      link={{ href: '#/tasks', label: t('home:tasks.all') }}
      empty={t('home:tasks.empty')}
    >
      {(rows) =>
        GROUPS.map((group) => {
          const own = rows.filter(({ task }) => dueGroupOf(task, today) === group);
          const title = t(`tasks:group.${group}`);
          return own.length === 0 ? null : (
            <div key={group} className={styles.group}>
              <h3 className={styles.groupTitle}>{title}</h3>
              <TaskItems rows={own} label={title} />
            </div>
          );
        })
      }
    </Card>
  );
}
