import { isMine } from '#shared/tasks/group-tasks.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { readTasksUntil } from './tasks-data.ts';

/** How many of the coordinator's own tasks are due today or overdue. */
export function useDueCount(): number {
  const today = useToday();
  const live = useLive(
    async (office) => (await readTasksUntil(office, today)).filter(isMine).length,
    [today],
    { keepPrevious: true },
  );
  return valueOr(live, 0);
}
