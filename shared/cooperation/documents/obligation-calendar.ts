import type { FileChild, Paragraph } from 'docx';
import { documentDate } from '../../documents/texts/document-date.ts';
import type { DocumentFrame, DocumentKind } from '../../documents/document-kind.ts';
import { identification } from '../../documents/blocks/identification.ts';
import { LANDSCAPE } from '../../documents/pages/look.ts';
import { officeDocument } from '../../documents/office-document.ts';
import { heading, paragraph } from '../../documents/blocks/paragraphs.ts';
import {
  officeTable,
  type TableCellContent,
  type TableColumn,
} from '../../documents/blocks/table.ts';
import { translatorFor, type Translate } from '../../i18n/translate.ts';
import { daySpan, periodName } from '../../documents/texts/day-span.ts';
import type {
  ObligationCalendarModel,
  PrintedDeadline,
  PrintedObligation,
} from './obligation-calendar-model.ts';

/** The calendar of what Finland owes: when it is due, how the day is reached, how far it has come, who answers. */
export const obligationCalendar: DocumentKind<ObligationCalendarModel, 'obligations'> = {
  kind: 'obligations',
  title: {
    fi: 'Velvoitekalenteri',
    sv: 'Kalender över skyldigheter',
    en: 'Calendar of obligations',
  },
  languages: ['fi', 'sv', 'en'],
  publicity: 'internal',
  titleOf: ({ span, body }, { language }) =>
    [
      `${obligationCalendar.title[language] ?? ''} ${periodName(span, language)}`,
      ...(body.text === '' ? [] : [body.text]),
    ].join(' – '),
  build: (model, frame) => {
    const t = translatorFor(frame.language);
    const title = obligationCalendar.titleOf(model, frame);
    return officeDocument({
      frame,
      kindName: obligationCalendar.title[frame.language] ?? '',
      title,
      sample: model.sampleData,
      orientation: 'landscape',
      children: blocks(model, frame, title, t),
    });
  },
};

function blocks(
  model: ObligationCalendarModel,
  frame: DocumentFrame,
  title: string,
  t: Translate,
): (FileChild | null)[] {
  const { deadlines, undated, span } = model;
  const unverified = [...deadlines, ...undated].filter(({ isVerified }) => !isVerified).length;
  const years = [...new Set(deadlines.map(({ dueOn }) => dueOn.slice(0, 4)))];
  return [
    ...identification(title, frame, [
      {
        label: t('cooperationDocuments:fact.period'),
        text: daySpan(span.from, span.to, frame.language),
      },
      {
        label: t('documents:identification.contents'),
        text: t('cooperationDocuments:owed.count', { count: deadlines.length }),
      },
    ]),
    model.sampleData ? paragraph(t('cooperationDocuments:sampleNotice'), 'Callout') : null,
    unverified > 0
      ? paragraph(t('cooperationDocuments:owed.unverifiedNotice', { count: unverified }), 'Notice')
      : null,
    deadlines.length === 0 ? paragraph(t('cooperationDocuments:owed.none')) : null,
    ...years.flatMap((year) => [
      heading(1, year),
      deadlineTable(
        deadlines.filter(({ dueOn }) => dueOn.startsWith(year)),
        year,
        frame,
        t,
      ),
    ]),
    ...(undated.length === 0
      ? []
      : [
          heading(1, t('cooperationDocuments:owed.undated')),
          paragraph(t('cooperationDocuments:owed.undatedText')),
          undatedTable(undated, t),
        ]),
  ];
}

const DUE = 1750;
const GROUND = 3400;
const STATE = 2000;
const WHO = 2500;

function deadlineTable(
  deadlines: readonly PrintedDeadline[],
  year: string,
  { language }: DocumentFrame,
  t: Translate,
): FileChild {
  const columns = [
    { heading: t('cooperationDocuments:owed.due'), width: DUE },
    {
      heading: t('cooperationDocuments:owed.what'),
      width: LANDSCAPE.textWidth - DUE - GROUND - STATE - WHO,
    },
    { heading: t('cooperationDocuments:owed.ground'), width: GROUND },
    { heading: t('cooperationDocuments:owed.state'), width: STATE },
    { heading: t('cooperationDocuments:owed.answers'), width: WHO },
  ];
  return table(
    t('cooperationDocuments:owed.tableTitle', { year }),
    columns,
    deadlines.map((deadline) => [
      dueCell(deadline, language, t),
      whatCell(deadline),
      groundCell(deadline, t),
      stateCell(deadline, language, t),
      answersCell(deadline, t),
    ]),
    t,
  );
}

function undatedTable(undated: readonly PrintedObligation[], t: Translate): FileChild {
  const columns = [
    { heading: t('cooperationDocuments:owed.what'), width: LANDSCAPE.textWidth - 5000 - WHO },
    { heading: t('cooperationDocuments:owed.ground'), width: 5000 },
    { heading: t('cooperationDocuments:owed.answers'), width: WHO },
  ];
  return table(
    t('cooperationDocuments:owed.undated'),
    columns,
    undated.map((one) => [whatCell(one), groundCell(one, t), answersCell(one, t)]),
    t,
  );
}

function table(
  title: string,
  columns: readonly (TableColumn & { heading: string })[],
  rows: readonly TableCellContent[][],
  t: Translate,
): FileChild {
  return officeTable({
    title,
    description: t('documents:columnsOf', {
      columns: columns.map((column) => column.heading).join(', '),
    }),
    columns,
    rows,
  });
}

/** The day, and where that is no working day the last one before it. */
export function dueCell(
  { dueOn, sendBy }: Pick<PrintedDeadline, 'dueOn' | 'sendBy'>,
  language: DocumentFrame['language'],
  t: Translate,
): (Paragraph | null)[] {
  const isEarlier = sendBy !== null && sendBy < dueOn;
  const sent = isEarlier
    ? t('cooperationDocuments:owed.sendBy', { day: documentDate(sendBy, language) })
    : '';
  return [paragraph(documentDate(dueOn, language), 'TableLabel'), paragraph(sent, 'TableText')];
}

function whatCell({ title, body, article }: PrintedObligation): (Paragraph | null)[] {
  return [
    paragraph(title.text, 'TableLabel', { language: title.language }),
    paragraph(body.text, 'TableText', { language: body.language }),
    paragraph(article, 'TableText'),
  ];
}

function groundCell({ ground, event, isVerified }: PrintedObligation, t: Translate) {
  return [
    paragraph(ground, 'TableText', { within: [event] }),
    paragraph(
      t(`cooperationDocuments:owed.${isVerified ? 'verified' : 'unverified'}`),
      isVerified ? 'TableText' : 'TableLabel',
    ),
  ];
}

function stateCell(
  { state, sentOn }: PrintedDeadline,
  language: DocumentFrame['language'],
  t: Translate,
) {
  const style = state === 'overdue' ? 'TableLabel' : 'TableText';
  return [
    paragraph(t(`obligations:state.${state}`), style),
    paragraph(sentOn === null ? '' : documentDate(sentOn, language), 'TableText'),
  ];
}

function answersCell({ answers }: PrintedObligation, t: Translate) {
  return [
    paragraph(answers.text || t('cooperationDocuments:coordinator'), 'TableText', {
      language: answers.language,
    }),
  ];
}
