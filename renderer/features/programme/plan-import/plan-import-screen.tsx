import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { FileDrop } from '#renderer/ui/fields/file-drop.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { PlanPreview } from './plan-preview.tsx';
import { planFailureText } from './plan-texts.ts';
import { usePlanReading } from './use-plan-reading.ts';
import styles from './plan-import.module.css';

/**
 * Brings an existing plan in: a file, a look at how it was read, one act. `into` is the programme that it was asked for
 * in, as a rule none.
 */
export function PlanImportScreen({ into }: { into?: string | undefined }) {
  const { t } = useTranslation(['planImport', 'import', 'programme']);
  const reading = usePlanReading();
  const { opened, problem, isReading } = reading;
  // The button that led here, or to the preview, is gone: reading goes on from the title.
  const hasPlan = opened !== null;
  useEffect(() => {
    document.querySelector<HTMLElement>('h1')?.focus();
  }, [hasPlan]);
  return (
    <>
      <ViewBar
        title={t(into === undefined ? 'planImport:title' : 'planImport:titleInto')}
        back={{ href: '#/programme', label: t('programme:programmes') }}
        sub={opened?.name}
        actions={
          opened ? (
            <Button icon="folder" isPending={isReading} onPress={() => void reading.choose()}>
              {t('planImport:otherFile')}
            </Button>
          ) : null
        }
      />
      <FileDrop
        title={t('planImport:title')}
        text={t('planImport:drop')}
        isDisabled={isReading}
        onFiles={([file]) => {
          if (file) void reading.take(file);
        }}
      />
      <p className={styles.reading} role="status">
        {isReading ? t('planImport:reading') : null}
      </p>
      {problem ? (
        <div className={styles.notice}>
          <Notice tone="danger" title={t('planImport:failedTitle')}>
            {'shell' in problem
              ? problem.shell
              : `${problem.name}: ${planFailureText(t, problem.failure)}`}
          </Notice>
        </div>
      ) : null}
      {opened ? (
        <PlanPreview
          key={opened.name}
          opened={opened}
          into={into}
          isReading={isReading}
          onCorrect={(corrections) => void reading.correct(corrections)}
        />
      ) : (
        <div className={styles.page}>
          <p className={styles.lead}>{t('planImport:intro')}</p>
          <div className={styles.drop}>
            <Icon name="file-input" size="hero" />
            <p>{t('planImport:drop')}</p>
            <Button
              variant="primary"
              icon="folder"
              isPending={isReading}
              onPress={() => void reading.choose()}
            >
              {t('planImport:pick')}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
