import type { FileChild } from 'docx';
import { lastSentence, letterEnd, letterHead, type Letter } from '../../documents/blocks/letter.ts';
import { labelled, paragraph } from '../../documents/blocks/paragraphs.ts';
import { textRuns } from '../../documents/blocks/text-runs.ts';
import type { DocumentFrame, DocumentKind } from '../../documents/document-kind.ts';
import { officeDocument } from '../../documents/office-document.ts';
import { documentDate } from '../../documents/texts/document-date.ts';
import { contactText } from '../../documents/texts/contact-text.ts';
import { translatorFor, type Translate } from '../../i18n/translate.ts';
import { quietly } from '../../text/in-language.ts';
import type { ObligationLetterModel } from './obligation-letter-model.ts';

/** The letter with which Finland sends a body what it owes: what is enclosed, on what it rests, who tells more. */
export const obligationLetter: DocumentKind<ObligationLetterModel, 'obligation-letter'> = {
  kind: 'obligation-letter',
  title: { fi: 'Saatekirje', sv: 'Följebrev', en: 'Cover letter' },
  languages: ['fi', 'sv', 'en'],
  stateOf: ({ isSent }) => (isSent ? 'final' : 'draft'),
  titleOf: ({ title }) => title.text,
  build: (model, frame) => {
    const t = translatorFor(frame.language);
    const contact = contactText(frame);
    const letter: Letter = {
      addressee: [model.body.text],
      attachments: [model.title.text],
      distribution: [model.body.text],
      answersTo: answersTo(model, frame),
      within: [
        model.body,
        ...(model.questions ? [quietly(model.questions.title)] : []),
        quietly(model.title),
        ...model.told,
      ],
      forInformation: model.told.map(({ text }) => text),
    };
    return officeDocument({
      frame,
      kindName: obligationLetter.title[frame.language] ?? '',
      title: obligationLetter.titleOf(model, frame),
      sample: model.sampleData,
      children: [
        ...letterHead(letter, frame),
        paragraph(model.title.text, 'LetterTitle', { language: model.title.language }),
        grounds(model, t),
        model.sampleData ? paragraph(t('cooperationDocuments:sampleNotice'), 'Callout') : null,
        paragraph(
          t('cooperationDocuments:letter.enclosed', { title: model.title.text }),
          undefined,
          {
            within: [quietly(model.title)],
          },
        ),
        contact === '' ? null : lastSentence(t('cooperationDocuments:letter.contact', { contact })),
        ...letterEnd(letter, frame),
      ],
    });
  },
};

/** The questions that the letter replies to, with the day on which they came. */
function answersTo({ questions }: ObligationLetterModel, { language }: DocumentFrame): string {
  if (!questions?.receivedOn) return questions?.title.text ?? '';
  return translatorFor(language)('cooperationDocuments:letter.received', {
    title: questions.title.text,
    day: documentDate(questions.receivedOn, language),
  });
}

/** What the letter refers to: on what it rests that the document is owed. By when is the sender's own matter. */
function grounds(
  { instrument, reference, article }: ObligationLetterModel,
  t: Translate,
): FileChild | null {
  const sign = instrument.text === '' || reference === '' ? '' : ` (${reference})`;
  const comma = instrument.text === '' || article === '' ? '' : ', ';
  return labelled(
    t('cooperationDocuments:letter.basis'),
    textRuns(`${instrument.text}${sign}${comma}${article}`, { within: [instrument] }),
  );
}
