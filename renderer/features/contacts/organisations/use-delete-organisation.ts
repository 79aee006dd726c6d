import { useTranslation } from 'react-i18next';
import type { Organisation } from '#shared/contacts/organisation.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { deleteOrganisation } from './organisation-commands.ts';
import type { OrganisationTies } from './organisation-ties.ts';
import { useUndoLater } from '#renderer/common/use-undo-later.ts';

/** An organisation that was to be deleted, and what rests on it. */
export type TiedOrganisation = { organisation: Organisation; ties: OrganisationTies };

/** Deletes an organisation; where something rests on it, `onTied` is told instead. Returns whether it went. */
export function useDeleteOrganisation(
  onTied: (tied: TiedOrganisation) => void,
): (organisation: Organisation) => Promise<boolean> {
  const office = useOffice();
  const { t } = useTranslation(['contacts', 'acts']);
  const language = useScreenLanguage();
  const undoLater = useUndoLater();

  return async (organisation) => {
    const name = pickText(organisation.name, language);
    try {
      const { value: result, actId } = await deleteOrganisation(office, organisation);
      if (!result.ok) {
        onTied({ organisation, ties: result.failure.ties });
        return false;
      }
      undoLater(
        actId,
        t('contacts:person.deleted', { name }),
        t('contacts:person.restored', { name }),
      );
    } catch (error) {
      showNotice(t(`acts:writeFailure.${writeFailure(error)}`));
      return false;
    }
    return true;
  };
}
