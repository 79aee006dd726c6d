import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import {
  placeAfter,
  stepOf,
  type QuestionStep,
} from '#shared/cooperation/questionnaires/question-places.ts';
import type { Question } from '#shared/cooperation/questionnaires/questionnaire.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { addQuestion, moveQuestion } from './questionnaires-commands.ts';

/** Adds and moves questions of a questionnaire; what cannot go further stays where it is. */
export function useQuestionOrder(questionnaireId: string, questions: readonly Question[]) {
  const { t } = useTranslation(['questionnaires', 'acts']);
  const office = useOffice();
  const act = useAct();
  const [, navigate] = useLocation();
  return {
    /** Adds one after `id` and opens it. */
    add: (id: string | undefined) =>
      act(
        async () => {
          const made = await addQuestion(office, questionnaireId, placeAfter(questions, id));
          navigate(`/questionnaires/${questionnaireId}/${made.value}`);
          return made;
        },
        t('questionnaires:order.added'),
        t('questionnaires:order.addedBack'),
      ),
    /** What is seen to move needs no notice; Ctrl+Z takes it back. */
    move: async (question: Question, step: QuestionStep) => {
      const place = stepOf(questions, question.id, step);
      if (!place) return;
      try {
        await moveQuestion(office, question, place);
      } catch (error) {
        showNotice(t(`acts:writeFailure.${writeFailure(error)}`));
      }
    },
  };
}
