import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { useReplyStore, waitingReplies, type OpenReply } from '../reply-store.ts';

const NONE: ReadonlySet<string> = new Set();

/** The replies that wait to be looked at: also those that were taken in by an act that has been taken back since. */
export function useWaitingReplies(): readonly OpenReply[] {
  const replies = useReplyStore((store) => store.replies);
  const acts = replies.flatMap(({ takenBy }) => takenBy ?? []);
  const live = useLive(async (office) => await office.undoneActs(acts), [acts.join(' ')], {
    keepPrevious: true,
  });
  return waitingReplies(replies, valueOr(live, NONE));
}
