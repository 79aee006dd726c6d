import { questionnaireReminderModel } from '#shared/cooperation/documents/questionnaire-reminder-model.ts';
import type { Questionnaire } from '#shared/cooperation/questionnaires/questionnaire.ts';
import type { Office } from '#renderer/data/office.ts';
import { openDocument } from '#renderer/features/documents/public.ts';
import { readQuestionnaireRows } from './read-questions-to-send.ts';

/** Opens the window that makes the reminder letter to one respondent, at first in the language that it is written to in. */
export async function openReminder(
  office: Office,
  questionnaire: Questionnaire,
  organisationId: string,
): Promise<void> {
  const respondent = await office.read.organisations.get(organisationId);
  if (!respondent) return;
  openDocument({
    kind: 'questionnaire-reminder',
    language: respondent.language ?? 'fi',
    read: async (from, { language }) => ({
      model: questionnaireReminderModel(
        await readQuestionnaireRows(from),
        questionnaire,
        respondent,
        language,
      ),
      contacts: 0,
    }),
  });
}
