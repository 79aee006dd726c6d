import type { DocumentFrame } from '../../../documents/document-kind.ts';
import {
  questionnaireForm,
  type QuestionnaireForm,
  type QuestionnaireFormRows,
} from './questionnaire-form.ts';

/** The forms of all questionnaires and all who are asked in them, the newest questionnaire first. */
export function questionnaireForms(
  rows: QuestionnaireFormRows,
  frame: DocumentFrame,
): QuestionnaireForm[] {
  const ofQuestion = new Map(rows.questions.map((one) => [one.id, one.questionnaireId]));
  const newest = [...rows.questionnaires].sort((a, b) =>
    (b.receivedOn ?? '') < (a.receivedOn ?? '') ? -1 : 1,
  );
  return newest.flatMap((questionnaire) => {
    const asked = new Set(
      rows.answers
        .filter(({ questionId }) => ofQuestion.get(questionId) === questionnaire.id)
        .map(({ organisationId }) => organisationId),
    );
    return rows.organisations
      .filter(({ id }) => asked.has(id))
      .flatMap((respondent) => questionnaireForm(rows, { questionnaire, respondent, frame }) ?? []);
  });
}
