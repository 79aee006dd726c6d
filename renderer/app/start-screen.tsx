import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { CopyButton } from '#renderer/ui/copy-button.tsx';
import type { StartState } from './start-up.ts';
import styles from './plain-screen.module.css';

/** What stands in the window before the office is open, or instead of it. */
export function StartScreen({
  state,
  onRetry,
  onAnyway,
}: {
  state: Extract<StartState, { step: 'opening' | 'stopped' | 'unprotected' }>;
  onRetry: () => void;
  onAnyway: () => void;
}) {
  const { t } = useTranslation(['common', 'acts', 'safekeeping', 'shell']);
  if (state.step === 'opening') {
    return (
      <main className={styles.screen} aria-busy="true">
        <p className={styles.opening}>{t('common:start.opening')}</p>
      </main>
    );
  }
  if (state.step === 'unprotected') {
    return (
      <main className={styles.screen}>
        <div className={styles.card} role="alert">
          <Icon name="circle-alert" size="hero" />
          <h1>{t('safekeeping:unprotected.title')}</h1>
          <p>{t('safekeeping:unprotected.text')}</p>
          <p>{t(`shell:failures.${state.reason}`)}</p>
          <div className={styles.actions}>
            <Button onPress={onAnyway}>{t('safekeeping:unprotected.goOn')}</Button>
            <Button variant="primary" onPress={onRetry}>
              {t('common:tryAgain')}
            </Button>
          </div>
        </div>
      </main>
    );
  }
  return (
    <main className={styles.screen}>
      <div className={styles.card} role="alert">
        <Icon name="circle-alert" size="hero" />
        <h1>{t(`common:start.title.${state.reason}`)}</h1>
        <p>
          {state.reason === 'crashed'
            ? t('common:start.crashedText')
            : t(`acts:openFailure.${state.reason}`)}
        </p>
        <div className={styles.actions}>
          <CopyButton label={t('common:copyDetails')} text={state.details} />
          <Button variant="primary" onPress={onRetry}>
            {t('common:tryAgain')}
          </Button>
        </div>
      </div>
    </main>
  );
}
