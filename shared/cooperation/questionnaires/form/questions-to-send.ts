import type { Organisation } from '../../../contacts/organisation.ts';
import type { ContactLookup } from '../../../contacts/lists/contact-lookup.ts';
import { mailboxesOf } from '../../../contacts/lists/mailboxes-of.ts';
import type { Sender } from '../../../documents/document-kind.ts';
import { documentDate } from '../../../documents/texts/document-date.ts';
import { fileNamesOfFolder } from '../../../documents/texts/file-name.ts';
import { coverText } from '../../../forms/cover-text.ts';
import type { FormToSend } from '../../../forms/pack-forms.ts';
import type { ReminderToSend } from '../../../forms/reminder-to-send.ts';
import { pickText, type Language } from '../../../i18n/languages.ts';
import { translatorFor, type Translate } from '../../../i18n/translate.ts';
import { compareCodeUnits } from '../../../lib/compare-code-units.ts';
import type { CalendarDate } from '../../../lib/calendar-date.ts';
import { questionOutline, respondentsOf } from '../question-outline.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { askedOf, questionnaireForm, type QuestionnaireFormRows } from './questionnaire-form.ts';

/** Who sends forms, when, and who may be written to. */
type Sending = { sender: Sender; today: CalendarDate; lookup: ContactLookup };

/**
 * The forms of all who still owe an answer to `questionnaire`, each in the language in which the respondent is written to
 * (Finnish where that is not said), with the draft of a message. A draft without anybody to write to has no address.
 */
export function questionsToSend(
  rows: QuestionnaireFormRows,
  questionnaire: Questionnaire,
  sending: Sending,
): FormToSend[] {
  const nameOf = fileNamesOfFolder();
  return owingOf(rows, questionnaire).flatMap(
    (owing) =>
      formToSend(rows, { questionnaire, owing, nameOf, message: askingMessage }, sending) ?? [],
  );
}

/** The same forms again, each with the letter that reminds of it and the draft of a message that brings both. */
export function questionRemindersToSend(
  rows: QuestionnaireFormRows,
  questionnaire: Questionnaire,
  sending: Sending,
): ReminderToSend<Organisation>[] {
  const nameOf = fileNamesOfFolder();
  return owingOf(rows, questionnaire).flatMap((owing) => {
    const of = { questionnaire, owing, nameOf, message: remindingMessage };
    const toSend = formToSend(rows, of, sending);
    if (!toSend) return [];
    const { frame } = toSend.options;
    const { language, today } = frame;
    const title = translatorFor(language)('documents:reminder.kind');
    const subject = [toSend.body, pickText(questionnaire.title, language)];
    const letterName = nameOf({ title, subject, date: today, language, extension: 'docx' });
    return [{ toSend, whom: owing.respondent, letterName, frame }];
  });
}

/** Who owes an answer, and by when the first one. */
type Owing = { respondent: Organisation; dueOn: CalendarDate | undefined };

function owingOf(rows: QuestionnaireFormRows, questionnaire: Questionnaire): Owing[] {
  const own = rows.questions.filter((one) => one.questionnaireId === questionnaire.id);
  return respondentsOf(questionOutline(own, rows.answers)).flatMap(({ organisationId }) => {
    const respondent = rows.organisations.find(({ id }) => id === organisationId);
    if (!respondent) return [];
    // What is restricted is asked of nobody by a form: it is not owed either.
    const owed = askedOf(rows, questionnaire, respondent).asked.filter(
      ({ answer }) => answer.state === 'asked',
    );
    const [dueOn] = owed
      .flatMap(({ question }) => question.innerDueOn ?? [])
      .sort(compareCodeUnits);
    return owed.length === 0 ? [] : [{ respondent, dueOn }];
  });
}

type Message = (of: { t: Translate; questionnaire: string; day: string | undefined }) => {
  subject: string;
  request: string;
};

const askingMessage: Message = ({ t, questionnaire, day }) => ({
  subject: t('forms:questionnaire.message.subject', { questionnaire }),
  request:
    day === undefined
      ? t('forms:questionnaire.message.request', { questionnaire })
      : t('forms:questionnaire.message.requestBy', { questionnaire, day }),
});

const remindingMessage: Message = ({ t, questionnaire, day }) => ({
  subject: t('forms:questionnaire.message.reminderSubject', { questionnaire }),
  request:
    day === undefined
      ? t('forms:questionnaire.message.reminder', { questionnaire })
      : t('forms:questionnaire.message.reminderOf', { questionnaire, day }),
});

function formToSend(
  rows: QuestionnaireFormRows,
  of: {
    questionnaire: Questionnaire;
    owing: Owing;
    nameOf: ReturnType<typeof fileNamesOfFolder>;
    message: Message;
  },
  { sender, today, lookup }: Sending,
): FormToSend | null {
  const { questionnaire, nameOf, message } = of;
  const { respondent, dueOn } = of.owing;
  const language: Language = respondent.language ?? 'fi';
  const frame = { language, today, sender, state: 'final', publicity: 'public' } as const;
  const made = questionnaireForm(rows, { questionnaire, respondent, frame });
  if (!made) return null;
  const t = translatorFor(language);
  const title = pickText(questionnaire.title, language);
  const body = pickText(respondent.abbr, language) || pickText(respondent.name, language);
  const parts = { subject: [body, title], date: today, language };
  const { subject, request } = message({
    t,
    questionnaire: title,
    day: dueOn && documentDate(dueOn, language),
  });
  return {
    body,
    form: made.form,
    options: {
      frame,
      kindName: t('forms:questionnaire.kind'),
      sample: questionnaire.sample === true,
    },
    fileName: nameOf({ ...parts, title: t('forms:questionnaire.kind'), extension: 'docx' }),
    draftName: nameOf({ ...parts, title: t('replies:make.draft'), extension: 'eml' }),
    to: mailboxesOf({ organisationId: respondent.id }, lookup, today),
    subject,
    text: coverText(request, sender, language),
  };
}
