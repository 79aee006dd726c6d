import { questionnaireReminderModel } from '#shared/cooperation/documents/questionnaire-reminder-model.ts';
import {
  questionRemindersToSend,
  questionsToSend,
} from '#shared/cooperation/questionnaires/form/questions-to-send.ts';
import type { Questionnaire } from '#shared/cooperation/questionnaires/questionnaire.ts';
import type { FormToSend } from '#shared/forms/pack-forms.ts';
import { withLetters } from '#shared/forms/reminder-to-send.ts';
import type { Office } from '#renderer/data/office.ts';
import { readSending, type MakeLetter } from '#renderer/features/forms/public.ts';

/** The forms of a questionnaire with their messages, as the office stands now. */
export async function readQuestionsToSend(
  office: Office,
  questionnaire: Questionnaire,
): Promise<FormToSend[]> {
  const [rows, { sending }] = await Promise.all([
    readQuestionnaireRows(office),
    readSending(office),
  ]);
  return questionsToSend(rows, questionnaire, sending);
}

/** The reminders of a questionnaire: to who still owes an answer, the form again, with a letter that `make` makes. */
export async function readQuestionReminders(
  office: Office,
  questionnaire: Questionnaire,
  make: MakeLetter,
): Promise<FormToSend[]> {
  const [rows, { sending }] = await Promise.all([
    readQuestionnaireRows(office),
    readSending(office),
  ]);
  const reminders = questionRemindersToSend(rows, questionnaire, sending);
  return await withLetters(reminders, async ({ whom, frame }) => {
    const model = questionnaireReminderModel(rows, questionnaire, whom, frame.language);
    return await make({ document: { kind: 'questionnaire-reminder', model }, frame });
  });
}

/** What the forms of questionnaires, and the letters about them, are made of. */
export async function readQuestionnaireRows({ read }: Office) {
  const [questionnaires, questions, answers, organisations, bodies] = await Promise.all([
    read.questionnaires.toArray(),
    read.questions.toArray(),
    read.answers.toArray(),
    read.organisations.toArray(),
    read.bodies.toArray(),
  ]);
  return { questionnaires, questions, answers, organisations, bodies };
}
