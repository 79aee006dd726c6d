import type { Tombstone } from '#shared/contacts/privacy/tombstone.ts';
import { groupBy } from '#shared/lib/group-by.ts';
import { maskIdentityCodes } from '#shared/lib/identity-code.ts';
import { draftKeeper } from '#renderer/data/drafts/draft-keeper.ts';
import type { WindowKey } from '#renderer/data/drafts/window-kinds.ts';
import { filesOfDraft } from '#renderer/data/files.ts';
import type { Office } from '#renderer/data/office.ts';
import { useReplyStore, type FileLeft, type OpenReply } from '../reply-store.ts';

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
    const open = waiting(replies).flatMap((reply) => {
      const { name, bytes } = cameIn(reply);
      return bytes ? [{ name, sha256: nameOf(bytes), form: formOf(reply) }] : [];
    });
    for (const [sha256, own] of groupBy(open, (one) => one.sha256)) {
      const fileName = maskIdentityCodes(own[0]?.name ?? '');
      files.set(sha256, { fileName, sha256, forms: own.map(({ form }) => form) });
    }
    if (files.size > 0) keeper.put({ files: [...files.values()] });
    else if (!keeper.isEmpty()) void keeper.forget();
  };
  const begin = (value: unknown) => {
    if (isOver) return;
    const open = new Set(
      waiting(useReplyStore.getState().replies).flatMap((reply) => {
        const { bytes } = cameIn(reply);
        return bytes ? nameOf(bytes) : [];
      }),
    );
    const left: FileLeft[] = filesOfDraft(value).filter(({ sha256 }) => !open.has(sha256));
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

/** Lets go of what waits in files that went with somebody who was erased. */
export function letGoOfErased(tombstones: readonly Tombstone[], nameOf: Office['files']['nameOf']) {
  const gone = new Set(tombstones.flatMap(({ goneFiles }) => goneFiles ?? []));
  if (gone.size === 0) return;
  const { replies, left } = useReplyStore.getState();
  const stay = replies.filter(
    ({ file, message }) =>
      ![file, message?.file].some((one) => one?.bytes && gone.has(nameOf(one.bytes))),
  );
  const stayLeft = left.filter(({ sha256 }) => !gone.has(sha256));
  if (stay.length < replies.length || stayLeft.length < left.length) {
    useReplyStore.setState({ replies: stay, left: stayLeft });
  }
}

/** Of what files hold that were read anew, what still waited: all of a file whose forms are not told apart as before. */
export function stillWaiting(
  left: readonly FileLeft[],
  read: readonly OpenReply[],
  nameOf: (bytes: Uint8Array) => string,
): OpenReply[] {
  const forms = new Map(left.map((one) => [one.sha256, one.forms]));
  const waitsOf = (one: OpenReply) => {
    const { bytes } = cameIn(one);
    return bytes ? forms.get(nameOf(bytes)) : undefined;
  };
  const isNamed = (one: OpenReply) => waitsOf(one)?.includes(formOf(one)) ?? false;
  const known = new Set(read.filter(isNamed).map(waitsOf));
  return read.filter((one) => isNamed(one) || !known.has(waitsOf(one)));
}

const waiting = (replies: readonly OpenReply[]) =>
  replies.filter(({ takenBy }) => takenBy === undefined);

/** What a reply came in: the message where one brought it. */
const cameIn = ({ file, message }: OpenReply) => message?.file ?? file;

/** Which form of its file a reply is: nothing where it is none that is known. */
const formOf = ({ reply }: OpenReply) => reply?.form?.code ?? '';
