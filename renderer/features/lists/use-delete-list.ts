import { useTranslation } from 'react-i18next';
import type { MailingList } from '#shared/contacts/lists/mailing-list.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useConfirm } from '#renderer/ui/overlays/confirm.tsx';
import { deleteList } from './lists-commands.ts';

/** Deletes a list once the user is sure. Returns whether it went. */
export function useDeleteList(): (list: MailingList) => Promise<boolean> {
  const { t } = useTranslation(['lists', 'common']);
  const office = useOffice();
  const confirm = useConfirm();
  const act = useAct();
  return async (list) => {
    const { name } = list;
    const sure = await confirm({
      title: t('lists:delete.title', { name }),
      text: t('lists:delete.text'),
      action: t('common:delete'),
      danger: true,
    });
    if (!sure) return false;
    return await act(
      () => deleteList(office, list),
      t('lists:delete.done', { name }),
      t('lists:delete.undone', { name }),
    );
  };
}
