import type { Questionnaire } from '#shared/cooperation/questionnaires/questionnaire.ts';
import { useSaveForms, type SaveForms } from '#renderer/features/forms/public.ts';
import { readQuestionReminders, readQuestionsToSend } from './read-questions-to-send.ts';

/** Making the forms of a questionnaire, and the reminders of it. */
export function useQuestionForms(questionnaire: Questionnaire): {
  forms: SaveForms;
  reminders: SaveForms;
} {
  const of = questionnaire.title;
  const forms = useSaveForms({
    kind: 'questionnaire-form',
    of,
    read: (office) => readQuestionsToSend(office, questionnaire),
  });
  const reminders = useSaveForms({
    kind: 'questionnaire-reminders',
    of,
    read: (office, make) => readQuestionReminders(office, questionnaire, make),
  });
  return { forms, reminders };
}
