import { useTranslation } from 'react-i18next';
import { placesReferring } from '#shared/programme/outline/plan-delete.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useConfirm } from '#renderer/ui/overlays/confirm.tsx';
import { ReferringPlaces } from '../components/referring-places.tsx';
import { readContent } from '../programme-data.ts';
import { deleteActions, moveActions } from './action-table-commands.ts';

/** What is done with several actions at once: each is one act. */
export function useManyActions(
  ids: readonly string[],
  { programmeId, onGone }: { programmeId: string; onGone: () => void },
) {
  const { t } = useTranslation(['actionTable', 'common']);
  const office = useOffice();
  const act = useAct();
  const confirm = useConfirm();
  const count = ids.length;
  return {
    moveTo: (goalId: string | null) =>
      act(
        () => moveActions(office, programmeId, ids, goalId),
        t('actionTable:moved', { count }),
        t('actionTable:undone'),
      ),
    remove: async () => {
      const content = await readContent(office, programmeId);
      const isSure = await confirm({
        title: t('actionTable:delete.title', { count }),
        text: (
          <>
            <p>{t('actionTable:delete.text')}</p>
            {content ? (
              <ReferringPlaces content={content} places={placesReferring(content, new Set(ids))} />
            ) : null}
          </>
        ),
        action: t('common:delete'),
        danger: true,
      });
      if (!isSure) return;
      const isDone = await act(
        () => deleteActions(office, ids),
        t('actionTable:delete.done', { count }),
        t('actionTable:delete.undone'),
      );
      if (isDone) onGone();
    },
  };
}
