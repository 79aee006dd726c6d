import { useBodiesPalette } from '#renderer/features/bodies/contribute-palette.ts';
import { useContactsPalette } from '#renderer/features/contacts/contribute-palette.ts';
import { useDocumentsPalette } from '#renderer/features/documents/contribute-palette.ts';
import { useEngagementsPalette } from '#renderer/features/engagements/contribute-palette.ts';
import { useListsPalette } from '#renderer/features/lists/contribute-palette.ts';
import { useRecommendationsPalette } from '#renderer/features/recommendations/contribute-palette.ts';
import { useObligationsPalette } from '#renderer/features/obligations/contribute-palette.ts';
import { useQuestionnairesPalette } from '#renderer/features/questionnaires/contribute-palette.ts';
import type { PaletteFinder } from '#renderer/session/palette-source.ts';

/** What the palette looks into besides the commands: one line for each feature's `contribute-palette.ts`. */
export function usePaletteFinders(words: string): PaletteFinder[] {
  return [
    useContactsPalette(words),
    useBodiesPalette(words),
    useListsPalette(words),
    useRecommendationsPalette(words),
    useObligationsPalette(words),
    useQuestionnairesPalette(words),
    useDocumentsPalette(words),
    useEngagementsPalette(words),
  ];
}
