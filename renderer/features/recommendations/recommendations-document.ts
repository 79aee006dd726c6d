import type { Language } from '#shared/i18n/languages.ts';
import { translatorFor } from '#shared/i18n/translate.ts';
import { recommendationsModel } from '#shared/recommendations/documents/recommendations-model.ts';
import { listedRecommendations } from '#shared/recommendations/listed-recommendation.ts';
import type { DocumentRequest } from '#renderer/features/documents/public.ts';
import { namesOf, readActions, readRecommendations } from './recommendations-data.ts';

/** What the document is of; `programme`: those that a matrix shows. */
type Selection = 'all' | 'found' | 'ticked';

/** The table of recommendations as a Word document, of those with these ids. */
export function recommendationsRequest(
  ids: readonly string[],
  selection: Selection,
): DocumentRequest {
  const wanted = new Set(ids);
  return {
    kind: 'recommendations',
    isEmpty: wanted.size === 0,
    estimatesPages: true,
    read: async (office, { language }) => {
      const read = await readRecommendations(office);
      const names = namesOf(read, await readActions(office));
      const chosen = read.recommendations.filter(({ id }) => wanted.has(id));
      const listed = listedRecommendations(chosen, names, language);
      const model = recommendationsModel(listed, language, wordsOf(selection, language));
      return { model, contacts: 0 };
    },
  };
}

function wordsOf(selection: Selection, language: Language): string {
  const t = translatorFor(language);
  if (selection === 'ticked') return t('recommendations:document.ofTicked');
  return t(
    selection === 'found' ? 'recommendations:document.ofFound' : 'recommendations:document.ofAll',
  );
}
