import { hasIdentityCode } from '../../../lib/identity-code.ts';
import { textsOfFinal } from '../final-text.ts';
import { outlineNodes, questionOutline, restrictedQuestions } from '../question-outline.ts';
import { confidentialityOf, type Question, type Questionnaire } from '../questionnaire.ts';
import type { OwnQuestion } from './fill-own-file.ts';

/** What goes into the file of the body, and what does not. */
export type OwnFileAnswers = {
  questions: OwnQuestion[];
  /** Answers that stay out: for the office alone, or restricted. */
  keptBack: number;
  /** A personal identity code stands in an answer: nothing may go out. */
  hasIdentityCode: boolean;
};

/** What Finland answers to `questionnaire`, for the file in which the body sent its questions. */
export function ownFileAnswers(
  questionnaire: Questionnaire,
  questions: readonly Question[],
): OwnFileAnswers {
  const nodes = outlineNodes(questionOutline(questions, []));
  const restricted = restrictedQuestions([questionnaire], questions);
  const isKept = (question: Question) =>
    restricted.has(question.id) || confidentialityOf(questionnaire, question) !== 'normal';
  const hasFinal = ({ final }: Question) => textsOfFinal(final).length > 0;
  const own = nodes.map(({ question, isAsked }): OwnQuestion => ({
    id: question.id,
    text: question.text,
    answer: isKept(question) ? {} : (question.final ?? {}),
    isAsked: isAsked && !isKept(question),
  }));
  return {
    questions: own,
    keptBack: nodes.filter(({ question }) => isKept(question) && hasFinal(question)).length,
    hasIdentityCode: own.some(({ answer }) => textsOfFinal(answer).some(hasIdentityCode)),
  };
}
