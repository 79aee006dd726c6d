import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { PlainScreen } from '#renderer/ui/layout/plain-screen.tsx';
import { CopyButton } from '#renderer/ui/words/copy-button.tsx';
import type { StartState } from './start-up.ts';

/** What stands in the window before the office is open, or instead of it. */
export function StartScreen({
  state,
  onRetry,
  onAnyway,
}: {
  state: Extract<StartState, { step: 'stopped' | 'unprotected' }>;
  onRetry: () => void;
  onAnyway: () => void;
}) {
  const { t } = useTranslation(['common', 'acts', 'safekeeping', 'shell']);
  const again = (
    <Button variant="primary" onPress={onRetry}>
      {t('common:tryAgain')}
    </Button>
  );
  if (state.step === 'unprotected') {
    return (
      <PlainScreen
        role="alert"
        actions={
          <>
            <Button onPress={onAnyway}>{t('safekeeping:unprotected.goOn')}</Button>
            {again}
          </>
        }
      >
        <Icon name="circle-alert" size="hero" />
        <h1>{t('safekeeping:unprotected.title')}</h1>
        <p>{t('safekeeping:unprotected.text')}</p>
        <p>{t(`shell:failures.${state.reason}`)}</p>
      </PlainScreen>
    );
  }
  return (
    <PlainScreen
      role="alert"
      actions={
        <>
          <CopyButton label={t('common:copyDetails')} text={state.details} />
          {again}
        </>
      }
    >
      <Icon name="circle-alert" size="hero" />
      <h1>{t(`common:start.title.${state.reason}`)}</h1>
      <p>
        {state.reason === 'crashed'
          ? t('common:start.crashedText')
          : t(`acts:openFailure.${state.reason}`)}
      </p>
    </PlainScreen>
  );
}
