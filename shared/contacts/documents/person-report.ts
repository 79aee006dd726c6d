import { TextRun, type FileChild } from 'docx';
import type { DocumentKind } from '../../documents/document-kind.ts';
import { lastSentence, letterEnd, letterHead, type Letter } from '../../documents/blocks/letter.ts';
import { PORTRAIT } from '../../documents/pages/look.ts';
import { officeDocument } from '../../documents/office-document.ts';
import { heading, labelled, paragraph, styled } from '../../documents/blocks/paragraphs.ts';
import { officeTable, type TableCellContent } from '../../documents/blocks/table.ts';
import { textRuns } from '../../documents/blocks/text-runs.ts';
import { contactText } from '../../documents/texts/contact-text.ts';
import { translatorFor, type Translate } from '../../i18n/translate.ts';
import type { PersonReportModel } from './person-report-model.ts';
import type { ReportRow } from './report-row.ts';

const FIRST = 2800;
const SECOND = PORTRAIT.textWidth - FIRST;

/** Everything that the office keeps of a person, for her (GDPR Art. 15): a section a table, the log, the mentions. */
export const personReport: DocumentKind<PersonReportModel, 'person-report'> = {
  kind: 'person-report',
  publicity: 'ownData',
  title: {
    fi: 'Vastaus henkilötietoja koskevaan tietopyyntöön',
    sv: 'Svar på begäran om tillgång till personuppgifter',
    en: 'Response to request for access to personal data',
  },
  languages: ['fi', 'sv', 'en'],
  titleOf: (_, { language }) => personReport.title[language] ?? '',
  subjectOf: ({ name }) => [name],
  build: (model, frame) => {
    const t = translatorFor(frame.language);
    const title = personReport.titleOf(model, frame);
    const letter: Letter = { addressee: [model.name] };
    return officeDocument({
      frame,
      kindName: title,
      title,
      sample: model.sampleData,
      children: [
        ...letterHead(letter, frame),
        paragraph(title, 'LetterTitle'),
        labelled(t('documents:identification.contents'), counts(model, t)),
        model.sampleData ? paragraph(t('privacyDocuments:sampleNotice'), 'Callout') : null,
        paragraph(t('privacyDocuments:report.intro')),
        heading(1, t('privacyDocuments:report.grounds')),
        pairs(
          t('privacyDocuments:report.groundsTable'),
          [t('privacyDocuments:report.what'), t('privacyDocuments:report.content')],
          model.grounds.map(({ label, text }) => [label, [paragraph(text, 'TableText')]]),
          t,
        ),
        heading(1, t('privacyDocuments:report.kept')),
        ...model.sections.flatMap(({ title: name, introduction, rows }) => [
          heading(2, name),
          paragraph(introduction ?? '', 'Introduction'),
          pairs(
            t('privacyDocuments:report.tableTitle', { table: name, count: rows.length }),
            [t('privacyDocuments:report.what'), t('privacyDocuments:report.content')],
            rows.map((row) => [row.name, lines(row)]),
            t,
          ),
        ]),
        ...log(model, t),
        ...mentions(model, t),
        lastSentence(t('privacyDocuments:report.more', { contact: contactText(frame) })),
        ...letterEnd(letter, frame),
      ],
    });
  },
};

function counts({ sections, log: acts, mentions: found }: PersonReportModel, t: Translate): string {
  return [
    t('privacyDocuments:report.rows', {
      count: sections.reduce((sum, { rows }) => sum + rows.length, 0),
    }),
    ...(acts.length > 0 ? [t('privacyDocuments:report.logRows', { count: acts.length })] : []),
    ...(found.length > 0
      ? [t('privacyDocuments:report.mentionRows', { count: found.length })]
      : []),
  ].join(', ');
}

function lines({ lines: own }: ReportRow): TableCellContent {
  return own.map(({ label, text }) =>
    label === ''
      ? paragraph(text, 'TableText')
      : styled(
          [new TextRun({ text: `${label}: `, style: 'Strong' }), ...textRuns(text)],
          'TableText',
        ),
  );
}

function log({ log: acts }: PersonReportModel, t: Translate): (FileChild | null)[] {
  if (acts.length === 0) return [];
  return [
    heading(1, t('privacyDocuments:report.log')),
    paragraph(t('privacyDocuments:report.logIntro'), 'Introduction'),
    pairs(
      t('privacyDocuments:report.log'),
      [t('privacyDocuments:report.when'), t('privacyDocuments:report.change')],
      acts.map(({ when, lines: said }) => [when, said.map((line) => paragraph(line, 'TableText'))]),
      t,
    ),
  ];
}

function mentions({ mentions: found }: PersonReportModel, t: Translate): (FileChild | null)[] {
  if (found.length === 0) return [];
  return [
    heading(1, t('privacyDocuments:report.mentions')),
    paragraph(t('privacyDocuments:report.mentionsIntro'), 'Introduction'),
    pairs(
      t('privacyDocuments:report.mentions'),
      [t('privacyDocuments:report.where'), t('privacyDocuments:report.text')],
      found.map(({ where, text }) => [where, [paragraph(text, 'TableText')]]),
      t,
    ),
  ];
}

function pairs(
  title: string,
  [first, second]: [string, string],
  rows: readonly (readonly [string, TableCellContent])[],
  t: Translate,
): FileChild {
  return officeTable({
    title,
    description: t('documents:columnsOf', { columns: `${first}, ${second}` }),
    columns: [
      { heading: first, width: FIRST },
      { heading: second, width: SECOND },
    ],
    rows: rows.map(([name, content]) => [[paragraph(name, 'TableLabel')], content]),
  });
}
