import {
  questionnaireReminderModel,
  type QuestionnaireReminderModel,
} from '../cooperation/documents/questionnaire-reminder-model.ts';
import { questionnaireReminder } from '../cooperation/documents/questionnaire-reminder.ts';
import { questionOutline, respondentsOf } from '../cooperation/questionnaires/question-outline.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { findNamed } from '../office-data/find-named.ts';
import type { OfficeDataRows } from '../office-data/office-data.ts';
import { offer, type ModelFailure, type ModelOptions } from './offered-kind.ts';
import { chosenQuestionnaire } from './questionnaire-reply.ts';
import { sampleModel } from './sample-model.ts';

/** A letter to a respondent of a questionnaire whose answers are missing. */
export const questionnaireReminderKind = offer(questionnaireReminder, {
  madeAt: '/questionnaires',
  sample: (language) => sampleModel(modelOf, { language }),
  modelOf,
});

/** The reminder of the questionnaire and to the respondent named; to who owes most where none is. */
function modelOf(
  rows: OfficeDataRows,
  { questionnaire: named, body, language }: ModelOptions,
): Result<QuestionnaireReminderModel, ModelFailure> {
  const questionnaire = chosenQuestionnaire(rows, named);
  if (!questionnaire) return fail('questionnaire-not-found', { name: named ?? '' });
  if (questionnaire.confidentiality === 'restricted') return fail('questionnaire-restricted');
  const own = rows.questions.filter((one) => one.questionnaireId === questionnaire.id);
  const [first] = respondentsOf(questionOutline(own, rows.answers));
  const whom = body ?? first?.organisationId;
  const respondent = whom === undefined ? undefined : findNamed(rows.organisations, whom);
  if (!respondent) return fail('body-not-found', { name: whom ?? '' });
  return ok(questionnaireReminderModel(rows, questionnaire, respondent, language));
}
