import { useTranslation } from 'react-i18next';
import type { QuestionProgress } from '#shared/cooperation/questionnaires/question-outline.ts';

/** How far the questions of a questionnaire have come, in words. */
export function useProgressWords(): (progress: QuestionProgress) => string {
  const { t } = useTranslation(['questionnaires']);
  return (progress) =>
    [
      t('questionnaires:progress', progress),
      ...(progress.partly > 0 ? [t('questionnaires:progressPartly', progress)] : []),
    ].join(', ');
}
