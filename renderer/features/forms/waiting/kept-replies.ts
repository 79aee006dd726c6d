import { maskIdentityCodes } from '#shared/lib/identity-code.ts';
import { draftKeeper } from '#renderer/data/drafts/draft-keeper.ts';
import type { WindowKey } from '#renderer/data/drafts/window-kinds.ts';
import { filesOfDraft, type FileOfDraft } from '#renderer/data/files.ts';
import type { Office } from '#renderer/data/office.ts';
import { useReplyStore, type OpenReply } from '../reply-store.ts';

const KEY: WindowKey = 'replies:new';

/**
 * Keeps the files whose replies wait to be looked at, so that the next start still has them, until each is taken or skipped.
 * What was left from another time is in the store's `left`. Returns what ends it.
 */
export function keepWaiting(office: Pick<Office, 'drafts' | 'files'>): () => void {
  const keeper = draftKeeper(office.drafts, KEY);
  const named = new WeakMap<Uint8Array, string>();
  let isOver = false;
  let end = () => undefined as void;

  const nameOf = (bytes: Uint8Array) => {
    const name = named.get(bytes) ?? office.files.nameOf(bytes);
    if (!named.has(bytes)) {
      named.set(bytes, name);
      // Where there is no room for it the next start says that it is not there.
      void office.files.keep(bytes).catch(() => undefined);
    }
    return name;
  };
  const note = () => {
    const { replies, left } = useReplyStore.getState();
    const files = new Map(left.map((one) => [one.sha256, one]));
    for (const { name, bytes } of cameIn(replies)) {
      if (!bytes) continue;
      const sha256 = nameOf(bytes);
      files.set(sha256, { fileName: maskIdentityCodes(name), sha256 });
    }
    if (files.size > 0) keeper.put({ files: [...files.values()] });
    else if (!keeper.isEmpty()) void keeper.forget();
  };
  const begin = (value: unknown) => {
    if (isOver) return;
    const open = new Set(
      cameIn(useReplyStore.getState().replies).flatMap(({ bytes }) => (bytes ? nameOf(bytes) : [])),
    );
    const left: FileOfDraft[] = filesOfDraft(value).filter(({ sha256 }) => !open.has(sha256));
    useReplyStore.setState({ left });
    note();
    end = useReplyStore.subscribe((now, before) => {
      if (now.replies !== before.replies || now.left !== before.left) note();
    });
  };
  // What could not be read stays where it is.
  void keeper.load().then(begin, () => undefined);
  return () => {
    isOver = true;
    end();
    void keeper.flush();
  };
}

/** What the replies came in that were not taken: the message where one brought it. */
function cameIn(replies: readonly OpenReply[]) {
  return replies.flatMap(({ file, message, takenBy }) =>
    takenBy === undefined ? [message?.file ?? file] : [],
  );
}
