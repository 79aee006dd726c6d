import { Paragraph, type FileChild } from 'docx';
import { identification } from '../../documents/blocks/identification.ts';
import { paragraph } from '../../documents/blocks/paragraphs.ts';
import { textRuns } from '../../documents/blocks/text-runs.ts';
import type { DocumentKind } from '../../documents/document-kind.ts';
import { officeDocument } from '../../documents/office-document.ts';
import { translatorFor, type Translate } from '../../i18n/translate.ts';
import { meetingFacts } from './meeting-blocks.ts';
import type { MeetingModel } from './meeting-model.ts';
import { attendanceLines, minutesOfItem } from './minutes.ts';

/** A meeting, and the number of the item on its agenda that is told of. */
export type ExcerptModel = MeetingModel & { itemNumber: number };

/** An excerpt of minutes (pöytäkirjanote): one item of them, as it stands there, with who was there. */
export const minutesExcerpt: DocumentKind<ExcerptModel, 'minutes-excerpt'> = {
  kind: 'minutes-excerpt',
  title: { fi: 'Pöytäkirjanote', sv: 'Protokollsutdrag', en: 'Extract from the minutes' },
  languages: ['fi', 'sv', 'en'],
  stateOf: ({ isApproved }) => (isApproved ? 'final' : 'draft'),
  titleOf: ({ number, body }, { language }) =>
    translatorFor(language)('meetings:document.titleOf', {
      kind: minutesExcerpt.title[language] ?? '',
      number,
      body: body.text,
    }),
  subjectOf: ({ number, itemNumber, body }) => [
    `${number.replace('/', '-')} ${String(itemNumber)}`,
    body.text,
  ],
  build: (model, frame) => {
    const { language, caseNumber } = frame;
    const t = translatorFor(language);
    const title = minutesExcerpt.titleOf(model, frame);
    const item = model.items.find(({ number }) => number === model.itemNumber);
    const secretary = model.attendees.find(
      ({ role, presence }) => role === 'secretary' && presence !== 'absent',
    );
    return officeDocument({
      frame,
      kindName: minutesExcerpt.title[language] ?? '',
      title,
      sample: model.sampleData,
      children: [
        ...identification(title, frame, meetingFacts(model, { language, besides: caseNumber }, t)),
        ...attendanceLines(model.attendees, t),
        model.sampleData ? paragraph(t('meetings:document.sampleNotice'), 'Callout') : null,
        ...(item ? minutesOfItem(item, model, { language, t }) : []),
        ...(model.isApproved
          ? certificate(secretary?.name ?? '', t)
          : [paragraph(t('meetings:document.uncertified'), 'Notice')]),
      ],
    });
  },
};

/** That the excerpt says what the minutes say: of approved ones alone, a draft is certified by nobody. */
function certificate(secretary: string, t: Translate): FileChild[] {
  const lines = [secretary, t('meetings:document.secretary')].filter((line) => line !== '');
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 240 },
      children: textRuns(t('meetings:document.certified')),
    }),
    new Paragraph({
      style: 'Signature',
      keepLines: true,
      children: textRuns(lines.join('\n')),
    }),
  ];
}
