import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { showNotice } from '#renderer/session/notices.ts';

/** A change that could not be saved, and that nobody nearer has told of, is told of here. */
export function useWriteFailures(): void {
  const { t } = useTranslation(['acts']);
  useEffect(() => {
    const onRejection = (event: PromiseRejectionEvent) =>
      showNotice(t(`acts:writeFailure.${writeFailure(event.reason)}`));
    window.addEventListener('unhandledrejection', onRejection);
    return () => window.removeEventListener('unhandledrejection', onRejection);
  }, [t]);
}
