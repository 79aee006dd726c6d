import { useTranslation } from 'react-i18next';
import type { QuestionProgress } from '#shared/cooperation/questionnaires/question-outline.ts';
import { ProgressBar } from '#renderer/ui/status/progress-bar.tsx';
import { useProgressWords } from '../use-progress-words.ts';
import styles from './questionnaires.module.css';

/** How many questions are ready, in words and as a bar. */
export function Progress({ progress }: { progress: QuestionProgress }) {
  const { t } = useTranslation(['common']);
  const words = useProgressWords();
  const { ready, all } = progress;
  if (all === 0) return t('common:notApplicable');
  return (
    <div className={styles.progress}>
      <ProgressBar label={words(progress)} done={ready} total={all} />
    </div>
  );
}
