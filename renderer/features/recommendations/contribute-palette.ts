import { useMemo } from 'react';
import { fold } from '#shared/text/fold.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { searchedText } from '#shared/recommendations/filter-recommendations.ts';
import type { Recommendation } from '#shared/recommendations/recommendation.ts';
import { referenceText } from '#shared/recommendations/reference-text.ts';
import { useLive } from '#renderer/data/use-live.ts';
import type { PaletteSource } from '#renderer/session/palette-source.ts';
import { HOME } from './recommendations-address.ts';
import { shortened } from './recommendations-view.ts';

const MOST = 10;
const HINT_LETTERS = 80;

/** Recommendations in the palette, by reference, words of their texts, or topic. */
export const useRecommendationsPalette: PaletteSource = () => {
  const live = useLive((office) => office.read.recommendations.toArray(), []);
  const all = live.state === 'ready' ? live.value : null;
  const searched = useMemo(() => searchedOnce(all ?? []), [all]);
  return (words, language) => {
    const wanted = fold(words).split(' ');
    const found = [];
    for (const { one, text } of searched()) {
      if (!wanted.every((word) => text.includes(word))) continue;
      found.push({
        id: one.id,
        label: referenceText(one.reference, language),
        hint: shortened(pickText(one.text, language), HINT_LETTERS),
        icon: 'list-ordered' as const,
        to: `${HOME}/${one.id}`,
      });
      if (found.length === MOST) break;
    }
    return found;
  };
};

/** Folded when words are first looked for, not when the palette opens. */
function searchedOnce(all: readonly Recommendation[]) {
  let folded: { one: Recommendation; text: string }[] | undefined;
  return () => (folded ??= all.map((one) => ({ one, text: searchedText(one, []) })));
}
