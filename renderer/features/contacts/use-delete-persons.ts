import { useTranslation } from 'react-i18next';
import type { Person } from '#shared/contacts/person.ts';
import { displayName } from '#shared/contacts/person-name.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { deletePersons } from './contacts-commands.ts';
import { usePersonList } from './contacts-store.ts';
import { useNumber } from './use-number.ts';
import { useUndoLater } from './use-undo-later.ts';

/** Deletes persons at once, without asking: the notice offers to take it back. */
export function useDeletePersons(): (persons: readonly Person[]) => Promise<void> {
  const office = useOffice();
  const { t } = useTranslation(['contacts', 'acts']);
  const number = useNumber();
  const undoLater = useUndoLater();

  return async (persons) => {
    const [only] = persons;
    if (!only) return;
    const one = persons.length === 1;
    const count = persons.length;
    try {
      await deletePersons(office, persons);
    } catch {
      showNotice(t('acts:writeFailure.unexpected'));
      return;
    }
    const gone = new Set(persons.map((person) => person.id));
    usePersonList.setState((list) => ({
      ticked: new Set([...list.ticked].filter((id) => !gone.has(id))),
    }));
    const name = displayName(only);
    await undoLater(
      one
        ? t('contacts:person.deleted', { name })
        : t('contacts:person.deletedMany', { count, formatted: number(count) }),
      one ? t('contacts:person.restored', { name }) : t('contacts:person.restoredMany'),
    );
  };
}
