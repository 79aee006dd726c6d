import { useTranslation } from 'react-i18next';
import type { ShellFailure } from '#shared/ipc/contract.ts';
import type { Failure } from '#shared/lib/result.ts';

const CODES: readonly ShellFailure['code'][] = [
  'file-unreadable',
  'file-too-large',
  'file-locked',
  'disk-full',
  'not-permitted',
  'link-refused',
  'link-not-opened',
  'print-failed',
  'call-refused',
  'unexpected',
];

/** Says in words why the shell could not do what it was asked. */
export function useShellFailureText(): (failure: Failure) => string {
  const { t } = useTranslation(['shell']);
  return ({ code }) => t(`shell:failures.${CODES.find((known) => known === code) ?? 'unexpected'}`);
}
