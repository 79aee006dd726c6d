import { useTranslation } from 'react-i18next';
import { isMine } from '#shared/tasks/group-tasks.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { VisuallyHidden } from '#renderer/ui/words/visually-hidden.tsx';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { readTasksUntil } from '../tasks-data.ts';

/** How many of the coordinator's own tasks are due today or overdue. */
export function DueCount() {
  const today = useToday();
  const { t } = useTranslation(['tasks']);
  const number = useNumber();
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
