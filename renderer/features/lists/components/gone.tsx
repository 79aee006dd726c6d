import { useTranslation } from 'react-i18next';
import { EmptyState } from '#renderer/ui/empty-state.tsx';

/** Where a list stood that was deleted. */
export function Gone() {
  const { t } = useTranslation(['lists']);
  return (
    <EmptyState
      icon="circle-question"
      title={t('lists:page.goneTitle')}
      text={t('lists:page.goneText')}
      headingLevel={1}
    />
  );
}
