import type { QuestionnaireForm } from '#shared/cooperation/questionnaires/form/questionnaire-form.ts';
import { questionnaireForms } from '#shared/cooperation/questionnaires/form/questionnaire-forms.ts';
import type { Questionnaire } from '#shared/cooperation/questionnaires/questionnaire.ts';
import type { DocumentFrame } from '#shared/documents/document-kind.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { hasIdentityCode } from '#shared/lib/identity-code.ts';
import type { Office, Writer } from '#renderer/data/office.ts';
import { cellKey, type AskedForm, type TakenReply } from './asked-form.ts';
import { notesWith } from './notes-with.ts';

/** Every form of questions that can have gone out: of all questionnaires, in the language of each frame. */
export async function askedInQuestionnaires(
  { read }: Pick<Office, 'read'>,
  frames: readonly DocumentFrame[],
): Promise<AskedForm[]> {
  const [questionnaires, questions, answers, organisations, bodies] = await Promise.all([
    read.questionnaires.toArray(),
    read.questions.toArray(),
    read.answers.toArray(),
    read.organisations.toArray(),
    read.bodies.toArray(),
  ]);
  const rows = { questionnaires, questions, answers, organisations, bodies };
  return frames.flatMap((frame) => questionnaireForms(rows, frame).map(askedForm));
}

function askedForm({ form, questionnaire, respondent }: QuestionnaireForm): AskedForm {
  const answered = form.sections.flatMap(({ key: section, rows }) =>
    rows.filter(({ sent }) => sent !== '').map((row) => cellKey({ section, field: row.key })),
  );
  return {
    form,
    respondent,
    title: questionnaire.title,
    newer: null,
    href: `#/questionnaires/${questionnaire.id}/respondents`,
    owner: { ownerKind: 'questionnaire', ownerId: questionnaire.id },
    act: 'takeQuestionnaireReply',
    canBeTaken: (_, text) => !hasIdentityCode(text),
    // Nobody knows whether the form went out before or after that answer was written down.
    doubts: new Map(answered.map((key) => [key, 'answered'])),
    take: (write, read, taken) =>
      takeAnswers(write, read, {
        ...taken,
        ...{ questionnaire, organisationId: respondent.id, language: form.language },
      }),
  };
}

export type TakenAnswers = TakenReply & {
  questionnaire: Questionnaire;
  organisationId: string;
  /** The language of the form: what it says is written in that. */
  language: Language;
};

/**
 * Takes cells of a reply into what the respondent answers, which is thereby accepted: each was looked at. A question from
 * which nothing is awaited any more is answered.
 */
export async function takeAnswers(
  write: Writer,
  read: Office['read'],
  { questionnaire, organisationId, language, cells, leftOver, fileName, today }: TakenAnswers,
): Promise<void> {
  for (const { field: questionId, text: written } of cells) {
    const answers = await read.answers.where('questionId').equals(questionId).toArray();
    const own = answers.find((one) => one.organisationId === organisationId);
    if (!own) continue;
    const text = written.trim();
    await write.update('answers', own.id, {
      text: text || undefined,
      ...(text !== '' && {
        ...{ state: 'accepted', language },
        receivedOn: own.receivedOn ?? today,
      }),
    });
    const question = await read.questions.get(questionId);
    const isAwaited = answers.some(
      ({ id, state }) => state === 'asked' && (id !== own.id || text === ''),
    );
    if (question?.state === 'asked' && !isAwaited) {
      await write.update('questions', questionId, { state: 'answered' });
    }
  }
  const now = (await read.questionnaires.get(questionnaire.id)) ?? questionnaire;
  const notes = notesWith(now.notes, fileName, leftOver);
  await write.update('questionnaires', questionnaire.id, { notes });
}
