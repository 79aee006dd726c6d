import { TextRun, type FileChild } from 'docx';
import { identification } from '../../documents/blocks/identification.ts';
import { heading, paragraph, styled } from '../../documents/blocks/paragraphs.ts';
import { officeTable, type TableCellContent } from '../../documents/blocks/table.ts';
import type { DocumentKind } from '../../documents/document-kind.ts';
import { officeDocument } from '../../documents/office-document.ts';
import { PORTRAIT } from '../../documents/pages/look.ts';
import { translatorFor, type Translate } from '../../i18n/translate.ts';
import { meetingFacts } from './meeting-blocks.ts';
import type { MeetingModel, PrintedAttendee } from './meeting-model.ts';

/** The list of those who take part in a meeting (osallistujaluettelo), to be signed there. */
export const attendanceList: DocumentKind<MeetingModel, 'attendance'> = {
  kind: 'attendance',
  title: { fi: 'Osallistujaluettelo', sv: 'Deltagarförteckning', en: 'List of participants' },
  languages: ['fi', 'sv', 'en'],
  titleOf: ({ number, body }, { language }) =>
    translatorFor(language)('meetings:document.titleOf', {
      kind: attendanceList.title[language] ?? '',
      number,
      body: body.text,
    }),
  build: (model, frame) => {
    const { language, caseNumber } = frame;
    const t = translatorFor(language);
    const title = attendanceList.titleOf(model, frame);
    return officeDocument({
      frame,
      kindName: attendanceList.title[language] ?? '',
      title,
      sample: model.sampleData,
      children: [
        ...identification(title, frame, meetingFacts(model, { language, besides: caseNumber }, t), {
          ofPersons: true,
        }),
        model.sampleData ? paragraph(t('meetings:document.sampleNotice'), 'Callout') : null,
        heading(1, t('meetings:attendance.table')),
        participants(model.attendees, t),
      ],
    });
  },
};

const ORGANISATION = 2400;
const SIGNATURE = 3600;
/** Lines for those whom nobody knew of. */
const FREE_LINES = 4;
/** Room to write in, two lines high, which is no empty cell. */
const room = (): TableCellContent => [
  styled([new TextRun('\u{a0}'), new TextRun({ text: '\u{a0}', break: 1 })], 'TableText'),
];

function participants(attendees: readonly PrintedAttendee[], t: Translate): FileChild {
  const columns = [
    { heading: t('meetings:field.name'), width: PORTRAIT.textWidth - ORGANISATION - SIGNATURE },
    { heading: t('meetings:field.organisation'), width: ORGANISATION },
    { heading: t('meetings:document.signature'), width: SIGNATURE },
  ];
  const named = attendees.filter(({ name }) => name !== '');
  const free: TableCellContent[] = [room(), room(), room()];
  return officeTable({
    title: t('meetings:attendance.table'),
    description: t('documents:columnsOf', {
      columns: columns.map(({ heading }) => heading).join(', '),
    }),
    columns,
    rows: [
      ...named.map((one) => attendeeRow(one, t)),
      ...Array.from({ length: FREE_LINES }, () => free),
    ],
  });
}

/** Who is known to stay away signs nothing; who takes part from elsewhere neither. */
function attendeeRow(
  { name, role, organisation, presence, invitation }: PrintedAttendee,
  t: Translate,
): TableCellContent[] {
  const said =
    presence === 'absent' || presence === 'remote'
      ? t(`meetings:presence.${presence}`)
      : presence === undefined && invitation === 'declined'
        ? t('meetings:invitation.declined')
        : '';
  return [
    [paragraph(name, 'TableLabel'), paragraph(t(`meetings:role.${role}`), 'TableText')],
    organisation.text === ''
      ? room()
      : [paragraph(organisation.text, 'TableText', { language: organisation.language })],
    said === '' ? room() : [paragraph(said, 'TableText')],
  ];
}
