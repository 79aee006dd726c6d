import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';

type Term = { from?: CalendarDate | undefined; to?: CalendarDate | undefined };

/** Words a term: `2.4.2020–31.12.2023`, `2.4.2020 alkaen`, `31.12.2023 asti`; empty where neither day is known. */
export function useTermText(): (term: Term) => string {
  const { t } = useTranslation(['bodies']);
  const { day } = useMoment();
  return ({ from, to }) => {
    if (from !== undefined && to !== undefined) {
      return t('bodies:page.period', { from: day(from), to: day(to) });
    }
    if (from !== undefined) return t('bodies:page.since', { from: day(from) });
    return to === undefined ? '' : t('bodies:page.until', { to: day(to) });
  };
}
