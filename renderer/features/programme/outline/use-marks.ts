import { useState } from 'react';
import type { Comment } from '#shared/programme/comment.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import { marksOf, type Marks } from './marks-of.ts';

/** The marks of the lines; those that stay as they were are the same from one content to the next. */
export function useMarks(
  content: ProgrammeContent | null,
  comments: readonly Comment[],
): ReadonlyMap<string, Marks> {
  const [kept, setKept] = useState<{ of: unknown; marks: ReadonlyMap<string, Marks> }>({
    of: null,
    marks: new Map(),
  });
  if (content && kept.of !== content) {
    setKept({ of: content, marks: marksOf(content, comments, kept.marks) });
  }
  return kept.marks;
}
