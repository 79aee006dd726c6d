import type { FileChild } from 'docx';
import { identification } from '../../documents/blocks/identification.ts';
import { heading, paragraph } from '../../documents/blocks/paragraphs.ts';
import type { DocumentFrame, DocumentKind } from '../../documents/document-kind.ts';
import { officeDocument } from '../../documents/office-document.ts';
import { documentDate } from '../../documents/texts/document-date.ts';
import { shortenText } from '../../documents/texts/shorten-text.ts';
import { translatorFor, type Translate } from '../../i18n/translate.ts';
import { quietly } from '../../text/in-language.ts';
import {
  lackingIn,
  type QuestionnaireReplyModel,
  type RepliedQuestion,
} from './questionnaire-reply-model.ts';

/** What Finland replies to a body's questionnaire: all questions in their order with the final text. */
export const questionnaireReply: DocumentKind<QuestionnaireReplyModel, 'questionnaire-reply'> = {
  kind: 'questionnaire-reply',
  title: {
    fi: 'Vastaus kyselyyn',
    sv: 'Svar på frågeformulär',
    en: 'Reply to a questionnaire',
  },
  languages: ['fi', 'sv', 'en'],
  stateOf: ({ isSent }) => (isSent ? 'final' : 'draft'),
  titleOf: ({ title }, { language }) => {
    const t = translatorFor(language);
    return t('cooperationDocuments:questionnaireReply.titleOf', {
      title: title.text === '' ? t('questionnaires:untitled') : title.text,
    });
  },
  subjectOf: ({ title, body }) => [body.text, title.text],
  build: (model, frame) => {
    const t = translatorFor(frame.language);
    const title = questionnaireReply.titleOf(model, frame);
    return officeDocument({
      frame,
      kindName: t('cooperationDocuments:questionnaireReply.kindName'),
      title,
      sample: model.sampleData,
      children: blocks(model, frame, title, t),
    });
  },
};

function blocks(
  model: QuestionnaireReplyModel,
  frame: DocumentFrame,
  title: string,
  t: Translate,
): (FileChild | null)[] {
  const { body, dueOn, questions, leftOut, sampleData } = model;
  const { answer, translation, current } = lackingIn(model);
  const unused = questions.reduce((sum, one) => sum + one.unused, 0);
  const lacking = [
    ...(answer > 0
      ? [t('cooperationDocuments:questionnaireReply.noAnswers', { count: answer })]
      : []),
    ...(translation > 0
      ? [t('cooperationDocuments:questionnaireReply.noTranslations', { count: translation })]
      : []),
    ...(current > 0
      ? [t('cooperationDocuments:questionnaireReply.outdated', { count: current })]
      : []),
    ...(unused > 0 ? [t('cooperationDocuments:questionnaireReply.unused', { count: unused })] : []),
    ...(leftOut > 0
      ? [t('cooperationDocuments:questionnaireReply.leftOut', { count: leftOut })]
      : []),
  ];
  return [
    ...identification(title, frame, [
      { label: t('cooperationDocuments:questionnaireReply.body'), text: body.text, within: [body] },
      {
        label: t('cooperationDocuments:questionnaireReply.due'),
        text: dueOn === null ? '' : documentDate(dueOn, frame.language),
      },
    ]),
    sampleData ? paragraph(t('cooperationDocuments:sampleNotice'), 'Callout') : null,
    paragraph(lacking.join(' '), 'Callout'),
    ...questions.flatMap((one) => questionBlocks(one, t)),
  ];
}

/** A heading longer than this is no heading: the question then stands below its number. */
const LONGEST_HEADING = 160;

function questionBlocks(
  { depth, number, text, answer, lacks, unused, isInternal }: RepliedQuestion,
  t: Translate,
): (FileChild | null)[] {
  const whole = `${number} ${text.text}`.trim();
  const isShort = whole.length <= LONGEST_HEADING && !whole.includes('\n');
  const level = depth === 0 ? 1 : depth === 1 ? 2 : 3;
  const title = isShort ? whole : number || shortenText(whole, 1, LONGEST_HEADING);
  const said =
    lacks === null
      ? null
      : t(`cooperationDocuments:questionnaireReply.lacks.${lacks}`, {
          language: t(`common:languages.${answer.language?.from ?? 'fi'}`),
        });
  return [
    heading(level, title || t('questionnaires:untitled'), { language: text.language }),
    isShort ? null : paragraph(text.text, undefined, { language: text.language }),
    paragraph(said ?? '', 'Callout'),
    paragraph(
      unused > 0 ? t('cooperationDocuments:questionnaireReply.unused', { count: unused }) : '',
      'Callout',
    ),
    paragraph(isInternal ? t('cooperationDocuments:questionnaireReply.internal') : '', 'Callout'),
    ...answer.text
      .split('\n')
      .map((line) => paragraph(line, undefined, { language: quietly(answer).language })),
  ];
}
