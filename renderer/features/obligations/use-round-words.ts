import { useTranslation } from 'react-i18next';
import type { ReviewRound, RoundStage } from '#shared/cooperation/review-rounds/review-round.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';

/** What a round and a stage of it are called, and what is known of the stage's day. */
export function useRoundWords() {
  const { t } = useTranslation(['obligations']);
  const { day, range } = useMoment();
  const language = useScreenLanguage();
  return {
    nameOf: ({ no, theme }: Pick<ReviewRound, 'no' | 'theme'>): string =>
      no === undefined
        ? pickText(theme, language) || t('obligations:rounds.unnamed')
        : t('obligations:rounds.round', { no: String(no) }),
    valueOf: (stage: RoundStage | undefined): string => {
      if (!stage) return t('obligations:rounds.nothing');
      if (stage.doneOn) {
        return stage.doneTo ? range(stage.doneOn, stage.doneTo) : day(stage.doneOn);
      }
      const note = pickText(stage.dayNote, language);
      if (stage.doneUndated) {
        return note
          ? t('obligations:rounds.undatedNote', { note })
          : t('obligations:rounds.undated');
      }
      if (stage.dueOn) return t('obligations:rounds.due', { day: day(stage.dueOn) });
      if (stage.plannedOn) return t('obligations:rounds.planned', { day: day(stage.plannedOn) });
      return note || t('obligations:rounds.nothing');
    },
  };
}
