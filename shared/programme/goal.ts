import type { RichText } from '../rich-text/rich-text.ts';
import type { RecordBase } from '../records/record.ts';
import type { Translated } from './translated.ts';

/** Any level above the actions: a strategic goal, a priority area, a theme. Its depth tells which. */
export type Goal = RecordBase & {
  programmeId: string;
  /** The goal that it is a part of. */
  parentId?: string;
  /** Its place among its siblings: `orderBetween`. */
  order: string;
  title: Translated<string>;
  /** Why it is a goal. */
  why?: Translated<RichText>;
  /** What is so when it is reached (tavoitetila). */
  target?: Translated<RichText>;
};
