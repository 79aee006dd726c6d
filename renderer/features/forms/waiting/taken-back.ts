import type { Attachment } from '#shared/attachments/attachment.ts';
import type { Moment } from '#shared/lib/calendar-date.ts';
import { groupBy } from '#shared/lib/group-by.ts';
import type { Office } from '#renderer/data/office.ts';
import type { Owner } from '#renderer/features/attachments/public.ts';
import { REPLY_ACTS } from '../kinds/asked-form.ts';
import type { OpenReply } from '../reply-store.ts';

/** A reply that was taken in once and taken back since: the files that it came in are still kept. */
export type TakenBack = {
  actId: string;
  /** The body whose reply it is. */
  name: string;
  at: Moment;
  owner: Owner;
  /** Those to be read again: the message where one brought it, else its own. */
  files: readonly Pick<Attachment, 'fileName' | 'sha256'>[];
};

const MESSAGES = new Set(['message/rfc822', 'application/vnd.ms-outlook']);

/** The replies that were taken back and whose files are kept, but for those whose file was taken in anew since. */
export async function readTakenBack({
  read,
  trash,
  files,
}: Pick<Office, 'read' | 'trash' | 'files'>): Promise<TakenBack[]> {
  const undone = await trash.undone('attachments', REPLY_ACTS);
  const seen = new Set<string>();
  const found: TakenBack[] = [];
  for (const [actId, rows] of groupBy(undone, (one) => one.actId)) {
    const [first] = rows;
    const all = rows.map(({ row }) => row);
    const messages = all.filter(({ mediaType }) => MESSAGES.has(mediaType));
    const toRead = messages.length > 0 ? messages : all;
    const key = toRead.map(({ ownerId, sha256 }) => `${ownerId} ${sha256}`).join(' ');
    if (!first || seen.has(key)) continue;
    seen.add(key);
    const { ownerKind, ownerId } = first.row;
    const isThere = await Promise.all(
      toRead.map(async ({ sha256 }) => {
        const same = await read.attachments.where('sha256').equals(sha256).toArray();
        const isTakenAnew = same.some((one) => one.ownerId === ownerId);
        return !isTakenAnew && (await files.has(sha256));
      }),
    );
    if (!isThere.every(Boolean)) continue;
    const name = String(first.facts['name'] ?? '');
    const owner = { ownerKind, ownerId };
    found.push({ actId, name, at: first.deletedAt, owner, files: toRead });
  }
  return found;
}

/** Those of the replies taken back that are neither open already nor skipped. */
export function takenBackToRead(
  takenBack: readonly TakenBack[],
  replies: readonly OpenReply[],
  skipped: ReadonlySet<string>,
): TakenBack[] {
  const open = new Set(replies.map(({ takenBy }) => takenBy));
  return takenBack.filter(({ actId }) => !open.has(actId) && !skipped.has(actId));
}
