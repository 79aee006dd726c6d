import { useTranslation } from 'react-i18next';
import type { Obligation } from '#shared/cooperation/obligations/obligation.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useConfirm } from '#renderer/ui/overlays/confirm.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { deleteObligation } from './obligations-commands.ts';

/** Deletes an obligation after telling what goes with it. Returns whether it went. */
export function useDeleteObligation(): (obligation: Obligation) => Promise<boolean> {
  const { t } = useTranslation(['obligations', 'common']);
  const office = useOffice();
  const confirm = useConfirm();
  const act = useAct();
  const language = useScreenLanguage();
  return async (obligation) => {
    const name = pickText(obligation.title, language);
    const sure = await confirm({
      title: t('obligations:delete.title', { name }),
      text: t('obligations:delete.text'),
      action: t('common:delete'),
      danger: true,
    });
    if (!sure) return false;
    const done = t('obligations:delete.done', { name });
    return await act(
      () => deleteObligation(office, obligation),
      done,
      t('obligations:delete.restored'),
    );
  };
}
