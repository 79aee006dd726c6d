import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '#shared/i18n/languages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/fields/checkbox.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { ProgressBar } from '#renderer/ui/status/progress-bar.tsx';
import { RadioGroup } from '#renderer/ui/fields/radio-group.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { useOpenExport } from '../use-open-export.ts';

/** Says that the package is not encrypted and what it holds, asks for a language, and shows how far it is. */
export function OpenExportDialog({ flow }: { flow: ReturnType<typeof useOpenExport> }) {
  const { t } = useTranslation(['openExport', 'common']);
  const { state, make, close } = flow;
  const [language, setLanguage] = useState<Language>(useScreenLanguage());
  const [nonDisclosed, setNonDisclosed] = useState(false);
  const go = () => void make(language, nonDisclosed);
  if (state.step === 'closed') return null;
  return (
    <Dialog
      title={t('openExport:question')}
      isOpen
      onClose={state.step === 'saving' ? () => undefined : close}
      onGo={state.step === 'asking' ? go : undefined}
      actions={
        state.step === 'asking' ? (
          <>
            <Button onPress={close}>{t('common:cancel')}</Button>
            <Button variant="primary" icon="file-output" onPress={go}>
              {t('openExport:go')}
            </Button>
          </>
        ) : null
      }
    >
      {state.step === 'asking' ? (
        <>
          {state.problem === null ? null : <Notice tone="danger">{state.problem}</Notice>}
          <p>{t('openExport:help')}</p>
          <Notice tone="warn" title={t('openExport:notEncrypted')}>
            {t('openExport:notEncryptedText')}
          </Notice>
          <p>
            {t('openExport:place')} {t('openExport:notInIt')}
          </p>
          <RadioGroup
            label={t('openExport:language')}
            value={language}
            onChange={setLanguage}
            options={LANGUAGES.map((value) => ({ value, label: t(`common:languages.${value}`) }))}
          />
          <Checkbox isSelected={nonDisclosed} onChange={setNonDisclosed}>
            {t('openExport:nonDisclosed')}
          </Checkbox>
          <p>{t('openExport:nonDisclosedHelp')}</p>
        </>
      ) : null}
      {state.step === 'making' ? (
        <ProgressBar
          label={t('openExport:making')}
          done={state.done}
          total={state.total || undefined}
          onCancel={close}
        />
      ) : null}
      {state.step === 'saving' ? <p role="status">{t('openExport:saving')}</p> : null}
    </Dialog>
  );
}
