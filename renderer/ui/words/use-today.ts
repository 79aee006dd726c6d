import { useSyncExternalStore } from 'react';
import { dayInFinland, type CalendarDate } from '#shared/lib/calendar-date.ts';

const MINUTE = 60_000;

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/** Today at the office, also after a night with the window open. */
export function useToday(): CalendarDate {
  return useSyncExternalStore(subscribe, now);
}

const now = () => dayInFinland(new Date());

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // A timer sleeps with the machine: it looks again and again rather than count to midnight.
  timer ??= setInterval(() => {
    for (const one of listeners) one();
  }, MINUTE);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}
