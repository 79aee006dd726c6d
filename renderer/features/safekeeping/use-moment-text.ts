import { useMoment } from '#renderer/ui/words/use-moment.ts';

/** A moment as the office says it, on every screen alike: the day and the time. */
export function useMomentText(): (moment: string) => string {
  return useMoment().moment;
}
