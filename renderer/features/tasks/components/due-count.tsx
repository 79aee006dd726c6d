import { useTranslation } from 'react-i18next';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { isMine } from '#shared/tasks/group-tasks.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { VisuallyHidden } from '#renderer/ui/words/visually-hidden.tsx';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { readTasksUntil } from '../tasks-data.ts';

/** How many of the coordinator's own tasks are due today or overdue. */
export function DueCount() {
  const { t } = useTranslation(['tasks']);
  const number = useNumber();
  const today = dayInFinland(new Date());
  const live = useLive(
    async (office) => (await readTasksUntil(office, today)).filter(isMine).length,
    [today],
    { keepPrevious: true },
  );
  const due = valueOr(live, 0);
  if (due === 0) return null;
  return (
    <>
      <span aria-hidden="true">{number(due)}</span>
      <VisuallyHidden>{t('tasks:dueCount', { count: due })}</VisuallyHidden>
    </>
  );
}
