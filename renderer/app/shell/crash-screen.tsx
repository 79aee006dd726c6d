import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { CopyButton } from '#renderer/ui/words/copy-button.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';

/** In place of a view that could not be drawn: nothing is lost, try again, copy the details. */
export function CrashScreen({ details, onRetry }: { details: string; onRetry: () => void }) {
  const { t } = useTranslation(['common']);
  return (
    <div role="alert">
      <ViewBar title={t('common:crash.title')} />
      <EmptyState
        icon="circle-alert"
        title={t('common:crash.nothingLost')}
        text={
          <>
            <p>{t('common:crash.text')}</p>
            <p>{t('common:crash.hint')}</p>
          </>
        }
        action={
          <>
            <CopyButton label={t('common:copyDetails')} text={details} />
            <Button variant="primary" onPress={onRetry}>
              {t('common:tryAgain')}
            </Button>
          </>
        }
      />
    </div>
  );
}
