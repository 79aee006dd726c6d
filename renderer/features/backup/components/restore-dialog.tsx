import { useTranslation } from 'react-i18next';
import { UnlockDialog } from '#renderer/features/safekeeping/public.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { ProgressBar } from '#renderer/ui/status/progress-bar.tsx';
import type { useRestore } from '../use-restore.ts';
import type { useSaveBackup } from '../use-save-backup.ts';
import { CompareTable } from './compare-table.tsx';
import { KeptStates } from './kept-states.tsx';

/** The window in which a backup is chosen, looked at and restored. */
export function RestoreDialog({
  flow,
  saving,
}: {
  flow: ReturnType<typeof useRestore>;
  saving: ReturnType<typeof useSaveBackup>;
}) {
  const { t } = useTranslation(['backup', 'common']);
  const { state, close, dateText } = flow;
  const cancel = <Button onPress={close}>{t('common:cancel')}</Button>;

  switch (state.step) {
    case 'closed':
      return null;
    case 'choosing':
      return (
        <Dialog
          title={t('backup:restoreTitle')}
          isOpen
          onClose={close}
          actions={
            <>
              {cancel}
              <Button variant="primary" onPress={() => void flow.chooseFile()}>
                {t('backup:chooseFile')}
              </Button>
            </>
          }
        >
          <p>{t('backup:startText')}</p>
          <KeptStates
            kept={state.kept}
            dateText={dateText}
            onOpen={(kept) => void flow.chooseKept(kept)}
          />
        </Dialog>
      );
    case 'reading':
      return (
        <Dialog title={t('backup:restoreTitle')} isOpen onClose={close} actions={cancel}>
          <ProgressBar
            label={t('backup:reading')}
            done={state.done}
            total={state.total || undefined}
          />
        </Dialog>
      );
    case 'locked':
      return (
        <UnlockDialog
          name={state.name}
          bytes={state.bytes}
          tried={state.tried}
          onClose={close}
          onTyped={(...tried) => void flow.openFile(state.name, state.bytes, ...tried)}
        />
      );
    case 'refused':
      return (
        <Dialog
          role="alertdialog"
          title={t('backup:refusedTitle')}
          isOpen
          onClose={close}
          actions={
            <>
              <Button onPress={close}>{t('common:close')}</Button>
              <Button variant="primary" onPress={() => void flow.chooseFile()}>
                {t('backup:chooseAnother')}
              </Button>
            </>
          }
        >
          <Notice tone="danger" title={state.name || undefined}>
            {state.reason}
          </Notice>
          {state.isWhole ? null : <p>{t('backup:unchanged')}</p>}
        </Dialog>
      );
    case 'confirm':
      return (
        <Dialog
          role="alertdialog"
          width="wide"
          title={t('backup:restoreTitle')}
          isOpen
          onClose={close}
          actions={
            <>
              <Button onPress={() => void saving.ask()} isDisabled={saving.isSaving}>
                {t('backup:saveFirst')}
              </Button>
              {cancel}
              <Button
                variant="danger"
                onPress={() => void flow.restore(state.name, state.restorable)}
              >
                {t('backup:restoreAction')}
              </Button>
            </>
          }
        >
          <CompareTable name={state.name} restorable={state.restorable} dateText={dateText} />
          {state.restorable.isOlder ? <Notice tone="warn">{t('backup:older')}</Notice> : null}
          {state.restorable.hasNoHistory ? (
            <Notice tone="warn">{t('backup:noHistory')}</Notice>
          ) : null}
          {state.restorable.missingFiles > 0 ? (
            <Notice tone="warn">
              {t('backup:missingFiles', { count: state.restorable.missingFiles })}
            </Notice>
          ) : null}
          <p>{t('backup:confirmText')}</p>
          {saving.outcome ? <Notice tone="info">{saving.outcome}</Notice> : null}
        </Dialog>
      );
    case 'restoring':
      return (
        <Dialog title={t('backup:restoreTitle')} isOpen onClose={() => undefined}>
          <ProgressBar
            label={t('backup:restoring')}
            done={state.done}
            total={state.total || undefined}
          />
        </Dialog>
      );
  }
}
