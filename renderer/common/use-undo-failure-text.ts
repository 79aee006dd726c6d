import { useTranslation } from 'react-i18next';
import type { UndoFailure } from '#renderer/data/office.ts';

const NAMED = ['changed-later', 'still-used', 'needs-deleted'] as const;

/** Says why an act cannot be taken back, and who stands in the way where it is somebody else. */
export function useUndoFailureText(): (failure: UndoFailure) => string {
  const { t } = useTranslation(['acts']);
  return ({ code, facts }) => {
    const named = NAMED.find((one) => one === code);
    if (!named || facts?.['person'] === undefined) return t(`acts:failure.${code}`);
    return t(`acts:failureBy.${named}`, { person: String(facts['person']) });
  };
}
