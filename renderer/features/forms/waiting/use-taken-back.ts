import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { useReplyStore } from '../reply-store.ts';
import { readTakenBack, takenBackToRead, type TakenBack } from './taken-back.ts';

const NONE: readonly TakenBack[] = [];

/** The replies that were taken back, as before a restart, and can be read again from the files that are kept. */
export function useTakenBack(): readonly TakenBack[] {
  const { replies, skipped } = useReplyStore();
  const live = useLive(readTakenBack, [], { keepPrevious: true });
  return takenBackToRead(valueOr(live, NONE), replies, skipped);
}
