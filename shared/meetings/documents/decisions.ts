import type { FileChild } from 'docx';
import { identification } from '../../documents/blocks/identification.ts';
import { heading, paragraph } from '../../documents/blocks/paragraphs.ts';
import { officeTable } from '../../documents/blocks/table.ts';
import type { DocumentFrame, DocumentKind } from '../../documents/document-kind.ts';
import { officeDocument } from '../../documents/office-document.ts';
import { LANDSCAPE } from '../../documents/pages/look.ts';
import { documentDate } from '../../documents/texts/document-date.ts';
import { translatorFor, type Translate } from '../../i18n/translate.ts';
import type { DecisionsModel } from './decisions-model.ts';

/** The register of a body's decisions (päätösluettelo), by their numbers, with what is still open. */
export const decisionsDocument: DocumentKind<DecisionsModel, 'decisions'> = {
  kind: 'decisions',
  title: { fi: 'Päätösluettelo', sv: 'Beslutsförteckning', en: 'Register of decisions' },
  languages: ['fi', 'sv', 'en'],
  titleOf: ({ body }, { language }) =>
    [decisionsDocument.title[language] ?? '', body.text].filter((part) => part !== '').join(': '),
  build: (model, frame) => {
    const t = translatorFor(frame.language);
    const title = decisionsDocument.titleOf(model, frame);
    return officeDocument({
      frame,
      kindName: decisionsDocument.title[frame.language] ?? '',
      title,
      sample: model.sampleData,
      orientation: 'landscape',
      children: [
        ...identification(title, frame, [
          {
            label: t('documents:identification.contents'),
            text: t('meetings:register.count', {
              count: model.decisions.length,
              formatted: String(model.decisions.length),
            }),
          },
        ]),
        model.sampleData ? paragraph(t('meetings:document.sampleNotice'), 'Callout') : null,
        heading(1, t('meetings:register.label')),
        model.decisions.length === 0
          ? paragraph(t('meetings:register.none'), 'Notice')
          : table(model, frame, t),
      ],
    });
  },
};

const NUMBER = 1300;
const MEETING = 2000;
const ITEM = 3600;
const OPEN = 1900;

function table(
  { decisions }: DecisionsModel,
  { language }: DocumentFrame,
  t: Translate,
): FileChild {
  const columns = [
    { heading: t('meetings:field.number'), width: NUMBER },
    { heading: t('meetings:field.meeting'), width: MEETING },
    { heading: t('meetings:field.itemTitle'), width: ITEM },
    {
      heading: t('meetings:field.decision'),
      width: LANDSCAPE.textWidth - NUMBER - MEETING - ITEM - OPEN,
    },
    { heading: t('meetings:field.state'), width: OPEN },
  ];
  return officeTable({
    title: decisionsDocument.title[language] ?? '',
    description: t('documents:columnsOf', {
      columns: columns.map(({ heading }) => heading).join(', '),
    }),
    columns,
    rowHeaders: true,
    rows: decisions.map(({ number, meeting, day, title, kind, text, isOpen }) => [
      [paragraph(String(number), 'TableLabel')],
      [paragraph(meeting, 'TableText'), paragraph(documentDate(day, language), 'TableText')],
      [paragraph(title.text, 'TableText', { language: title.language })],
      [
        paragraph(t(`meetings:decisionKind.${kind}`), 'TableLabel'),
        paragraph(text.text, 'TableText', { language: text.language }),
      ],
      [
        paragraph(
          t(`meetings:register.${isOpen ? 'open' : 'closed'}`),
          isOpen ? 'TableLabel' : 'TableText',
        ),
      ],
    ]),
  });
}
