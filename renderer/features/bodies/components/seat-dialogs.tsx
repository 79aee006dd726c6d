import type { SeatRole } from '#shared/contacts/bodies/seat.ts';
import type { Holder, SeatOn } from '#shared/contacts/bodies/seat-on.ts';
import type { Mandate } from '#shared/contacts/bodies/mandate.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { BodyDetail } from '../bodies-data.ts';
import { AddSeatsDialog } from './add-seats-dialog.tsx';
import { AppointDialog } from './appoint-dialog.tsx';
import { EditMandateDialog } from './edit-mandate-dialog.tsx';
import { EditSeatDialog } from './edit-seat-dialog.tsx';
import { EndMandateDialog } from './end-mandate-dialog.tsx';
import { HistoryDialog } from './history-dialog.tsx';
import { ReplaceDialog } from './replace-dialog.tsx';

/** What is being asked about a seat. */
export type OpenSeatDialog =
  | { kind: 'add'; role: SeatRole; deputyOf: SeatOn | null }
  | { kind: 'edit'; one: SeatOn }
  | { kind: 'appoint'; one: SeatOn }
  | { kind: 'replace'; one: SeatOn; holder: Holder }
  | { kind: 'end'; one: SeatOn; holder: Holder }
  | { kind: 'history'; seatId: string }
  | { kind: 'mandate'; mandate: Mandate };

export type SeatDialogProps = {
  detail: BodyDetail;
  /** The day that the composition is shown of: new mandates begin then unless another day is said. */
  day: CalendarDate;
  onClose: () => void;
};

/** The one window over a body's page that is open. */
export function SeatDialogs({
  dialog,
  onOpen,
  ...common
}: SeatDialogProps & {
  dialog: OpenSeatDialog | null;
  onOpen: (dialog: OpenSeatDialog) => void;
}) {
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'add':
      return <AddSeatsDialog {...common} role={dialog.role} deputyOf={dialog.deputyOf} />;
    case 'edit':
      return <EditSeatDialog {...common} one={dialog.one} />;
    case 'appoint':
      return <AppointDialog {...common} one={dialog.one} />;
    case 'replace':
      return <ReplaceDialog {...common} one={dialog.one} holder={dialog.holder} />;
    case 'end':
      return <EndMandateDialog {...common} holder={dialog.holder} />;
    case 'history':
      return <HistoryDialog {...common} seatId={dialog.seatId} onOpen={onOpen} />;
    case 'mandate':
      return (
        <EditMandateDialog
          {...common}
          mandate={dialog.mandate}
          onClose={() => onOpen({ kind: 'history', seatId: dialog.mandate.seatId })}
        />
      );
  }
}
