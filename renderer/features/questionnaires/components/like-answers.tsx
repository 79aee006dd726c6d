import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { likeQuestions } from '#shared/cooperation/questionnaires/like-questions.ts';
import type { Question } from '#shared/cooperation/questionnaires/questionnaire.ts';
import { languageOf, pickText } from '#shared/i18n/languages.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { Button } from '#renderer/ui/button.tsx';
import { LocalWords } from '#renderer/ui/words/local-words.tsx';
import { Section } from '#renderer/ui/layout/section.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { reuseAnswer } from '../questionnaires-commands.ts';
import type { EarlierAnswer } from '../questionnaires-data.ts';
import styles from './questionnaires.module.css';

const MOST = 4;

/** What Finland has answered to like questions, with source and date, to begin from. */
export function LikeAnswers({
  question,
  earlier,
}: {
  question: Question;
  earlier: readonly EarlierAnswer[];
}) {
  const { t } = useTranslation(['questionnaires']);
  const office = useOffice();
  const act = useAct();
  const language = useScreenLanguage();
  const { day } = useMoment();
  const known = useMemo(() => likeQuestions(earlier), [earlier]);
  const like = useMemo(() => known.likeTo(question.text, MOST), [known, question.text]);
  const take = (from: EarlierAnswer) =>
    act(
      () => reuseAnswer(office, question, from),
      t('questionnaires:detail.taken'),
      t('questionnaires:detail.takenBack'),
    );
  return (
    <Section title={t('questionnaires:detail.like')}>
      {like.length === 0 ? (
        <p className={styles.quiet}>{t('questionnaires:detail.noLike')}</p>
      ) : (
        <ul className={styles.answers}>
          {like.map(({ question: one, likeness, words }) => {
            const { questionnaire } = one;
            const date = questionnaire.sentOn ?? questionnaire.dueOn;
            const source = [pickText(questionnaire.title, language), one.no, date && day(date)];
            const answered = languageOf(one.final, language);
            return (
              <li key={one.id} className={styles.answer}>
                <div className={styles.likeHead}>
                  <a href={`#/questionnaires/${questionnaire.id}/${one.id}`}>
                    {source.filter(Boolean).join(' · ')}
                  </a>
                  <span className={styles.quiet}>
                    {t('questionnaires:detail.likeness', {
                      percent: Math.round(likeness * 100),
                    })}
                    {' · '}
                    {t('questionnaires:detail.shared', { words: words.join(', ') })}
                  </span>
                </div>
                <p className={styles.quiet}>
                  <LocalWords text={one.text} />
                </p>
                <p className={styles.likeText} lang={answered === language ? undefined : answered}>
                  {pickText(one.final, language)}
                </p>
                <div>
                  <Button size="small" icon="copy" onPress={() => void take(one)}>
                    {t('questionnaires:detail.take')}
                  </Button>
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
