import { useTranslation } from 'react-i18next';
import { displayName } from '#shared/contacts/person-name.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { backupBefore } from '#renderer/session/safekeeping.ts';
import { deletePersons } from '../contacts-commands.ts';
import { usePersonList } from '../list/contacts-store.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { useAct } from '#renderer/common/use-act.ts';

/** Deletes persons at once, without asking: the notice offers to take it back. */
export function useDeletePersons(): (persons: readonly { id: string }[]) => Promise<void> {
  const office = useOffice();
  const { t } = useTranslation(['contacts', 'acts']);
  const number = useNumber();
  const act = useAct();

  return async (asked) => {
    const rows = await office.read.persons.bulkGet(asked.map(({ id }) => id));
    const persons = rows.filter((row) => row !== undefined);
    const [only] = persons;
    if (!only) return;
    const count = persons.length;
    if (count > 1 && !(await backupBefore('before-bulk-delete'))) return;
    const name = displayName(only);
    const mandates = await office.read.mandates.where('personId').equals(only.id).count();
    const alsoGone =
      count === 1 && mandates > 0
        ? ` ${t('contacts:person.deletedMandates', { count: mandates, formatted: number(mandates) })}`
        : '';
    const gone = new Set(asked.map(({ id }) => id));
    await act(
      async () => {
        const deleted = await deletePersons(office, persons);
        // Before the list has heard of it: the keyboard goes from the bar of the ticked to the box that ticks them.
        usePersonList.setState((list) => ({
          ticked: new Set([...list.ticked].filter((id) => !gone.has(id))),
        }));
        return deleted;
      },
      count === 1
        ? `${t('contacts:person.deleted', { name })}${alsoGone && `.${alsoGone}`}`
        : t('contacts:person.deletedMany', { count, formatted: number(count) }),
      count === 1 ? t('contacts:person.restored', { name }) : t('contacts:person.restoredMany'),
    );
  };
}
