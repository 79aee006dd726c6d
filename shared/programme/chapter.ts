import type { RichText } from '../rich-text/rich-text.ts';
import type { RecordBase } from '../records/record.ts';
import type { Translated } from './translated.ts';

/** Where a chapter stands: before the numbered ones, among them, or after them as an annex. */
export const CHAPTER_PLACES = ['front', 'main', 'annex'] as const;
export type ChapterPlace = (typeof CHAPTER_PLACES)[number];

/** What stands in a chapter after its own text: nothing more, or what the program makes from the records. */
export const CHAPTER_CONTENTS = [
  'text',
  'goalsAndActions',
  'actionTable',
  'recommendationMatrix',
  'preparation',
  'abbreviations',
] as const;
export type ChapterContent = (typeof CHAPTER_CONTENTS)[number];

/** A chapter of the programme: foreword, present state, preparation, follow-up, annexes. */
export type Chapter = RecordBase & {
  programmeId: string;
  /** The chapter that it is a part of. */
  parentId?: string;
  place: ChapterPlace;
  content: ChapterContent;
  /** Its place among its siblings: `orderBetween`. */
  order: string;
  title: Translated<string>;
  body?: Translated<RichText>;
};
