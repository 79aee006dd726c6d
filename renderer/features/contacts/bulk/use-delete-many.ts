import { useTranslation } from 'react-i18next';
import type { ContactSide } from '#shared/contacts/directory/directory.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { backupBefore } from '#renderer/session/safekeeping.ts';
import { useConfirm } from '#renderer/ui/overlays/confirm.tsx';
import { deleteOrganisations, readWhatGoes } from './bulk-commands.ts';
import { LISTS } from '../list/contacts-store.ts';
import { useDeletePersons } from '../persons/use-delete-persons.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { useUndoLater } from '#renderer/common/use-undo-later.ts';

/** Deletes the ticked contacts, once she has seen how many they are. `unseen` says that some are not in the list now. */
export function useDeleteMany(
  of: ContactSide,
): (ids: readonly string[], unseen: string | null) => Promise<void> {
  const office = useOffice();
  const { t } = useTranslation(['contacts', 'views', 'acts']);
  const number = useNumber();
  const confirm = useConfirm();
  const undoLater = useUndoLater();
  const deletePersons = useDeletePersons();

  const deleteMany = async (ids: readonly string[]) => {
    if (ids.length > 1 && !(await backupBefore('before-bulk-delete'))) return;
    const { value, actId } = await deleteOrganisations(office, ids);
    const { deleted, tied } = value;
    const gone = new Set(ids);
    LISTS.organisations.setState((list) => ({
      ticked: new Set([...list.ticked].filter((id) => !gone.has(id))),
    }));
    const stay = t('views:tied', { count: tied, formatted: number(tied) });
    if (deleted === 0) return showNotice(stay);
    const done = t('views:organisationsDeleted', { count: deleted, formatted: number(deleted) });
    undoLater(actId, tied === 0 ? done : `${done} ${stay}`, t('views:organisationsRestored'));
  };

  /** What an official would miss: places in bodies with their history, and data that are to be kept as they are. */
  const alsoGone = async (ids: readonly string[]) => {
    if (of === 'organisations') return [];
    const { mandates, restricted } = await readWhatGoes(office, ids);
    const facts = (count: number) => ({ count, formatted: number(count) });
    return [
      ...(mandates > 0 ? [t('views:deleteMandates', facts(mandates))] : []),
      ...(restricted > 0 ? [t('views:deleteRestricted', facts(restricted))] : []),
    ];
  };

  return async (ids, unseen) => {
    const count = ids.length;
    const facts = { count, formatted: number(count) };
    const isSure =
      (count === 1 && unseen === null) ||
      (await confirm({
        title: t(`views:deleteTitle.${of}`, facts),
        text: [
          ...(unseen === null ? [] : [unseen]),
          ...(await alsoGone(ids)),
          t('views:deleteText'),
        ].join(' '),
        action: t('contacts:list.deleteSelected'),
        danger: true,
      }));
    if (!isSure) return;
    try {
      if (of === 'persons') await deletePersons(ids.map((id) => ({ id })));
      else await deleteMany(ids);
    } catch (error) {
      showNotice(t(`acts:writeFailure.${writeFailure(error)}`));
    }
  };
}
