import type { FileChild } from 'docx';
import { heading, labelled, paragraph } from '../../documents/blocks/paragraphs.ts';
import { identification } from '../../documents/blocks/identification.ts';
import type { DocumentKind } from '../../documents/document-kind.ts';
import { officeDocument } from '../../documents/office-document.ts';
import { translatorFor, type Translate } from '../../i18n/translate.ts';
import { meetingFacts, said, subjectLines, typedText } from './meeting-blocks.ts';
import type { MeetingModel, PrintedItem } from './meeting-model.ts';

/** The agenda of a meeting (esityslista): what is dealt with, by whom presented, and what is proposed. */
export const agenda: DocumentKind<MeetingModel, 'agenda'> = {
  kind: 'agenda',
  title: { fi: 'Esityslista', sv: 'Föredragningslista', en: 'Agenda' },
  languages: ['fi', 'sv', 'en'],
  titleOf: ({ number, body }, { language }) =>
    translatorFor(language)('meetings:document.titleOf', {
      kind: agenda.title[language] ?? '',
      number,
      body: body.text,
    }),
  build: (model, frame) => {
    const { language, caseNumber } = frame;
    const t = translatorFor(language);
    const title = agenda.titleOf(model, frame);
    return officeDocument({
      frame,
      kindName: agenda.title[language] ?? '',
      title,
      sample: model.sampleData,
      children: [
        ...identification(title, frame, meetingFacts(model, { language, besides: caseNumber }, t)),
        model.sampleData ? paragraph(t('meetings:document.sampleNotice'), 'Callout') : null,
        model.items.length === 0 ? paragraph(t('meetings:document.noAgenda'), 'Notice') : null,
        ...model.items.flatMap((item) => itemBlocks(item, t)),
      ],
    });
  },
};

function itemBlocks(item: PrintedItem, t: Translate): (FileChild | null)[] {
  const { number, title, kind, presenter, duration, background, proposal, carriedFrom } = item;
  const name = title.text === '' ? t('meetings:agenda.untitled') : title.text;
  const isSaid = kind === 'information' || kind === 'discussion' || kind === 'decision';
  const isLabelled =
    isSaid || presenter !== '' || duration !== undefined || item.subjects.length > 0;
  const isCarried = carriedFrom !== '';
  return [
    heading(1, `${String(number)} ${name}`, { language: title.language }),
    isSaid ? labelled(t('meetings:field.kind'), t(`meetings:itemKind.${kind}`)) : null,
    labelled(t('meetings:document.presenter'), presenter),
    duration === undefined
      ? null
      : labelled(t('meetings:field.time'), t('meetings:document.duration', { count: duration })),
    subjectLines(item.subjects, t),
    isCarried
      ? paragraph(
          t(`meetings:document.carried.${item.leftBecause ?? 'plain'}`, { number: carriedFrom }),
          isLabelled ? 'Notice' : undefined,
        )
      : null,
    ...typedText(background, isLabelled && !isCarried),
    said(t('meetings:document.proposal'), proposal),
  ];
}
