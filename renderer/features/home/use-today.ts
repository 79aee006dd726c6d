import { useEffect, useState } from 'react';
import { dayInFinland, type CalendarDate } from '#shared/lib/calendar-date.ts';

const MINUTE = 60_000;

/** Today, also after a night with the window open. */
export function useToday(): CalendarDate {
  const [today, setToday] = useState(() => dayInFinland(new Date()));
  useEffect(() => {
    const timer = setInterval(() => setToday(dayInFinland(new Date())), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return today;
}
