import { useTranslation } from 'react-i18next';
import { EmptyState } from '#renderer/ui/empty-state.tsx';

/** Stands where a contact was. */
export function Gone({ of }: { of: 'person' | 'organisation' }) {
  const { t } = useTranslation(['contacts']);
  return (
    <EmptyState
      icon="circle-question"
      title={t(`contacts:${of}.goneTitle`)}
      text={t(`contacts:${of}.goneText`)}
    />
  );
}
