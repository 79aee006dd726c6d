import { useTranslation } from 'react-i18next';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { useDroppedMessages, type DroppedMessage } from '#renderer/common/dropped-messages.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { MessageDialog } from './message-dialog.tsx';
import { readSurroundings } from './message-data.ts';

/** Asks of each message that was dropped what becomes of it, one after the other. */
export function MessageDialogs() {
  const waiting = useDroppedMessages((state) => state.waiting);
  const [first] = waiting;
  return first ? <Asking key={first.key} dropped={first} others={waiting.length - 1} /> : null;
}

function Asking({ dropped, others }: { dropped: DroppedMessage; others: number }) {
  useTranslation(['mail', 'meetings']);
  const today = useToday();
  const surroundings = valueOr(
    useLive((office) => readSurroundings(office, dropped.message, today), [dropped.key, today]),
    null,
  );
  if (!surroundings) return null;
  const close = () =>
    useDroppedMessages.setState(({ waiting }) => ({
      waiting: waiting.filter(({ key }) => key !== dropped.key),
    }));
  return (
    <MessageDialog
      dropped={dropped}
      surroundings={surroundings}
      others={others}
      today={today}
      onClose={close}
    />
  );
}
