import type { PrintedEngagement } from './printed-engagement.ts';

/** What tells the files of documents of one entry of the log apart: its name, and when it is. */
export function entrySubject({ entry }: { entry: PrintedEngagement }): string[] {
  return [entry.title.text, entry.when];
}
