import { listText } from '#shared/text/list-text.ts';
import { useTranslation } from 'react-i18next';
import type { Recommendation } from '#shared/recommendations/recommendation.ts';
import { referenceText } from '#shared/recommendations/reference-text.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { backupBefore } from '#renderer/session/safekeeping.ts';
import { useConfirm } from '#renderer/ui/overlays/confirm.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { deleteRecommendations } from './recommendations-commands.ts';
import { countParts } from './recommendations-data.ts';

/** Deletes recommendations; asks where several go, or something that rests on one. Returns whether they went. */
export function useDeleteRecommendations(): (
  recommendations: readonly Recommendation[],
) => Promise<boolean> {
  const { t } = useTranslation(['recommendations', 'common']);
  const office = useOffice();
  const confirm = useConfirm();
  const act = useAct();
  const number = useNumber();
  const language = useScreenLanguage();
  return async (recommendations) => {
    const [first] = recommendations;
    if (!first) return false;
    const count = recommendations.length;
    const name = referenceText(first.reference, language);
    const formatted = number(count);
    const parts = await countParts(
      office,
      recommendations.map(({ id }) => id),
    );
    const what = [
      parts.links > 0 ? t('recommendations:delete.links', { count: parts.links }) : '',
      parts.tasks > 0 ? t('recommendations:delete.tasks', { count: parts.tasks }) : '',
    ].filter(Boolean);
    if (count > 1 || what.length > 0) {
      const isSure = await confirm({
        title:
          count > 1
            ? t('recommendations:delete.manyTitle')
            : t('recommendations:delete.title', { name }),
        text:
          count > 1
            ? t('recommendations:delete.manyText', { formatted })
            : t('recommendations:delete.text', { what: listText(what, language) }),
        action: t('common:delete'),
        danger: true,
      });
      if (!isSure) return false;
    }
    if (count > 1 && !(await backupBefore('before-bulk-delete'))) return false;
    const done =
      count === 1
        ? t('recommendations:delete.done', { name })
        : t('recommendations:delete.doneMany', { count, formatted });
    return await act(
      () => deleteRecommendations(office, recommendations),
      done,
      t('recommendations:delete.restored'),
    );
  };
}
