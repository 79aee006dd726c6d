import { sentText } from '#shared/forms/printed-form.ts';
import { cellKey, type AskedForm } from './kinds/asked-form.ts';
import { formRows } from './form-rows.ts';
import type { OpenReply } from './reply-store.ts';

/**
 * Replies that wait, held against what is recorded by now: another file of the same body may have been taken meanwhile, or
 * something was written by hand. What stood there is what stands there now; where that is neither what stood there when the
 * reply was read nor what it says itself, its tick is taken away once. The same array where nothing is different.
 */
export function followRecorded(
  replies: readonly OpenReply[],
  forms: readonly AskedForm[],
): readonly OpenReply[] {
  const followed = replies.map((open) => followOne(open, forms));
  return followed.some((one, at) => one !== replies[at]) ? followed : replies;
}

function followOne(open: OpenReply, forms: readonly AskedForm[]): OpenReply {
  const { reply } = open;
  const asked = forms.find(({ form }) => form.code === reply?.form?.code);
  if (!reply || !asked) return open;
  const rows = formRows(asked.form);
  const readOld = new Map(open.readOld);
  const ticked = new Set(open.ticked);
  let isFollowed = false;
  const cells = reply.cells.map((cell) => {
    const key = cellKey(cell);
    const row = rows.get(key)?.row;
    if (!row) return cell;
    const old = row.kind === 'choice' ? row.sent : sentText(row);
    if (old === cell.old) return cell;
    isFollowed = true;
    const first = readOld.get(key) ?? cell.old;
    readOld.set(key, first);
    if (old !== first && old !== cell.new) ticked.delete(key);
    return { ...cell, old };
  });
  return isFollowed ? { ...open, reply: { ...reply, cells }, readOld, ticked } : open;
}
