import { useTranslation } from 'react-i18next';
import { daySpan } from '#shared/documents/texts/day-span.ts';
import { countryName } from '#shared/text/country-name.ts';
import type { Engagement } from '#shared/cooperation/engagements/engagement.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';

/** What an entry is, when and where, in a line: "Kokous · 3.12.2026 · Strasbourg, Ranska". */
export function useSaidText(): (
  entry: Pick<Engagement, 'kind' | 'from' | 'to' | 'place' | 'country'>,
) => string {
  const { t } = useTranslation(['cooperation']);
  const language = useScreenLanguage();
  return ({ kind, from, to, place, country }) =>
    [
      t(`cooperation:engagementKind.${kind}`),
      daySpan(from, to, language),
      [place, country === undefined ? '' : countryName(country, language)]
        .filter(Boolean)
        .join(', '),
    ]
      .filter(Boolean)
      .join(' · ');
}
