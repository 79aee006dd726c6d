import type { OpenReply, OriginalFile } from './reply-store.ts';

/** The files that a reply came in: its own, and the message that brought it. */
export function filesOf({ file, message }: OpenReply): OriginalFile[] {
  const all = [file, ...(message ? [message.file] : [])];
  return all.filter((one, at) => one.bytes !== undefined && all.indexOf(one) === at);
}
