import { useTranslation } from 'react-i18next';
import { pickText, type LocalText } from '#shared/i18n/languages.ts';
import { ComboBox } from '#renderer/ui/fields/combo-box.tsx';
import { FieldRow } from '#renderer/ui/fields/field-group.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { QuestionnaireLinks } from '../questionnaires-data.ts';
import { collatorFor } from '#shared/text/collator.ts';

type Links = {
  bodyId: string | null;
  obligationId: string | null;
  reviewRoundId: string | null;
};

/** The body that asks, and the obligation and the round of review that it belongs to. */
export function LinkFields({
  links,
  value,
  onChange,
}: {
  links: QuestionnaireLinks;
  value: Links;
  onChange: (changes: Partial<Links>) => void;
}) {
  const { t } = useTranslation(['questionnaires']);
  const language = useScreenLanguage();
  const { compare } = collatorFor('fi');
  const optionsOf = (rows: readonly { id: string; name: LocalText; hint?: string }[]) =>
    rows
      .map(({ id, name, hint }) => ({
        value: id,
        label: pickText(name, language),
        ...(hint && { hint }),
      }))
      .sort((a, b) => compare(a.label, b.label));
  const bodies = links.bodies.map(({ id, name, abbr }) => ({
    id,
    name,
    hint: pickText(abbr, language),
  }));
  return (
    <FieldRow>
      <ComboBox
        label={t('questionnaires:field.body')}
        options={optionsOf(bodies)}
        value={value.bodyId}
        optional
        onChange={(bodyId) => onChange({ bodyId })}
      />
      <ComboBox
        label={t('questionnaires:field.obligation')}
        options={optionsOf(links.obligations.map(({ id, title }) => ({ id, name: title })))}
        value={value.obligationId}
        optional
        onChange={(obligationId) => onChange({ obligationId })}
      />
      <ComboBox
        label={t('questionnaires:field.round')}
        options={links.rounds.map((round) => {
          const body = links.bodies.find(({ id }) => id === round.bodyId);
          const name = [
            pickText(body?.abbr, language) || pickText(body?.name, language),
            round.no,
          ].join(' ');
          return { value: round.id, label: name, hint: pickText(round.theme, language) };
        })}
        value={value.reviewRoundId}
        optional
        onChange={(reviewRoundId) => onChange({ reviewRoundId })}
      />
    </FieldRow>
  );
}
