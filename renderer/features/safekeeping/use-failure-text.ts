import { useTranslation } from 'react-i18next';
import type { OpenFailure, RestoreFailure } from '#renderer/data/office.ts';
import type { ReadFailure } from './read-kept.ts';

type AnyFailure = ReadFailure | RestoreFailure | OpenFailure;

/** Why a backup was not read or restored, in words that say what to do. */
export function useFailureText(): (failure: AnyFailure) => string {
  const { t, i18n } = useTranslation(['backup', 'shell', 'acts']);
  return ({ code, facts }) => {
    // Three layers may fail; each has the sentences of its own codes.
    const keys = [`backup:failure.${code}`, `shell:failures.${code}`, `acts:openFailure.${code}`];
    const key = keys.find((one) => i18n.exists(one)) ?? 'shell:failures.unexpected';
    return t(key as 'shell:failures.unexpected', { appVersion: '', ...facts });
  };
}
