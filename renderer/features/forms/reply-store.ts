import { create } from 'zustand';
import type { BroughtBy, ReturnedFile } from '#shared/forms/read-returned.ts';
import type { CellReason, FormReply, ReplyCell, ReplyFailure } from '#shared/forms/reply.ts';
import type { PickedFile } from '#shared/ipc/contract.ts';
import { newId } from '#shared/lib/new-id.ts';
import type { FileOfDraft } from '#renderer/data/files.ts';
import { cellKey, type AskedForm } from './kinds/asked-form.ts';

/** A file as it came back, to be kept with what is taken out of it. */
export type OriginalFile = { name: string; bytes?: Uint8Array };

/** What a returned file holds of one form, and what of it is to be taken in. */
export type OpenReply = {
  key: string;
  /** The file that holds it, and the message that brought it where there is one. */
  file: OriginalFile;
  message: (BroughtBy & { file: OriginalFile }) | null;
  /** Null where nothing could be read. */
  reply: FormReply | null;
  failure: ReplyFailure['code'] | 'not-made' | 'unreadable' | null;
  /** The cells that are ticked, by `cellKey`. */
  ticked: ReadonlySet<string>;
  /** Texts that she put where they belong: of what was not placed, by its index, the cell's key. */
  placed: ReadonlyMap<number, string>;
  /** What she chose from the list of a choice that was answered in other words, by `cellKey`. */
  chosen: ReadonlyMap<string, string>;
  /** What its form is of, where that is known: a request, a questionnaire. */
  ownerId?: string;
  /** What stood there when it was read, by `cellKey`, where something else was recorded since. */
  readOld?: ReadonlyMap<string, string>;
  /** The act that took it in: it waits again once that is taken back. */
  takenBy?: string;
};

/** A file that waits to be read again, and which of its forms do, by their codes; all of it where that is not said. */
export type FileLeft = FileOfDraft & { forms?: readonly string[] };

/** The replies that were read, kept while the window is open: who takes one back looks at it again without its file. */
export const useReplyStore = create<{
  replies: readonly OpenReply[];
  /** Files to be read once the view is there. */
  incoming: readonly File[];
  /** Acts that took a reply in, were taken back, and whose reply is not wanted now. */
  skipped: ReadonlySet<string>;
  /** Files that were read before the window was closed, and neither taken nor skipped. */
  left: readonly FileLeft[];
}>(() => ({ replies: [], incoming: [], skipped: new Set(), left: [] }));

/** Whether a cell says something else than was sent, whether it can be taken in or not. */
export function isChange({ old, new: now }: ReplyCell): boolean {
  return now !== null && now !== old;
}

/** Why an empty cell is not sure though nothing of its own speaks for an answer in it. */
const MERELY_EMPTY: ReadonlySet<CellReason> = new Set([
  'text-left-over',
  'maybe-elsewhere',
  'form-guessed',
  'one-mark',
  'label-only',
  'label-edited',
]);

/** Whether a cell is to be looked at by itself; the rest is told in numbers. A picture, or what was struck, is no empty answer. */
export function isToBeSeen(cell: ReplyCell): boolean {
  if (cell.state === 'sure' || isChange(cell)) return isChange(cell);
  return cell.state !== 'check' || (cell.new === '' && !MERELY_EMPTY.has(cell.why));
}

/**
 * Whether a cell can be ticked with others at once. Where it contradicts itself, may be older than what the office holds by
 * now, or would take something away, she decides of it alone.
 */
export function canBeTakenTogether(
  cell: ReplyCell,
  { canBeTaken, doubts }: Pick<AskedForm, 'canBeTaken' | 'doubts'>,
): boolean {
  return (
    isChange(cell) &&
    cell.new !== '' &&
    cell.state !== 'conflict' &&
    canBeTaken(cell.field, cell.new ?? '') &&
    !doubts.has(cellKey(cell))
  );
}

/** Everything that was found in a file that came back; `found` is null where it could not be read in time. */
export function openReplies(
  file: PickedFile,
  found: readonly ReturnedFile[] | null,
  forms: readonly AskedForm[],
): OpenReply[] {
  if (!found) return [unreadReply(file, 'not-made')];
  return found.flatMap(({ name, bytes, message, read }) => {
    const own = bytes ? { name, bytes } : { ...file, name };
    const by = message && { ...message, file };
    if (!read.ok) return [unreadReply(own, read.failure.code, by)];
    return read.value.map((reply) =>
      openReply(
        own,
        reply,
        forms.find(({ form }) => form.code === reply.form?.code),
        by,
      ),
    );
  });
}

/** What was read of a form, with what is sure ticked: she looks at the rest. */
export function openReply(
  file: OriginalFile,
  reply: FormReply,
  asked: (Pick<AskedForm, 'canBeTaken' | 'doubts'> & Partial<Pick<AskedForm, 'owner'>>) | undefined,
  message: OpenReply['message'] = null,
): OpenReply {
  const sure = reply.cells.filter(
    (cell) => cell.state === 'sure' && asked !== undefined && canBeTakenTogether(cell, asked),
  );
  const ticked = new Set(sure.map(cellKey));
  const none = { placed: new Map<number, string>(), chosen: new Map<string, string>() };
  const own = asked?.owner && { ownerId: asked.owner.ownerId };
  return { key: newId(), file, message, reply, failure: null, ticked, ...none, ...own };
}

/** A file of which nothing could be read. */
export function unreadReply(
  file: OriginalFile,
  failure: NonNullable<OpenReply['failure']>,
  message: OpenReply['message'] = null,
): OpenReply {
  const none = {
    ticked: new Set<string>(),
    placed: new Map<number, string>(),
    chosen: new Map<string, string>(),
  };
  return { key: newId(), file, message, reply: null, failure, ...none };
}

/** Changes one of the open replies. */
export function changeReply(key: string, changed: Partial<OpenReply>): void {
  useReplyStore.setState(({ replies }) => ({
    replies: replies.map((one) => (one.key === key ? { ...one, ...changed } : one)),
  }));
}

/** Ticks cells of a reply, or takes their ticks away. */
export function tickCells(
  { key, ticked: before }: OpenReply,
  cells: readonly string[],
  isTicked: boolean,
): void {
  const ticked = new Set(before);
  for (const cell of cells) {
    if (isTicked) ticked.add(cell);
    else ticked.delete(cell);
  }
  changeReply(key, { ticked });
}

/** Lays a reply aside that is not wanted now; what it returns puts the reply back where it was. */
export function skipReply(key: string): () => void {
  const before = useReplyStore.getState().replies;
  const at = before.findIndex((one) => one.key === key);
  const skipped = before[at];
  closeReply(key);
  const wantAgain = skipped?.takenBy === undefined ? () => undefined : skipAct(skipped.takenBy);
  return () => {
    if (!skipped) return;
    wantAgain();
    useReplyStore.setState(({ replies }) => ({
      replies: replies.includes(skipped) ? replies : replies.toSpliced(at, 0, skipped),
    }));
  };
}

/** Lays aside what an act took in that was taken back; what it returns has it wait again. */
export function skipAct(actId: string): () => void {
  useReplyStore.setState(({ skipped }) => ({ skipped: new Set([...skipped, actId]) }));
  return () =>
    useReplyStore.setState(({ skipped }) => ({
      skipped: new Set([...skipped].filter((one) => one !== actId)),
    }));
}

/** Lays a reply aside that was taken in by `actId`; null where nothing was left to write down. */
export function layAside(key: string, actId: string | null): void {
  if (actId === null) closeReply(key);
  else changeReply(key, { takenBy: actId });
}

/** The replies that wait for her: of those that were taken in only what is taken back, by `undone`. */
export function waitingReplies(
  replies: readonly OpenReply[],
  undone: ReadonlySet<string>,
): readonly OpenReply[] {
  return replies.filter(({ takenBy }) => takenBy === undefined || undone.has(takenBy));
}

/** Lays a reply aside that is not wanted, or of which nothing was written down. */
function closeReply(key: string): void {
  useReplyStore.setState(({ replies }) => ({ replies: replies.filter((one) => one.key !== key) }));
}
