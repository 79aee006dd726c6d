import { useTranslation } from 'react-i18next';
import type { ContactSide } from '#shared/contacts/directory/directory.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { clearNarrowing } from './contacts-store.ts';

/** Stands where a search or filters found nothing. */
export function NoHits({ of }: { of: ContactSide }) {
  const { t } = useTranslation(['common', 'contacts']);
  return (
    <EmptyState
      icon="search"
      title={t('common:noMatches')}
      text={t(
        of === 'persons' ? 'contacts:empty.noHitsText' : 'contacts:empty.noHitsOrganisations',
      )}
      action={<Button onPress={() => clearNarrowing(of)}>{t('common:clearFilters')}</Button>}
    />
  );
}
