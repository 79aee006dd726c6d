import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { NO_FILTERS, useOrganisationList, usePersonList } from '../contacts-store.ts';

/** Lets everyone be seen again. */
export function clearNarrowing(): void {
  usePersonList.setState({ text: '', filters: NO_FILTERS });
  useOrganisationList.setState({ text: '', kinds: [] });
}

/** Stands where a search or filters found nothing. */
export function NoHits({ text }: { text: string }) {
  const { t } = useTranslation(['common']);
  return (
    <EmptyState
      icon="search"
      title={t('common:noMatches')}
      text={text}
      action={<Button onPress={clearNarrowing}>{t('common:clearFilters')}</Button>}
    />
  );
}
