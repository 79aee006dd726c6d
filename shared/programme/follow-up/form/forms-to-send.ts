import { coverText } from '../../../forms/cover-text.ts';
import type { FormToSend } from '../../../forms/pack-forms.ts';
import type { ContactLookup } from '../../../contacts/lists/contact-lookup.ts';
import { mailboxesOf } from '../../../contacts/lists/mailboxes-of.ts';
import type { Sender } from '../../../documents/document-kind.ts';
import { documentDate } from '../../../documents/texts/document-date.ts';
import { fileNamesOfFolder } from '../../../documents/texts/file-name.ts';
import { pickText, type Language } from '../../../i18n/languages.ts';
import { translatorFor } from '../../../i18n/translate.ts';
import type { CalendarDate } from '../../../lib/calendar-date.ts';
import type { FollowUpRound } from '../follow-up.ts';
import { dueOnOf } from '../requests.ts';
import { followUpForm, type FollowUpFormRows } from './follow-up-form.ts';

/**
 * The forms of all whom `round` still asks, each in the language in which the body is written to (Finnish where that is not
 * said), with the draft of a message to who answers for it, or failing that to the body. A draft without anybody to write to
 * has no address.
 */
export function formsToSend(
  rows: FollowUpFormRows,
  round: FollowUpRound,
  { sender, today, lookup }: { sender: Sender; today: CalendarDate; lookup: ContactLookup },
): FormToSend[] {
  const nameOf = fileNamesOfFolder();
  return rows.requests.flatMap((asked) => {
    const isAsked = asked.state !== 'received' && asked.state !== 'waived';
    if (asked.roundId !== round.id || !isAsked) return [];
    const body = rows.organisations.find(({ id }) => id === asked.organisationId);
    const language: Language = body?.language ?? 'fi';
    const frame = { language, today, sender, state: 'final', publicity: 'public' } as const;
    const made = followUpForm(rows, { round, request: asked, frame });
    if (!made) return [];
    const t = translatorFor(language);
    const subject = pickText(body?.abbr, language) || pickText(body?.name, language);
    const parts = { subject: [subject, pickText(round.title, language)], date: today, language };
    const programme = pickText(rows.programme.title, language);
    const dueOn = dueOnOf(asked, round);
    const asOf = documentDate(round.asOf, language);
    const request =
      dueOn === undefined
        ? t('forms:followUp.message.request', { asOf })
        : t('forms:followUp.message.requestBy', { asOf, day: documentDate(dueOn, language) });
    return [
      {
        body: subject,
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
        subject: t('forms:followUp.message.subject', { programme }),
        text: coverText(request, sender, language),
      },
    ];
  });
}
