import type { ContactLookup } from '../../../contacts/lists/contact-lookup.ts';
import { mailboxesOf } from '../../../contacts/lists/mailboxes-of.ts';
import type { Sender } from '../../../documents/document-kind.ts';
import { documentDate } from '../../../documents/texts/document-date.ts';
import { fileNamesOfFolder } from '../../../documents/texts/file-name.ts';
import { coverText } from '../../../forms/cover-text.ts';
import type { FormToSend } from '../../../forms/pack-forms.ts';
import { pickText, type Language } from '../../../i18n/languages.ts';
import { translatorFor } from '../../../i18n/translate.ts';
import type { CalendarDate } from '../../../lib/calendar-date.ts';
import { questionOutline, respondentsOf } from '../question-outline.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { questionnaireForm, type QuestionnaireFormRows } from './questionnaire-form.ts';

/**
 * The forms of all who still owe an answer to `questionnaire`, each in the language in which the respondent is written to
 * (Finnish where that is not said), with the draft of a message. A draft without anybody to write to has no address.
 */
export function questionsToSend(
  rows: QuestionnaireFormRows,
  questionnaire: Questionnaire,
  { sender, today, lookup }: { sender: Sender; today: CalendarDate; lookup: ContactLookup },
): FormToSend[] {
  const nameOf = fileNamesOfFolder();
  const own = rows.questions.filter((one) => one.questionnaireId === questionnaire.id);
  return respondentsOf(questionOutline(own, rows.answers)).flatMap(({ organisationId, owed }) => {
    const respondent = rows.organisations.find(({ id }) => id === organisationId);
    if (!respondent || owed.length === 0) return [];
    const language: Language = respondent.language ?? 'fi';
    const frame = { language, today, sender, state: 'final', publicity: 'public' } as const;
    const made = questionnaireForm(rows, { questionnaire, respondent, frame });
    if (!made) return [];
    const t = translatorFor(language);
    const subject = pickText(respondent.abbr, language) || pickText(respondent.name, language);
    const parts = {
      subject: [subject, pickText(questionnaire.title, language)],
      date: today,
      language,
    };
    const title = pickText(questionnaire.title, language);
    const dueOn = owed[0]?.innerDueOn;
    const request =
      dueOn === undefined
        ? t('forms:questionnaire.message.request', { questionnaire: title })
        : t('forms:questionnaire.message.requestBy', {
            questionnaire: title,
            day: documentDate(dueOn, language),
          });
    return [
      {
        body: subject,
        form: made.form,
        options: {
          frame,
          kindName: t('forms:questionnaire.kind'),
          sample: questionnaire.sample === true,
        },
        fileName: nameOf({ ...parts, title: t('forms:questionnaire.kind'), extension: 'docx' }),
        draftName: nameOf({ ...parts, title: t('replies:make.draft'), extension: 'eml' }),
        to: mailboxesOf({ organisationId }, lookup, today),
        subject: t('forms:questionnaire.message.subject', { questionnaire: title }),
        text: coverText(request, sender, language),
      },
    ];
  });
}
