import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportFormat } from '#shared/contacts/exports/export-contacts.ts';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { ProgressBar } from '#renderer/ui/status/progress-bar.tsx';
import { RadioGroup } from '#renderer/ui/fields/radio-group.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { ExportSource } from '../export-source.ts';
import { useFileExport } from '../use-file-export.ts';
import styles from './lists.module.css';

/** The window for saving contacts as a table or as cards. */
export function FileExportDialog({
  source,
  format,
  onClose,
}: {
  source: ExportSource;
  format: ExportFormat;
  onClose: () => void;
}) {
  const { t } = useTranslation(['lists', 'common', 'contactExports', 'shell']);
  const [language, setLanguage] = useState(useScreenLanguage());
  const { state, make, cancel } = useFileExport(source, format, onClose);
  const close = () => {
    cancel();
    onClose();
  };
  return (
    <Dialog
      title={t(`lists:file.title.${format}`)}
      isOpen
      onClose={close}
      onGo={state.step === 'form' ? () => void make(language) : undefined}
      actions={
        state.step === 'form' ? (
          <>
            <Button onPress={close}>{t('common:cancel')}</Button>
            <Button variant="primary" onPress={() => void make(language)}>
              {t('lists:file.save')}
            </Button>
          </>
        ) : null
      }
    >
      {state.step === 'making' ? (
        <ProgressBar label={t('lists:file.making')} done={0} onCancel={cancel} />
      ) : (
        <div className={styles.message}>
          {state.failure ? <Notice tone="danger">{state.failure}</Notice> : null}
          {/* A vCard has no headings. */}
          {format === 'vcard' ? null : (
            <RadioGroup
              label={t('lists:file.language')}
              value={language}
              onChange={setLanguage}
              options={LANGUAGES.map((one) => ({
                value: one,
                label: t(`common:languages.${one}`),
              }))}
            />
          )}
          <p className={styles.quiet}>
            {t('lists:file.help')} {t('lists:file.privacy')}
          </p>
        </div>
      )}
    </Dialog>
  );
}
