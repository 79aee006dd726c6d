import { coverText } from '../../../forms/cover-text.ts';
import type { FormToSend } from '../../../forms/pack-forms.ts';
import type { ReminderToSend } from '../../../forms/reminder-to-send.ts';
import type { ContactLookup } from '../../../contacts/lists/contact-lookup.ts';
import { mailboxesOf } from '../../../contacts/lists/mailboxes-of.ts';
import type { Sender } from '../../../documents/document-kind.ts';
import { documentDate } from '../../../documents/texts/document-date.ts';
import { fileNamesOfFolder } from '../../../documents/texts/file-name.ts';
import { pickText, type Language } from '../../../i18n/languages.ts';
import { translatorFor, type Translate } from '../../../i18n/translate.ts';
import type { CalendarDate } from '../../../lib/calendar-date.ts';
import type { FollowUpRequest, FollowUpRound } from '../follow-up.ts';
import { dueOnOf, requestsToRemind } from '../requests.ts';
import { followUpForm, type FollowUpFormRows } from './follow-up-form.ts';

/** Who sends forms, when, and who may be written to. */
type Sending = { sender: Sender; today: CalendarDate; lookup: ContactLookup };

/**
 * The forms of all whom `round` still asks, each in the language in which the body is written to (Finnish where that is not
 * said), with the draft of a message to who answers for it, or failing that to the body. A draft without anybody to write to
 * has no address.
 */
export function formsToSend(
  rows: FollowUpFormRows,
  round: FollowUpRound,
  sending: Sending,
): FormToSend[] {
  const nameOf = fileNamesOfFolder();
  return rows.requests.flatMap((asked) => {
    const isAsked = asked.state !== 'received' && asked.state !== 'waived';
    if (asked.roundId !== round.id || !isAsked) return [];
    return formToSend(rows, { round, asked, nameOf, message: askingMessage }, sending) ?? [];
  });
}

/**
 * The forms of all whose reply to `round` is missing, whole or in part, with the name of the letter that reminds of it and
 * the draft of a message that brings both.
 */
export function remindersToSend(
  rows: FollowUpFormRows,
  round: FollowUpRound,
  sending: Sending,
): ReminderToSend<FollowUpRequest>[] {
  const nameOf = fileNamesOfFolder();
  return requestsToRemind(rows, round).flatMap((asked) => {
    const toSend = formToSend(rows, { round, asked, nameOf, message: remindingMessage }, sending);
    if (!toSend) return [];
    const { language, caseNumber } = toSend.options.frame;
    const title = translatorFor(language)('documents:reminder.kind');
    const subject = [toSend.body, pickText(round.title, language)];
    const { sender, today } = sending;
    return [
      {
        toSend,
        whom: asked,
        letterName: nameOf({ title, subject, date: today, language, extension: 'docx' }),
        frame: {
          ...{ language, today, sender, state: 'final', publicity: 'public' },
          ...(caseNumber !== undefined && { caseNumber }),
        },
      },
    ];
  });
}

type Message = (of: { t: Translate; programme: string; asOf: string; day: string | undefined }) => {
  subject: string;
  request: string;
};

const askingMessage: Message = ({ t, programme, asOf, day }) => ({
  subject: t('forms:followUp.message.subject', { programme }),
  request:
    day === undefined
      ? t('forms:followUp.message.request', { asOf })
      : t('forms:followUp.message.requestBy', { asOf, day }),
});

const remindingMessage: Message = ({ t, programme, asOf, day }) => ({
  subject: t('forms:followUp.message.reminderSubject', { programme }),
  request:
    day === undefined
      ? t('forms:followUp.message.reminder', { asOf })
      : t('forms:followUp.message.reminderOf', { asOf, day }),
});

function formToSend(
  rows: FollowUpFormRows,
  {
    round,
    asked,
    nameOf,
    message,
  }: {
    round: FollowUpRound;
    asked: FollowUpRequest;
    nameOf: ReturnType<typeof fileNamesOfFolder>;
    message: Message;
  },
  { sender, today, lookup }: Sending,
): FormToSend | null {
  const body = rows.organisations.find(({ id }) => id === asked.organisationId);
  const language: Language = body?.language ?? 'fi';
  const frame = { language, today, sender, state: 'final', publicity: 'public' } as const;
  const made = followUpForm(rows, { round, request: asked, frame });
  if (!made) return null;
  const t = translatorFor(language);
  const name = pickText(body?.abbr, language) || pickText(body?.name, language);
  const parts = { subject: [name, pickText(round.title, language)], date: today, language };
  const dueOn = dueOnOf(asked, round);
  const { subject, request } = message({
    t,
    programme: pickText(rows.programme.title, language),
    asOf: documentDate(round.asOf, language),
    day: dueOn && documentDate(dueOn, language),
  });
  return {
    body: name,
    form: made.form,
    options: {
      frame: made.frame,
      kindName: t('forms:followUp.kind'),
      sample: round.sample === true,
    },
    fileName: nameOf({ ...parts, title: t('forms:followUp.kind'), extension: 'docx' }),
    draftName: nameOf({ ...parts, title: t('replies:make.draft'), extension: 'eml' }),
    to: mailboxesOf(
      { organisationId: made.respondent.id, personId: asked.contactPersonId },
      lookup,
      today,
    ),
    subject,
    text: coverText(request, sender, language),
  };
}
