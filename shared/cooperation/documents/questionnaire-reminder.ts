import type { FileChild } from 'docx';
import { paragraph } from '../../documents/blocks/paragraphs.ts';
import { reminderLetter } from '../../documents/blocks/reminder-letter.ts';
import { officeTable } from '../../documents/blocks/table.ts';
import type { DocumentFrame, DocumentKind } from '../../documents/document-kind.ts';
import { PORTRAIT } from '../../documents/pages/look.ts';
import { documentDate } from '../../documents/texts/document-date.ts';
import { translatorFor } from '../../i18n/translate.ts';
import { compareCodeUnits } from '../../lib/compare-code-units.ts';
import type { QuestionnaireReminderModel } from './questionnaire-reminder-model.ts';

/** A letter to a respondent of a questionnaire whose answers are missing, or some of them. */
export const questionnaireReminder: DocumentKind<
  QuestionnaireReminderModel,
  'questionnaire-reminder'
> = {
  kind: 'questionnaire-reminder',
  title: {
    fi: 'Muistutus kyselyn vastauksista',
    sv: 'Påminnelse om svar på frågeformulär',
    en: 'Reminder of answers to a questionnaire',
  },
  languages: ['fi', 'sv', 'en'],
  titleOf: (_, { language }) =>
    translatorFor(language)('cooperationDocuments:questionnaireReminder.title'),
  subjectOf: ({ respondent, questionnaire }) => [respondent.text, questionnaire.text],
  build: (model, frame) => {
    const t = translatorFor(frame.language);
    const { questionnaire, respondent, missing, hasAnswered } = model;
    const asked = t('cooperationDocuments:questionnaireReminder.asked', {
      questionnaire: questionnaire.text,
    });
    const isAll = missing.length === 0;
    const heading = t('cooperationDocuments:questionnaireReminder.missing');
    const [dueOn] = missing.flatMap((one) => one.dueOn ?? []).sort(compareCodeUnits);
    return reminderLetter(
      {
        title: questionnaireReminder.titleOf(model, frame),
        sample: model.sampleData,
        addressee: respondent.text,
        attachment: t('forms:questionnaire.kind'),
        said: isAll
          ? [t('cooperationDocuments:questionnaireReminder.nothingMissing')]
          : [
              asked,
              t(`cooperationDocuments:questionnaireReminder.${hasAnswered ? 'partly' : 'none'}`),
            ],
        dueOn,
        missing: isAll ? null : { heading, table: () => missingTable(model, frame, heading) },
        how: [],
        otherwise: t('cooperationDocuments:questionnaireReminder.otherwise'),
        within: [questionnaire, respondent],
      },
      frame,
    );
  },
};

/** The questions that are not answered; the day of each only where they have several. */
function missingTable(
  { missing }: QuestionnaireReminderModel,
  { language }: DocumentFrame,
  title: string,
): FileChild {
  const t = translatorFor(language);
  const hasDays = new Set(missing.map(({ dueOn }) => dueOn)).size > 1;
  const columns = [
    { heading: t('cooperationDocuments:questionnaireReminder.number'), share: 0.12 },
    {
      heading: t('cooperationDocuments:questionnaireReminder.question'),
      share: hasDays ? 0.68 : 0.88,
    },
    ...(hasDays
      ? [{ heading: t('cooperationDocuments:questionnaireReminder.due'), share: 0.2 }]
      : []),
  ];
  const cell = (text: string) => [paragraph(text, 'TableText')];
  return officeTable({
    title,
    description: t('documents:columnsOf', {
      columns: columns.map(({ heading }) => heading).join(', '),
    }),
    columns: columns.map(({ heading, share }) => ({
      heading: [paragraph(heading, 'TableHeading')],
      width: Math.floor(share * PORTRAIT.textWidth),
    })),
    rows: missing.map(({ number, text, dueOn }) => [
      cell(number),
      [paragraph(text.text, 'TableText', { language: text.language })],
      ...(hasDays ? [cell(dueOn === null ? '' : documentDate(dueOn, language))] : []),
    ]),
  });
}
