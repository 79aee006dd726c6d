import { useTranslation } from 'react-i18next';
import { useOffice } from '#renderer/data/office-context.ts';
import { showContacts } from '#renderer/features/contacts/public.ts';
import { showNotice } from '#renderer/session/notices.ts';

/** Shows the contacts of an import, ticked: its people, or its organisations where it brought nobody. */
export function useShowImported(): (actId: string) => Promise<void> {
  const office = useOffice();
  const { t } = useTranslation(['importScreen']);
  return async (actId) => {
    const came = await office.contactsOfImport(actId);
    const side = came.persons.length > 0 ? 'persons' : 'organisations';
    if (came[side].length > 0) showContacts(side, came[side]);
    else showNotice(t('importScreen:history.noneLeft'));
  };
}
