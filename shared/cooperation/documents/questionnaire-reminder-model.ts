import type { Organisation } from '../../contacts/organisation.ts';
import type { Language } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { inLanguage, nameIn, quietly, type TextInLanguage } from '../../text/in-language.ts';
import { askedOf, type QuestionnaireFormRows } from '../questionnaires/form/questionnaire-form.ts';
import type { Questionnaire } from '../questionnaires/questionnaire.ts';

/** What the letter is made of that reminds a respondent of a questionnaire: plain values that can be sent to a worker. */
export type QuestionnaireReminderModel = {
  questionnaire: TextInLanguage;
  respondent: TextInLanguage;
  /** Some of what the respondent was asked is answered. */
  hasAnswered: boolean;
  missing: { number: string; text: TextInLanguage; dueOn: CalendarDate | null }[];
  sampleData: boolean;
};

/** The reminder of the questions of `questionnaire` that `respondent` has not answered; what is restricted stays out. */
export function questionnaireReminderModel(
  rows: QuestionnaireFormRows,
  questionnaire: Questionnaire,
  respondent: Organisation,
  language: Language,
): QuestionnaireReminderModel {
  const { asked } = askedOf(rows, questionnaire, respondent);
  const missing = asked.filter(({ answer }) => answer.state === 'asked');
  return {
    questionnaire: quietly(inLanguage(questionnaire.title, language)),
    respondent: nameIn(respondent.name, language),
    hasAnswered: missing.length < asked.length,
    missing: missing.map(({ question, number }) => ({
      number: question.no === undefined ? '' : number,
      text: inLanguage(question.text, language),
      dueOn: question.innerDueOn ?? null,
    })),
    sampleData: questionnaire.sample === true,
  };
}
