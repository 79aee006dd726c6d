import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Organisation } from '#shared/contacts/organisation.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { deleteOrganisation } from './contacts-commands.ts';
import { useScreenLanguage } from './use-screen-language.ts';
import { useUndoLater } from './use-undo-later.ts';

/** Deletes an organisation, or says what holds it and shows that. Answers whether it went. */
export function useDeleteOrganisation(): (organisation: Organisation) => Promise<boolean> {
  const office = useOffice();
  const { t } = useTranslation(['contacts', 'acts']);
  const [, navigate] = useLocation();
  const language = useScreenLanguage();
  const undoLater = useUndoLater();

  return async (organisation) => {
    const name = pickText(organisation.name, language);
    try {
      const result = await deleteOrganisation(office, organisation);
      if (!result.ok) {
        const { code, facts } = result.failure;
        showNotice(
          t(`contacts:organisation.failure.${code}`, { count: Number(facts?.['count'] ?? 0) }),
          {
            label: t('contacts:organisation.showPeople'),
            onPress: () => navigate(`/organisations/${organisation.id}`),
          },
        );
        return false;
      }
    } catch {
      showNotice(t('acts:writeFailure.unexpected'));
      return false;
    }
    await undoLater(
      t('contacts:person.deleted', { name }),
      t('contacts:person.restored', { name }),
    );
    return true;
  };
}
