import { useTranslation } from 'react-i18next';
import type { ContactSide } from '#shared/contacts/directory/directory.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { showContacts } from '#renderer/features/contacts/public.ts';
import { showNotice } from '#renderer/session/notices.ts';

/** What came with an import: its people, or its organisations where it brought nobody. */
export type Came = { of: ContactSide; ids: readonly string[] };

/** Finds what of an import is there still; null, and it is said, where nothing is. */
export function useCame(): (actId: string) => Promise<Came | null> {
  const office = useOffice();
  const { t } = useTranslation(['importScreen']);
  return async (actId) => {
    const came = await office.contactsOfImport(actId);
    const of = came.persons.length > 0 ? 'persons' : 'organisations';
    if (came[of].length > 0) return { of, ids: came[of] };
    showNotice(t('importScreen:history.noneLeft'));
    return null;
  };
}

/** Shows the contacts of an import, ticked. */
export function useShowImported(): (actId: string) => Promise<void> {
  const cameWith = useCame();
  return async (actId) => {
    const came = await cameWith(actId);
    if (came) showContacts(came.of, came.ids);
  };
}
