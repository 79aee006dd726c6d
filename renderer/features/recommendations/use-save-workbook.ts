import { useTranslation } from 'react-i18next';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { writeRecommendations } from '#shared/recommendations/exports/write-recommendations.ts';
import { listedRecommendations } from '#shared/recommendations/listed-recommendation.ts';
import type { Recommendation } from '#shared/recommendations/recommendation.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { recordMadeDocument } from '#renderer/features/documents/public.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { namesOf, readActions, type RecommendationsRead } from './recommendations-data.ts';

/** Saves recommendations as a workbook that the import reads back, and notes that it was made. */
export function useSaveWorkbook(): (
  read: RecommendationsRead,
  recommendations: readonly Recommendation[],
) => Promise<void> {
  const { t } = useTranslation(['recommendations', 'shell']);
  const office = useOffice();
  const platform = usePlatform();
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
    const saved = await platform.saveFile({
      suggestedName: fileName,
      filters: [{ name: t('recommendations:listView.xlsx'), extensions: ['xlsx'] }],
      bytes,
    });
    if (!saved.ok) {
      showNotice(t(`shell:failures.${saved.failure.code}`));
      return;
    }
    if (!saved.value.saved) return;
    const { name } = saved.value;
    await recordMadeDocument(office, {
      kind: 'recommendations',
      format: 'xlsx',
      title: t('recommendations:title'),
      language,
      fileName: name,
      contacts: 0,
    });
    showNotice(t('recommendations:listView.saved', { name }));
  };
}
