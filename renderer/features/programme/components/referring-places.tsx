import { useTranslation } from 'react-i18next';
import { pickText } from '#shared/i18n/languages.ts';
import type { ReferringPlace } from '#shared/programme/outline/plan-delete.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { numberedOf } from '../content-memo.ts';
import { useFieldName } from '../translations/use-field-name.ts';

/** So many are named; of more their number is told. */
const MOST = 8;

/** Before something is deleted: in which texts that stay its number will be missing. */
export function ReferringPlaces({
  content,
  places,
}: {
  content: ProgrammeContent;
  places: readonly ReferringPlace[];
}) {
  const { t } = useTranslation(['programme', 'common']);
  const language = useScreenLanguage();
  const fieldName = useFieldName();
  const { numbers } = numberedOf(content);
  const titles = new Map(
    [...content.chapters, ...content.goals, ...content.actions].map(({ id, title }) => [id, title]),
  );
  const lines = new Map(
    places.map(({ key, owner, of, field, language: written }) => {
      const title = titles.get(owner.id);
      const place = fieldName({ of, field }, numbers.get(owner.id) ?? '');
      const name = title ? pickText(title, language) : '';
      const inLanguage = t(`common:inLanguage.${written}`);
      return [`${key}:${written}`, `${name}: ${place}, ${inLanguage}`] as const;
    }),
  );
  if (lines.size === 0) return null;
  const shown = [...lines].slice(0, MOST);
  return (
    <>
      <p>{t('programme:delete.referred', { count: lines.size })}</p>
      <ul>
        {shown.map(([key, line]) => (
          <li key={key}>{line}</li>
        ))}
        {lines.size > MOST ? (
          <li>{t('programme:delete.referredMore', { count: lines.size - MOST })}</li>
        ) : null}
      </ul>
    </>
  );
}
