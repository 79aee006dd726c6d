import { useTranslation } from 'react-i18next';
import {
  QUESTION_STEPS,
  stepOf,
  type QuestionStep,
} from '#shared/cooperation/questionnaires/question-places.ts';
import type { Question } from '#shared/cooperation/questionnaires/questionnaire.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { useQuestionOrder } from '../use-question-order.ts';
import styles from './questionnaires.module.css';

const ICONS = {
  up: 'arrow-up',
  down: 'arrow-down',
  indent: 'chevron-right',
  outdent: 'chevron-left',
} as const satisfies Record<QuestionStep, string>;

/** Adds a question after the open one, and moves that. */
export function QuestionOrder({
  questionnaireId,
  questions,
  open,
}: {
  questionnaireId: string;
  questions: readonly Question[];
  open: Question | undefined;
}) {
  const { t } = useTranslation(['questionnaires']);
  const { add, move } = useQuestionOrder(questionnaireId, questions);
  return (
    <>
      <Button size="small" icon="plus" onPress={() => void add(open?.id)}>
        {t('questionnaires:order.add')}
      </Button>
      <span className={styles.steps}>
        {QUESTION_STEPS.map((step) => (
          <IconButton
            key={step}
            icon={ICONS[step]}
            size="small"
            label={t(`questionnaires:order.${step}`)}
            isDisabled={!open || stepOf(questions, open.id, step) === null}
            onPress={() => {
              if (open) void move(open, step);
            }}
          />
        ))}
      </span>
    </>
  );
}
