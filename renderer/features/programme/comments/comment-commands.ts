import type { Comment } from '#shared/programme/comment.ts';
import type { Fields } from '#shared/records/record.ts';
import type { ActResult } from '#shared/records/change.ts';
import type { Office } from '#renderer/data/office.ts';

/** Adds a comment; its value is its id. */
export async function addComment(
  office: Office,
  fields: Fields<Comment>,
): Promise<ActResult<string>> {
  return await office.change({ name: 'addComment' }, async (write) => {
    const { id } = await write.add('comments', fields);
    return id;
  });
}

export async function editComment(
  office: Office,
  { id }: Comment,
  text: string,
): Promise<ActResult> {
  return await office.change({ name: 'editComment' }, (write) =>
    write.update('comments', id, { text }),
  );
}

/** Says that a comment is settled, or open again. */
export async function settleComment(
  office: Office,
  { id }: Comment,
  isSettled: boolean,
): Promise<ActResult> {
  return await office.change({ name: isSettled ? 'settleComment' : 'reopenComment' }, (write) =>
    write.update('comments', id, {
      resolvedAt: isSettled ? new Date().toISOString() : undefined,
    }),
  );
}

export async function deleteComment(office: Office, { id }: Comment): Promise<ActResult> {
  return await office.change({ name: 'deleteComment' }, (write) => write.delete('comments', id));
}
