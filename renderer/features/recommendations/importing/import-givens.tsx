import { useTranslation } from 'react-i18next';
import { roundName } from '#shared/recommendations/listed-recommendation.ts';
import {
  RECOMMENDATION_STRENGTHS,
  type RecommendationStrength,
} from '#shared/recommendations/recommendation.ts';
import { ComboBox } from '#renderer/ui/fields/combo-box.tsx';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { BodyField } from '../components/recommendation-fields.tsx';
import type { RecommendationsRead } from '../recommendations-data.ts';
import styles from './importing.module.css';

/** What holds of every recommendation of a list that does not say otherwise itself. */
export type Givens = {
  sign: string;
  bodyId: string | null;
  reviewRoundId: string | null;
  /** As it was typed. */
  givenOn: string;
  strength: RecommendationStrength;
};

export function ImportGivens({
  read,
  givens,
  onChange,
  dayError,
}: {
  read: RecommendationsRead;
  givens: Givens;
  onChange: (givens: Givens) => void;
  dayError: string | undefined;
}) {
  const { t } = useTranslation(['recommendations', 'programme']);
  const language = useScreenLanguage();
  const set = (some: Partial<Givens>) => onChange({ ...givens, ...some });
  return (
    <div className={styles.givens}>
      <h2>{t('recommendations:importing.givens')}</h2>
      <p className={styles.help}>{t('recommendations:importing.givensHelp')}</p>
      <div className={styles.row}>
        <TextField
          label={t('recommendations:importing.sign')}
          help={t('recommendations:importing.signHelp')}
          value={givens.sign}
          onChange={(next) => set({ sign: next })}
        />
        <BodyField
          read={read}
          bodyId={givens.bodyId}
          onChange={(id) => set({ bodyId: id, reviewRoundId: null })}
        />
        <ComboBox
          label={t('recommendations:column.round')}
          optional
          options={read.rounds
            .filter((round) => round.bodyId === givens.bodyId)
            .map((round) => ({ value: round.id, label: roundName(round, language) }))}
          value={givens.reviewRoundId}
          onChange={(id) => set({ reviewRoundId: id })}
        />
        <DayField
          label={t('recommendations:importing.givenOn')}
          optional
          value={givens.givenOn}
          onChange={(next) => set({ givenOn: next })}
          error={dayError}
        />
        <Select
          label={t('recommendations:importing.strength')}
          options={RECOMMENDATION_STRENGTHS.map((value) => ({
            value,
            label: t(`programme:recommendation.strengths.${value}`),
          }))}
          value={givens.strength}
          onChange={(next) => set({ strength: next })}
        />
      </div>
    </div>
  );
}
