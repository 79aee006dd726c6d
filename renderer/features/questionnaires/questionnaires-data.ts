import type { Attachment } from '#shared/attachments/attachment.ts';
import { readAttachments } from '#renderer/features/attachments/public.ts';
import type { Body } from '#shared/contacts/bodies/body.ts';
import type { Organisation } from '#shared/contacts/organisation.ts';
import type { Obligation } from '#shared/cooperation/obligations/obligation.ts';
import type {
  Answer,
  Question,
  Questionnaire,
} from '#shared/cooperation/questionnaires/questionnaire.ts';
import type { ReviewRound } from '#shared/cooperation/review-rounds/review-round.ts';
import type { EarlierAnswered } from '#shared/cooperation/questionnaires/earlier-respondents.ts';
import { groupBy } from '#shared/lib/group-by.ts';
import { textsOfFinal } from '#shared/cooperation/questionnaires/final-text.ts';
import type { Office } from '#renderer/data/office.ts';

/** Every questionnaire with its questions: what the list counts. */
export type QuestionnaireList = {
  questionnaires: Questionnaire[];
  questions: Question[];
  answers: Answer[];
  bodies: Body[];
};

export async function readQuestionnaires({ read }: Office): Promise<QuestionnaireList> {
  const [questionnaires, questions, answers, bodies] = await Promise.all([
    read.questionnaires.toArray(),
    read.questions.toArray(),
    read.answers.toArray(),
    read.bodies.toArray(),
  ]);
  return { questionnaires, questions, answers, bodies };
}

/** What a questionnaire can belong to. */
export type QuestionnaireLinks = {
  bodies: Body[];
  obligations: Obligation[];
  rounds: ReviewRound[];
};

export async function readLinks({ read }: Office): Promise<QuestionnaireLinks> {
  const [bodies, obligations, rounds] = await Promise.all([
    read.bodies.toArray(),
    read.obligations.toArray(),
    read.reviewRounds.toArray(),
  ]);
  return { bodies, obligations, rounds };
}

/** A questionnaire that was noted without its questions, with the files that they may be read from. */
export type ArrivedQuestionnaire = { questionnaire: Questionnaire; files: Attachment[] };

export async function readArrived(
  office: Office,
  id: string,
): Promise<ArrivedQuestionnaire | null> {
  const questionnaire = await office.read.questionnaires.get(id);
  if (!questionnaire) return null;
  const files = await readAttachments(office, { ownerKind: 'questionnaire', ownerId: id });
  return {
    questionnaire,
    files: files.filter(({ fileName }) => /\.(?:docx|txt)$/iu.test(fileName)),
  };
}

/** A question of another questionnaire that Finland has answered, with where and when. */
export type EarlierAnswer = Question & { questionnaire: Questionnaire };

export type QuestionnaireDetail = {
  questionnaire: Questionnaire;
  questions: Question[];
  answers: Answer[];
  body: Body | undefined;
  /** What it is owed as, and whether the work for that is planned. */
  obligation: Obligation | undefined;
  isPlanned: boolean;
  round: ReviewRound | undefined;
  organisations: Organisation[];
  earlier: EarlierAnswer[];
};

export async function readQuestionnaire(
  { read }: Office,
  id: string,
): Promise<QuestionnaireDetail | null> {
  const questionnaire = await read.questionnaires.get(id);
  if (!questionnaire) return null;
  const [all, questionnaires, organisations, body] = await Promise.all([
    read.questions.toArray(),
    read.questionnaires.toArray(),
    read.organisations.toArray(),
    questionnaire.bodyId ? read.bodies.get(questionnaire.bodyId) : undefined,
  ]);
  const questions = all.filter(({ questionnaireId }) => questionnaireId === id);
  const answers = await read.answers
    .where('questionId')
    .anyOf(questions.map((question) => question.id))
    .toArray();
  const byId = new Map(questionnaires.map((one) => [one.id, one]));
  const earlier = all.flatMap((question): EarlierAnswer[] => {
    const other = byId.get(question.questionnaireId);
    const hasFinal = textsOfFinal(question.final).length > 0;
    return other && other.id !== id && hasFinal ? [{ ...question, questionnaire: other }] : [];
  });
  const { obligationId, reviewRoundId } = questionnaire;
  const round = reviewRoundId ? await read.reviewRounds.get(reviewRoundId) : undefined;
  const obligation = obligationId ? await read.obligations.get(obligationId) : undefined;
  const steps = obligation
    ? await read.tasks
        .where('sourceId')
        .equals(obligation.id)
        .filter(({ step }) => step !== undefined)
        .count()
    : 0;
  const of = { body, obligation, round, isPlanned: steps > 0 };
  return { questionnaire, questions, answers, ...of, organisations, earlier };
}

/** The questions of all other questionnaires that organisations have answered, and which did. */
export async function readEarlierAnswered(
  { read }: Office,
  questionnaireId: string,
): Promise<EarlierAnswered[]> {
  const questions = (await read.questions.toArray()).filter(
    (one) => one.questionnaireId !== questionnaireId,
  );
  const answers = await read.answers
    .where('questionId')
    .anyOf(questions.map(({ id }) => id))
    .filter(({ state }) => state === 'received' || state === 'accepted')
    .toArray();
  const byQuestion = groupBy(answers, ({ questionId }) => questionId);
  return questions.flatMap(({ id, text }) => {
    const own = byQuestion.get(id);
    return own ? [{ id, text, organisationIds: own.map((one) => one.organisationId) }] : [];
  });
}
