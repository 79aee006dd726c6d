import type { GivenSeatLine } from '#shared/contacts/import/appointments/seat-lines.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { readBody } from '../bodies-data.ts';
import { SeatTableDialog } from './seat-table-dialog.tsx';

/** Takes whom a list appoints to the seats of a body, with those who hold them now beside. */
export function FillSeats({
  bodyId,
  lines,
  onClose,
}: {
  bodyId: string;
  lines: readonly GivenSeatLine[];
  onClose: () => void;
}) {
  const today = useToday();
  const live = useLive((office) => readBody(office, bodyId), [bodyId]);
  const detail = valueOr(live, null);
  return detail ? (
    <SeatTableDialog detail={detail} day={today} given={lines} onClose={onClose} />
  ) : null;
}
