import { mailboxesOf } from '../../contacts/lists/mailboxes-of.ts';
import type { ContactLookup } from '../../contacts/lists/contact-lookup.ts';
import type { Sender } from '../../documents/document-kind.ts';
import { documentDate } from '../../documents/texts/document-date.ts';
import { fileNamesOfFolder } from '../../documents/texts/file-name.ts';
import { coverText } from '../../forms/cover-text.ts';
import type { FormToSend } from '../../forms/pack-forms.ts';
import { pickText } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { extractForm, partsToAnswer, type ExtractFormRows } from './extract-form.ts';

/**
 * The extracts of `organisationIds`, each in the language in which the organisation is written to (Finnish where that is not
 * said), with the draft of a message to who answers for most of its actions, or failing that to the organisation. A draft
 * without anybody to write to has no address.
 */
export function extractsToSend(
  rows: ExtractFormRows,
  organisationIds: readonly string[],
  { sender, today, lookup }: { sender: Sender; today: CalendarDate; lookup: ContactLookup },
): FormToSend[] {
  const nameOf = fileNamesOfFolder();
  const { programme } = rows;
  return organisationIds.flatMap((organisationId) => {
    const language = rows.organisations.find(({ id }) => id === organisationId)?.language ?? 'fi';
    const made = extractForm(rows, { organisationId, frame: { language, today, sender } });
    if (!made) return [];
    const t = translatorFor(language);
    const { respondent } = made;
    const body = pickText(respondent.abbr, language) || pickText(respondent.name, language);
    const title = pickText(programme.title, language);
    const parts = { subject: [body, title], date: today, language };
    const { answersBy } = programme;
    const request =
      answersBy === undefined
        ? t('forms:extract.message.request', { programme: title })
        : t('forms:extract.message.requestBy', {
            programme: title,
            day: documentDate(answersBy, language),
          });
    const personId = commonest(
      partsToAnswer(rows, organisationId).map(({ party }) => party.contactPersonId),
    );
    return [
      {
        body,
        form: made.form,
        options: {
          frame: made.frame,
          kindName: t('forms:extract.kind'),
          sample: programme.sample === true,
        },
        fileName: nameOf({ ...parts, title: t('forms:extract.kind'), extension: 'docx' }),
        draftName: nameOf({ ...parts, title: t('replies:make.draft'), extension: 'eml' }),
        to: mailboxesOf({ organisationId, personId }, lookup, today),
        subject: t('forms:extract.message.subject', { programme: title }),
        text: coverText(request, sender, language),
      },
    ];
  });
}

/** What stands there most often, of as many the first; undefined where nothing is there. */
function commonest(values: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) {
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
