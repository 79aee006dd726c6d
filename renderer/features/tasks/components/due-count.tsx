import { useTranslation } from 'react-i18next';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { VisuallyHidden } from '#renderer/ui/words/visually-hidden.tsx';
import { useDueCount } from '../use-due-count.ts';

/** How many of the coordinator's own tasks are due today or overdue. */
export function DueCount() {
  const { t } = useTranslation(['tasks']);
  const number = useNumber();
  const due = useDueCount();
  if (due === 0) return null;
  return (
    <>
      <span aria-hidden="true">{number(due)}</span>
      <VisuallyHidden>{t('tasks:dueCount', { count: due })}</VisuallyHidden>
    </>
  );
}
