import { useTranslation } from 'react-i18next';
import { addDays } from '#shared/lib/add-days.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { dueGroupOf, isMine } from '#shared/tasks/group-tasks.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { readDueTasks, TaskItems, type TaskRow } from '#renderer/features/tasks/public.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { Card } from './card.tsx';
import styles from './cards.module.css';

/** The tasks that are overdue or due this week, but for her own of today and tomorrow: hers, and apart what others have promised. */
export function TaskCard({ today }: { today: CalendarDate }) {
  const { t } = useTranslation(['home', 'tasks']);
  const language = useScreenLanguage();
  const live = useLive(
    async (office) =>
      groupsOf(await readDueTasks(office, today, language), today).filter(
        ({ rows }) => rows.length > 0,
      ),
    [today, language],
    { keepPrevious: true },
  );
  return (
    <Card
      title={t('home:tasks.title')}
      live={live}
      link={{ href: '#/tasks', label: t('home:tasks.all') }}
      empty={t('home:tasks.empty')}
    >
      {(groups) =>
        groups.map(({ group, rows }) => {
          const title = group === 'others' ? t('home:tasks.others') : t(`tasks:group.${group}`);
          return (
            <div key={group} className={styles.group}>
              <h3 className={styles.groupTitle}>{title}</h3>
              <TaskItems rows={rows} label={title} />
            </div>
          );
        })
      }
    </Card>
  );
}

function groupsOf(rows: readonly TaskRow[], today: CalendarDate) {
  const mine = rows.filter(({ task }) => isMine(task));
  const isIn = (group: 'overdue' | 'thisWeek') =>
    mine.filter(
      ({ task }) => dueGroupOf(task, today) === group && task.dueOn !== addDays(today, 1),
    );
  return [
    { group: 'overdue', rows: isIn('overdue') },
    { group: 'thisWeek', rows: isIn('thisWeek') },
    { group: 'others', rows: rows.filter(({ task }) => !isMine(task)) },
  ] as const;
}
