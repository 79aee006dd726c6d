import { useTranslation } from 'react-i18next';
import type { LockFailure } from './kept-lock.ts';

/** Says why a passphrase did not open the lock. */
export function useLockFailureText(): (failure: LockFailure) => string {
  const { t } = useTranslation(['appLock']);
  return ({ code, facts }) =>
    code === 'wait' ? t('appLock:wait', { count: Number(facts?.['seconds']) }) : t('appLock:wrong');
}
