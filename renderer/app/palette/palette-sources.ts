import { useContactsPalette } from '#renderer/features/contacts/contribute-palette.ts';
import { useDocumentsPalette } from '#renderer/features/documents/contribute-palette.ts';
import { useEngagementsPalette } from '#renderer/features/engagements/contribute-palette.ts';
import { useMeetingsPalette } from '#renderer/features/meetings/contribute-palette.ts';
import { useRecommendationsPalette } from '#renderer/features/recommendations/contribute-palette.ts';
import type { PaletteFinder } from '#renderer/session/palette-source.ts';
import { useFoundRecords } from './use-found-records.ts';

/**
 * What the palette looks into besides the commands: what descriptions of tables let it find, and what features do by
 * themselves, one line for each `contribute-palette.ts`.
 */
export function usePaletteFinders(words: string): PaletteFinder[] {
  return [
    useContactsPalette(words),
    useFoundRecords(words),
    useRecommendationsPalette(words),
    useDocumentsPalette(words),
    useEngagementsPalette(words),
    useMeetingsPalette(words),
  ];
}
