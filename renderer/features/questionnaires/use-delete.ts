import { useTranslation } from 'react-i18next';
import type { Questionnaire } from '#shared/cooperation/questionnaires/questionnaire.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useConfirm } from '#renderer/ui/overlays/confirm.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { deleteQuestionnaire } from './questionnaires-commands.ts';

/** Deletes a questionnaire after telling what goes with it. Returns whether it went. */
export function useDeleteQuestionnaire(): (one: Questionnaire) => Promise<boolean> {
  const { t } = useTranslation(['questionnaires', 'common']);
  const office = useOffice();
  const confirm = useConfirm();
  const act = useAct();
  const language = useScreenLanguage();
  return async (one) => {
    const name = pickText(one.title, language);
    const count = await office.read.questions.where('questionnaireId').equals(one.id).count();
    const isSure = await confirm({
      title: t('questionnaires:delete.title', { name }),
      text: t('questionnaires:delete.text', { count }),
      action: t('common:delete'),
      danger: true,
    });
    if (!isSure) return false;
    return await act(
      () => deleteQuestionnaire(office, one),
      t('questionnaires:delete.done', { name }),
      t('questionnaires:delete.restored'),
    );
  };
}
