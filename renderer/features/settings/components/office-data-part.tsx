import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { ProgressBar } from '#renderer/ui/status/progress-bar.tsx';
import { useSaveOfficeData } from '../use-save-office-data.ts';
import styles from './part.module.css';

/** All records as a file of JSON: what it is, and a window that says what it is not before it is saved. */
export function OfficeDataPart() {
  const { t } = useTranslation(['officeDataScreen', 'common']);
  const { state, ask, save, close } = useSaveOfficeData();
  const { step } = state;
  return (
    <>
      <p className={styles.help}>{t('officeDataScreen:help')}</p>
      <div className={styles.buttons}>
        <Button icon="file-output" onPress={ask}>
          {t('officeDataScreen:save')}
        </Button>
      </div>
      {step === 'closed' ? null : (
        <Dialog
          title={t('officeDataScreen:question')}
          isOpen
          onClose={step === 'saving' ? () => undefined : close}
          onGo={step === 'asking' ? () => void save() : undefined}
          actions={
            step === 'asking' ? (
              <>
                <Button onPress={close}>{t('common:cancel')}</Button>
                <Button variant="primary" icon="file-output" onPress={() => void save()}>
                  {t('officeDataScreen:go')}
                </Button>
              </>
            ) : null
          }
        >
          {step === 'asking' ? (
            <>
              {state.problem === null ? null : <Notice tone="danger">{state.problem}</Notice>}
              <Notice tone="warn" title={t('officeDataScreen:noBackup')}>
                {t('officeDataScreen:noBackupText')}
              </Notice>
              <Notice tone="warn" title={t('officeDataScreen:personal')}>
                {t('officeDataScreen:personalText')}
              </Notice>
            </>
          ) : null}
          {step === 'making' ? (
            <ProgressBar label={t('officeDataScreen:making')} done={0} onCancel={close} />
          ) : null}
          {step === 'saving' ? <p role="status">{t('officeDataScreen:saving')}</p> : null}
        </Dialog>
      )}
    </>
  );
}
