import { useTranslation } from 'react-i18next';
import { daysBetween } from '#shared/lib/add-days.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { StatusMark } from '#renderer/ui/status/status-mark.tsx';

const SOON = 30;

/** How far off a day is: late, near or later. */
export function DaysMark({ day, today }: { day: CalendarDate; today: CalendarDate }) {
  const { t } = useTranslation(['home']);
  const days = daysBetween(today, day);
  if (days < 0) {
    return (
      <StatusMark tone="danger" icon="calendar-clock" chip>
        {t('home:daysLate', { count: -days })}
      </StatusMark>
    );
  }
  return (
    <StatusMark tone={days <= SOON ? 'warn' : 'neutral'} icon="calendar-clock" chip>
      {days === 0 ? t('home:today') : t('home:daysLeft', { count: days })}
    </StatusMark>
  );
}
