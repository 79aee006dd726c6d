import type { Language } from '../i18n/languages.ts';
import type { Moment } from '../lib/calendar-date.ts';
import type { RecordBase } from '../records/record.ts';

/** A remark on a place in a text (the text bears a `comment` mark), or on a whole record where no text bears it. */
export type Comment = RecordBase & {
  programmeId: string;
  /** The chapter, goal or action. */
  targetId: string;
  language: Language;
  /** The words that it is about, as they were; absent where it is about the whole record. */
  quote?: string;
  text: string;
  /** When it was settled; absent while it is open. */
  resolvedAt?: Moment;
};
