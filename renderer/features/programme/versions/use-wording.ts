import { useMemo } from 'react';
import { pickText } from '#shared/i18n/languages.ts';
import { translatorFor, type Translate } from '#shared/i18n/translate.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import type { VersionContent, VersionOrganisation } from '#shared/programme/versions/version.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { ProgrammePage } from '../programme-data.ts';
import type { Wording } from '#shared/programme/value-words.ts';
import { referenceText } from '#shared/recommendations/reference-text.ts';

/** What a version is held against, or is: its rows with the organisations and bodies that they name. */
export type NamedContent = ProgrammeContent & {
  organisations: readonly VersionOrganisation[];
  bodies?: readonly VersionOrganisation[];
};

/** The programme as it is now, as a version would keep it. */
export function presentOf({ content, organisations, bodies }: ProgrammePage): NamedContent {
  return { ...content, organisations, bodies };
}

/**
 * How values are worded that stand in one or two states of a programme. An organisation is called as in the last of them
 * that names it.
 */
export function useWording(...contents: (VersionContent | NamedContent)[]): Wording {
  const language = useScreenLanguage();
  const t = translatorFor(language);
  const number = useNumber();
  const { day } = useMoment();
  const [one, other] = contents;
  return useMemo(() => {
    const states = [one, other].flatMap((content) => content ?? []);
    const organisations = new Map(
      states.flatMap((content) => content.organisations.map((row) => [row.id, row.name] as const)),
    );
    const bodies = new Map(
      states.flatMap((content) => (content.bodies ?? []).map((row) => [row.id, row.name] as const)),
    );
    const recommendations = new Map(
      states.flatMap((content) =>
        content.recommendations.map(
          (row) => [row.id, referenceText(row.reference, language)] as const,
        ),
      ),
    );
    return {
      t: t as Translate,
      language,
      day,
      number,
      organisation: (id) => pickText(organisations.get(id), language) || t('versions:compare.gone'),
      body: (id) => pickText(bodies.get(id), language) || t('preparation:goneBody'),
      recommendation: (id) => recommendations.get(id) ?? '',
    };
  }, [one, other, t, language, day, number]);
}
