import { contactLookup } from '#shared/contacts/lists/contact-lookup.ts';
import { questionsToSend } from '#shared/cooperation/questionnaires/form/questions-to-send.ts';
import type { Questionnaire } from '#shared/cooperation/questionnaires/questionnaire.ts';
import type { FormToSend } from '#shared/forms/pack-forms.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import type { Office } from '#renderer/data/office.ts';
import { senderOf } from '#renderer/features/documents/public.ts';

/** The forms of a questionnaire with their messages, as the office stands now. */
export async function readQuestionsToSend(
  office: Office,
  questionnaire: Questionnaire,
): Promise<FormToSend[]> {
  const { read } = office;
  const [questionnaires, questions, answers, bodies, settings] = await Promise.all([
    read.questionnaires.toArray(),
    read.questions.toArray(),
    read.answers.toArray(),
    read.bodies.toArray(),
    office.settings(),
  ]);
  const [organisations, persons, positions, contactPoints] = await Promise.all([
    read.organisations.toArray(),
    read.persons.toArray(),
    read.positions.toArray(),
    read.contactPoints.toArray(),
  ]);
  const rows = { questionnaires, questions, answers, organisations, bodies };
  return questionsToSend(rows, questionnaire, {
    sender: senderOf(settings),
    today: dayInFinland(new Date()),
    lookup: contactLookup({ persons, organisations, positions, contactPoints }),
  });
}
