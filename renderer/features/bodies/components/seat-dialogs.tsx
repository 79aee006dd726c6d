import { AddSeatsDialog } from './add-seats-dialog.tsx';
import { AppointDialog } from './appoint-dialog.tsx';
import { EditMandateDialog } from './edit-mandate-dialog.tsx';
import { EditSeatDialog } from './edit-seat-dialog.tsx';
import { EndMandateDialog } from './end-mandate-dialog.tsx';
import { HistoryDialog } from './history-dialog.tsx';
import { ReplaceDialog } from './replace-dialog.tsx';
import { SeatTableDialog } from './seat-table-dialog.tsx';
import type { OpenSeatDialog, SeatDialogProps } from './seat-dialog.ts';

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
    case 'table':
      return <SeatTableDialog {...common} />;
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
