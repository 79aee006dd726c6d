import { useTranslation } from 'react-i18next';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { writeRecommendations } from '#shared/recommendations/exports/write-recommendations.ts';
import { listedRecommendations } from '#shared/recommendations/listed-recommendation.ts';
import type { Recommendation } from '#shared/recommendations/recommendation.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useSaveFile } from '#renderer/features/documents/public.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { namesOf, readActions, type RecommendationsRead } from './recommendations-data.ts';

/** Saves recommendations as a workbook that the import reads back, and notes that it was made. */
export function useSaveWorkbook(): (
  read: RecommendationsRead,
  recommendations: readonly Recommendation[],
) => Promise<void> {
  const { t } = useTranslation(['recommendations']);
  const office = useOffice();
  const saveFile = useSaveFile();
  const language = useScreenLanguage();
  return async (read, recommendations) => {
    const today = dayInFinland(new Date());
    const names = namesOf(read, await readActions(office));
    const listed = listedRecommendations(recommendations, names, language);
    const made = writeRecommendations(listed, { language, today });
    if (!made.ok) {
      const where = String(made.failure.facts?.['name'] ?? '');
      showNotice(t('recommendations:listView.identityCode', { name: where }));
      return;
    }
    const { bytes, fileName } = made.value;
    const saved = await saveFile({
      suggestedName: fileName,
      filter: t('recommendations:listView.xlsx'),
      extension: 'xlsx',
      bytes,
      made: {
        kind: 'recommendations',
        format: 'xlsx',
        title: t('recommendations:title'),
        language,
        contacts: 0,
      },
    });
    if (saved.end === 'not-saved') {
      if (saved.problem !== null) showNotice(saved.problem);
      return;
    }
    const { name, remark } = saved;
    showNotice([t('recommendations:listView.saved', { name }), remark].filter(Boolean).join('. '));
  };
}
