import type { ActResult } from '#shared/records/change.ts';
import { placedLines, type PreviewLine } from '#shared/cooperation/questionnaires/preview-lines.ts';
import {
  textsOfFinal,
  withAdded,
  withEarlier,
  withFinal,
  type FinalText,
} from '#shared/cooperation/questionnaires/final-text.ts';
import { currentDeadline, deadlinesOf, isDone } from '#shared/cooperation/obligations/deadlines.ts';
import { leftOut } from '#shared/cooperation/questionnaires/left-out.ts';
import type { QuestionPlace } from '#shared/cooperation/questionnaires/question-places.ts';
import {
  type Answer,
  confidentialityOf,
  languageOfAnswer,
  type Question,
  type Questionnaire,
  withConfidentiality,
} from '#shared/cooperation/questionnaires/questionnaire.ts';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import { withText } from '#shared/i18n/with-text.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { PickedFile } from '#shared/ipc/contract.ts';
import { newId } from '#shared/lib/new-id.ts';
import { ordersFor } from '#shared/records/order.ts';
import type { FieldChanges, Fields } from '#shared/records/record.ts';
import { attach, keepFiles, offeredFile } from '#renderer/features/attachments/public.ts';
import { idOfNamed } from '#renderer/features/contacts/public.ts';
import { deliver } from '#renderer/features/obligations/public.ts';
import type { Office, Writer } from '#renderer/data/office.ts';
import type { EarlierAnswer, QuestionnaireDetail } from './questionnaires-data.ts';

/** What a questionnaire is made of: its questions as they were looked at, and the file that they were read from. */
type QuestionsRead = {
  lines: readonly PreviewLine[];
  language: Language;
  file?: PickedFile | null;
};

/** Adds a questionnaire with its questions, and keeps the file beside it if it can be kept; the value is its id. */
export async function addQuestionnaire(
  office: Office,
  fields: Fields<Questionnaire>,
  { lines, language, file = null }: QuestionsRead,
): Promise<ActResult<string>> {
  const id = newId();
  const owner = { ownerKind: 'questionnaire', ownerId: id } as const;
  const kept = await keepFiles(office, owner, file ? [offeredFile(file)] : []);
  const act = { name: 'addQuestionnaire', facts: { name: pickText(fields.title, 'fi') } } as const;
  return await office.change(act, async (write) => {
    await write.add('questionnaires', { id, ...fields });
    await attach(write, kept);
    await writeQuestions(write, id, lines, language);
    return id;
  });
}

/** Reads questions into a questionnaire that was noted before they were, with what its form says of it by now. */
export async function fillQuestionnaire(
  office: Office,
  into: Questionnaire,
  fields: FieldChanges<Questionnaire>,
  { lines, language, file = null }: QuestionsRead,
): Promise<ActResult<string>> {
  const owner = { ownerKind: 'questionnaire', ownerId: into.id } as const;
  const kept = await keepFiles(office, owner, file ? [offeredFile(file)] : []);
  const count = placedLines(lines).length;
  return await office.change({ name: 'addQuestions', facts: { count } }, async (write) => {
    await write.update('questionnaires', into.id, fields, into);
    await attach(write, kept);
    await writeQuestions(write, into.id, lines, language);
    return into.id;
  });
}

async function writeQuestions(
  write: Writer,
  questionnaireId: string,
  lines: readonly PreviewLine[],
  language: Language,
) {
  const placed = placedLines(lines);
  const ids = placed.map(() => newId());
  // Orders are unique over the whole questionnaire, so that moving one never meets a twin.
  const orders = ordersFor(placed.length);
  for (const [at, { no, text, guidance, parent }] of placed.entries()) {
    const parentId = parent === null ? undefined : ids[parent];
    await write.add('questions', {
      id: ids[at] ?? newId(),
      questionnaireId,
      order: orders[at] ?? '',
      text: { [language]: text },
      state: 'unassigned',
      ...(parentId !== undefined && { parentId }),
      ...(no && { no }),
      ...(guidance && { notes: guidance }),
    });
  }
}

/** Changes a questionnaire, from how it was seen. When it is sent, so is what Finland owed with it. */
export async function editQuestionnaire(
  office: Office,
  questionnaire: Questionnaire,
  changes: FieldChanges<Questionnaire>,
): Promise<ActResult> {
  return await office.change(editOf(questionnaire), async (write) => {
    await write.update('questionnaires', questionnaire.id, changes, questionnaire);
    if ('sentOn' in changes) await deliverOwed(office, write, questionnaire, changes.sentOn);
  });
}

/** What was sent with the questionnaire moves with its day, and is open again once it is not sent. */
async function deliverOwed(
  { read }: Office,
  write: Writer,
  { obligationId, sentOn: before }: Questionnaire,
  sentOn: CalendarDate | undefined,
) {
  const obligation = obligationId && (await read.obligations.get(obligationId));
  if (!obligation) return;
  const deliveries = await read.deliveries.where('obligationId').equals(obligation.id).toArray();
  const day = sentOn ?? before;
  if (day === undefined) return;
  const deadlines = deadlinesOf(obligation, { deliveries }, day);
  const sentWith = deadlines.find(
    ({ state, delivery }) =>
      state === 'sent' && before !== undefined && delivery?.sentOn === before,
  );
  if (sentOn === undefined) {
    if (sentWith) await deliver(write, sentWith, 'preparing', {});
    return;
  }
  const current = currentDeadline(deadlines);
  const owed = sentWith ?? (current && !isDone(current.state) ? current : undefined);
  if (owed) await deliver(write, owed, 'sent', { sentOn });
}

/** Names a questionnaire in one language; the last name that it has cannot be taken away. */
export async function nameQuestionnaire(
  office: Office,
  questionnaire: Questionnaire,
  language: Language,
  text: string,
): Promise<ActResult> {
  return await office.change(editOf(questionnaire), async (write) => {
    const now = (await office.read.questionnaires.get(questionnaire.id)) ?? questionnaire;
    const title = withText(now.title, language, text);
    if (Object.keys(title).length === 0) return;
    await write.update('questionnaires', now.id, { title });
  });
}

function editOf({ title }: Questionnaire) {
  return { name: 'editQuestionnaire', facts: { name: pickText(title, 'fi') } } as const;
}

/** Deletes a questionnaire with its questions and their answers. */
export async function deleteQuestionnaire(office: Office, one: Questionnaire): Promise<ActResult> {
  const act = { name: 'deleteQuestionnaire', facts: { name: pickText(one.title, 'fi') } } as const;
  return await office.change(act, (write) => write.delete('questionnaires', one.id));
}

/** Changes a question, from how it was seen. */
export async function editQuestion(
  office: Office,
  question: Question,
  changes: FieldChanges<Question>,
): Promise<ActResult> {
  return await office.change(actOn('editQuestion', question), (write) =>
    write.update('questions', question.id, changes, question),
  );
}

/** Adds a question without words at `place`; returns its id. */
export async function addQuestion(
  office: Office,
  questionnaireId: string,
  { parentId, order, others }: QuestionPlace,
): Promise<ActResult<string>> {
  return await office.change({ name: 'addQuestions', facts: { count: 1 } }, async (write) => {
    for (const one of others) await write.update('questions', one.id, { order: one.order });
    const { id } = await write.add('questions', {
      questionnaireId,
      order,
      text: {},
      state: 'unassigned',
      ...(parentId !== undefined && { parentId }),
    });
    return id;
  });
}

/** Moves a question to `place`, with those under it. */
export async function moveQuestion(
  office: Office,
  question: Question,
  { parentId, order, others }: QuestionPlace,
): Promise<ActResult> {
  return await office.change(actOn('moveQuestion', question), async (write) => {
    for (const one of others) await write.update('questions', one.id, { order: one.order });
    await write.update('questions', question.id, { parentId, order });
  });
}

/** Deletes a question with those under it. */
export async function deleteQuestion(office: Office, question: Question): Promise<ActResult> {
  return await office.change(actOn('deleteQuestion', question), (write) =>
    write.delete('questions', question.id),
  );
}

/** Writes Finland's answer; what was not yet edited is then. */
export async function writeFinal(
  office: Office,
  question: Question,
  language: Language,
  text: string,
): Promise<ActResult> {
  return await editFinal(office, question, (now) => ({
    final: withFinal(now.final, language, text),
    ...(text !== '' && { state: begun(now) }),
  }));
}

/** Adds what a respondent has answered to what Finland answers; what is restricted stays so there. */
export async function takeAnswer(
  office: Office,
  question: Question,
  { text, confidentiality }: Answer,
  language: Language,
): Promise<ActResult> {
  return await editFinal(office, question, (now) => {
    return {
      final: withAdded(now.final, language, text ?? ''),
      state: begun(now),
      ...withConfidentiality(now, confidentiality),
    };
  });
}

/** The questions that Finland answers nothing to yet, with the answers of bodies to them that were accepted. */
export function openWithAccepted(questions: readonly Question[], answers: readonly Answer[]) {
  return questions.flatMap((question) => {
    const isOpen = textsOfFinal(question.final).length === 0;
    const own = answers.filter(
      ({ questionId, state, text }) => questionId === question.id && state === 'accepted' && text,
    );
    return isOpen && own.length > 0 ? [{ question, answers: own }] : [];
  });
}

/**
 * Begins Finland's answers from those of bodies that were accepted, wherever there is none yet, each in the language that it
 * is written in; what is restricted stays so. With `only`, adds to the answer to that question what it leaves out.
 */
export async function takeAccepted(
  office: Office,
  { questions, answers, organisations }: QuestionnaireDetail,
  only?: Question,
): Promise<ActResult> {
  const toTake = (those: readonly Question[]) =>
    only
      ? those
          .filter(({ id }) => id === only.id)
          .map((question) => ({ question, answers: leftOut(question, answers) }))
      : openWithAccepted(those, answers);
  const count = toTake(questions).length;
  const byId = new Map(organisations.map((one) => [one.id, one]));
  return await office.change({ name: 'takeAnswers', facts: { count } }, async (write) => {
    const rows = await office.read.questions.bulkGet(questions.map(({ id }) => id));
    const now = rows.filter((one) => one !== undefined);
    for (const { question, answers: own } of toTake(now)) {
      let final: FinalText = question.final ?? {};
      let kept: Pick<Question, 'confidentiality'> = question;
      for (const answer of own) {
        const { organisationId, text = '', confidentiality } = answer;
        const language = languageOfAnswer(answer, byId.get(organisationId));
        final = withAdded(final, language, text);
        kept = { ...kept, ...withConfidentiality(kept, confidentiality) };
      }
      const { confidentiality } = kept;
      await write.update('questions', question.id, {
        ...{ final, state: begun(question) },
        ...(confidentiality && { confidentiality }),
      });
    }
  });
}

function begun({ state }: Question): Question['state'] {
  return state === 'ready' ? state : 'edited';
}

/** Reads within the act: what was written a moment ago may still be on its way to the screen. */
async function editFinal(
  office: Office,
  question: Question,
  changesOf: (now: Question) => FieldChanges<Question> & { final: FinalText },
): Promise<ActResult> {
  return await office.change(actOn('editQuestion', question), async (write) => {
    const now = (await office.read.questions.get(question.id)) ?? question;
    const { final, ...changes } = changesOf(now);
    const isEmpty = Object.keys(final).length === 0;
    await write.update('questions', question.id, {
      ...changes,
      final: isEmpty ? undefined : final,
    });
  });
}

/**
 * Takes what Finland answered to a like question as a beginning, in every language that is still empty; what was
 * restricted there stays so here.
 */
export async function reuseAnswer(
  office: Office,
  question: Question,
  earlier: EarlierAnswer,
): Promise<ActResult> {
  return await editFinal(office, question, (now) => ({
    final: withEarlier(now.final, earlier.final ?? {}),
    reusedFromId: earlier.id,
    state: begun(now),
    ...withConfidentiality(now, confidentialityOf(earlier.questionnaire, earlier)),
  }));
}

/** Whom questions are given to, and by which day. */
export type Assignment = {
  organisationIds: readonly string[];
  /** Organisations that are not among the contacts yet: they are added with the questions. */
  newNames?: readonly string[];
  innerDueOn: CalendarDate | null;
};

/** Gives questions to respondents and a day, all at once; who is asked already is not asked twice. */
export async function assignQuestions(
  office: Office,
  questions: readonly Question[],
  answers: readonly Answer[],
  { organisationIds, newNames = [], innerDueOn }: Assignment,
): Promise<ActResult> {
  const act = { name: 'assignQuestions', facts: { count: questions.length } } as const;
  const asked = new Set(
    answers.map(({ questionId, organisationId }) => `${questionId} ${organisationId}`),
  );
  return await office.change(act, async (write) => {
    const respondents = [...organisationIds];
    for (const name of newNames) {
      respondents.push(await idOfNamed(office, write, name));
    }
    for (const question of questions) {
      for (const organisationId of respondents) {
        if (asked.has(`${question.id} ${organisationId}`)) continue;
        await write.add('answers', { questionId: question.id, organisationId, state: 'asked' });
      }
      const isNew = question.state === 'unassigned' && respondents.length > 0;
      await write.update('questions', question.id, {
        ...(isNew && { state: 'asked' }),
        ...(innerDueOn && { innerDueOn }),
      });
    }
  });
}

/** Changes an answer; once none is awaited any more, the question is answered. */
export async function editAnswer(
  office: Office,
  question: Question,
  answer: Answer,
  changes: FieldChanges<Answer>,
): Promise<ActResult> {
  return await office.change(actOn('editQuestion', question), async (write) => {
    const isText = changes.text !== undefined && changes.text !== '';
    const before = (await office.read.answers.get(answer.id)) ?? answer;
    const isReceived = isText && before.state === 'asked';
    await write.update('answers', answer.id, {
      ...(isReceived && { state: 'received' }),
      ...changes,
    });
    const answers = await office.read.answers.where('questionId').equals(question.id).toArray();
    const now = await office.read.questions.get(question.id);
    if (now?.state === 'asked' && answers.every(({ state }) => state !== 'asked')) {
      await write.update('questions', question.id, { state: 'answered' });
    }
  });
}

/** Marks respondents as reminded on `today` of each answer that is awaited of them, in one act. */
export async function markReminded(
  office: Office,
  answers: readonly Answer[],
  organisationIds: ReadonlySet<string>,
  today: CalendarDate,
): Promise<ActResult> {
  const owed = answers.filter(
    ({ state, organisationId }) => state === 'asked' && organisationIds.has(organisationId),
  );
  const act = { name: 'remindRespondents', facts: { count: organisationIds.size } } as const;
  return await office.change(act, async (write) => {
    for (const answer of owed) {
      const days = [...new Set([...(answer.remindedOn ?? []), today])].sort();
      await write.update('answers', answer.id, { remindedOn: days });
    }
  });
}

/** Takes a respondent from a question, with what it answered. */
export async function deleteAnswer(
  office: Office,
  question: Question,
  answer: Answer,
): Promise<ActResult> {
  return await office.change(actOn('editQuestion', question), (write) =>
    write.delete('answers', answer.id),
  );
}

function actOn<Name extends 'editQuestion' | 'moveQuestion' | 'deleteQuestion'>(
  name: Name,
  question: Question,
) {
  const short = question.no ?? pickText(question.text, 'fi').slice(0, 40);
  return { name, facts: { name: short } } as const;
}
