import { questionnaireReplyModel } from '#shared/cooperation/documents/questionnaire-reply-model.ts';
import type { Questionnaire } from '#shared/cooperation/questionnaires/questionnaire.ts';
import type { DocumentRequest } from '#renderer/features/documents/public.ts';

/** What Finland replies to a questionnaire as a Word document. Not for restricted ones. */
export function replyRequest({ id, bodyId, sentOn }: Questionnaire): DocumentRequest {
  return {
    kind: 'questionnaire-reply',
    // An international body is answered in English.
    ...(bodyId !== undefined && { language: 'en' as const }),
    state: sentOn === undefined ? 'draft' : 'final',
    read: async ({ read }, { language }) => {
      const [questionnaires, questions, bodies] = await Promise.all([
        read.questionnaires.toArray(),
        read.questions.where('questionnaireId').equals(id).toArray(),
        read.bodies.toArray(),
      ]);
      const answers = await read.answers
        .where('questionId')
        .anyOf(questions.map((one) => one.id))
        .toArray();
      const rows = { questionnaires, questions, bodies, answers };
      const made = questionnaireReplyModel(rows, id, language);
      if (!made.ok) throw new Error(made.failure.code);
      return { model: made.value, contacts: 0 };
    },
  };
}
