import { useTranslation } from 'react-i18next';
import type { ImportReceipt } from '#shared/schema/import-receipt.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { useCommandButton } from '#renderer/session/use-command-button.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { DataTable } from '#renderer/ui/tables/data-table.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { StatusMark } from '#renderer/ui/status/status-mark.tsx';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import styles from '../components/import.module.css';
import { readImports } from '../import-data.ts';
import { useShowImported } from '../use-show-imported.ts';
import { useUndoImport } from '#renderer/common/use-undo-import.ts';

/** The imports that were made: when, from where, how many; each can still be undone. */
export function ImportsScreen() {
  const { t } = useTranslation(['importScreen']);
  const imports = useLive(readImports, []);
  const newImport = useCommandButton('importContacts');
  const newButton = (
    <Button variant="primary" icon="file-input" {...newImport}>
      {t('importScreen:history.new')}
    </Button>
  );

  const hasSome = valueOr(imports, []).length > 0;
  return (
    <>
      <ViewBar title={t('importScreen:history.title')} actions={hasSome ? newButton : null} />
      <LiveValue live={imports}>
        {(receipts) =>
          receipts.length === 0 ? (
            <EmptyState
              icon="file-input"
              title={t('importScreen:history.emptyTitle')}
              text={t('importScreen:history.emptyText')}
              action={newButton}
            />
          ) : (
            <ImportTable receipts={receipts} />
          )
        }
      </LiveValue>
    </>
  );
}

function ImportTable({ receipts }: { receipts: readonly ImportReceipt[] }) {
  const { t } = useTranslation(['importScreen']);
  const { moment } = useMoment();
  const number = useNumber();
  return (
    <DataTable<ImportReceipt, string>
      label={t('importScreen:history.tableLabel')}
      rows={receipts}
      rowId={(receipt) => receipt.id}
      rowName={(receipt) => receipt.fileName}
      columns={[
        {
          id: 'file',
          header: t('importScreen:history.file'),
          cell: (receipt) => receipt.fileName,
        },
        {
          id: 'when',
          header: t('importScreen:history.when'),
          cell: (receipt) => moment(receipt.createdAt),
        },
        {
          id: 'source',
          header: t('importScreen:history.source'),
          cell: (receipt) => receipt.source,
          clip: (receipt) => receipt.source,
        },
        {
          id: 'added',
          header: t('importScreen:history.added'),
          align: 'end',
          cell: (receipt) => number(receipt.counts.added),
        },
        {
          id: 'updated',
          header: t('importScreen:history.updated'),
          align: 'end',
          cell: (receipt) => number(receipt.counts.updated ?? 0),
        },
        {
          id: 'same',
          header: t('importScreen:history.same'),
          align: 'end',
          cell: (receipt) => number(receipt.counts.same ?? 0),
        },
        {
          id: 'skipped',
          header: t('importScreen:history.skipped'),
          align: 'end',
          cell: (receipt) => number(receipt.counts.skipped),
        },
        {
          id: 'state',
          header: t('importScreen:history.state'),
          cell: (receipt) =>
            receipt.state === 'undone' ? (
              <StatusMark tone="neutral" icon="undo">
                {t('importScreen:history.states.undone')}
              </StatusMark>
            ) : (
              <StatusMark tone="ok" icon="circle-check">
                {t('importScreen:history.states.done')}
              </StatusMark>
            ),
        },
        {
          id: 'actions',
          screenOnly: true,
          header: t('importScreen:history.actions'),
          cell: ({ actId, fileName, state }) =>
            actId === undefined ? null : (
              <span className={styles.receiptActions}>
                {state === 'undone' ? null : <ShowButton actId={actId} name={fileName} />}
                <TurnButton actId={actId} name={fileName} state={state} />
              </span>
            ),
        },
      ]}
    />
  );
}

/** Leads to what an import brought, however long ago it was. */
function ShowButton({ actId, name }: { actId: string; name: string }) {
  const { t } = useTranslation(['importScreen']);
  const show = useShowImported();
  return (
    <Button
      size="small"
      variant="quiet"
      icon="users"
      aria-label={t('importScreen:history.showOf', { name })}
      onPress={() => void show(actId)}
    >
      {t('importScreen:done.showAdded')}
    </Button>
  );
}

/** Takes an import back, or brings it back as long as its rows are kept. */
function TurnButton({
  actId,
  name,
  state,
}: {
  actId: string;
  name: string;
  state: ImportReceipt['state'];
}) {
  const { t } = useTranslation(['importScreen']);
  const { undo, redo } = useUndoImport();
  const isUndone = state === 'undone';
  const canTurn = useLive(
    async (office) => !isUndone || (await office.importUndo(actId)) !== null,
    [actId, isUndone],
    // The button that was pressed stays, and with it the keyboard.
    { keepPrevious: true },
  );
  if (!valueOr(canTurn, false)) return null;
  return (
    <Button
      size="small"
      variant="quiet"
      icon={isUndone ? 'redo' : 'undo'}
      aria-label={t(isUndone ? 'importScreen:history.redoOf' : 'importScreen:history.undoOf', {
        name,
      })}
      onPress={() => void (isUndone ? redo(actId, name) : undo(actId, name))}
    >
      {t(isUndone ? 'importScreen:history.redo' : 'importScreen:history.undo')}
    </Button>
  );
}
