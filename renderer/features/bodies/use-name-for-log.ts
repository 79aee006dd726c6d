import { useTranslation } from 'react-i18next';
import type { Holder } from '#shared/contacts/bodies/seat-on.ts';
import { displayName } from '#shared/contacts/person-name.ts';

/** What the log is to call a person: an erased one by no name, since nothing would take it out of there again. */
export function useNameForLog(): (named: Pick<Holder, 'person' | 'isErased'>) => string {
  const { t } = useTranslation(['privacy']);
  return ({ person, isErased }) =>
    isErased ? t('privacy:screen.erasedName') : displayName(person);
}
