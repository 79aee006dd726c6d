import { createContext, use } from 'react';
import type { Comment } from '#shared/programme/comment.ts';

/** The comments on a programme's texts. */
export type ProgrammeComments = {
  programmeId: string;
  comments: readonly Comment[];
  /** The ids of those that are not settled. */
  open: ReadonlySet<string>;
};

export const CommentsContext = createContext<ProgrammeComments>({
  programmeId: '',
  comments: [],
  open: new Set(),
});

export function useComments(): ProgrammeComments {
  return use(CommentsContext);
}

/** What a programme's page hands to what is open of it. */
export function commentsOf(programmeId: string, comments: readonly Comment[]): ProgrammeComments {
  const open = comments.filter(({ resolvedAt }) => resolvedAt === undefined);
  return { programmeId, comments, open: new Set(open.map(({ id }) => id)) };
}
