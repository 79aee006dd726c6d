import type { FileChild, Paragraph } from 'docx';
import { identification } from '../../documents/blocks/identification.ts';
import { heading, paragraph } from '../../documents/blocks/paragraphs.ts';
import { officeTable } from '../../documents/blocks/table.ts';
import type { DocumentFrame, DocumentKind } from '../../documents/document-kind.ts';
import { officeDocument } from '../../documents/office-document.ts';
import { LANDSCAPE } from '../../documents/pages/look.ts';
import { daysInYear, daySpan, monthName } from '../../documents/texts/day-span.ts';
import { translatorFor, type Translate } from '../../i18n/translate.ts';
import { YEAR_KINDS, type YearKind } from '../year-clock/year-entries.ts';
import type { PrintedYearEntry, YearClockModel } from './year-clock-model.ts';

/** The year clock (vuosikello): month by month what there is of each kind, and the days off. */
export const yearClockDocument: DocumentKind<YearClockModel, 'year-clock'> = {
  kind: 'year-clock',
  title: { fi: 'Vuosikello', sv: 'Årsklocka', en: 'Year clock' },
  languages: ['fi', 'sv', 'en'],
  // It may name what is marked for internal use.
  publicity: 'internal',
  titleOf: ({ year }, { language }) => `${yearClockDocument.title[language] ?? ''} ${String(year)}`,
  build: (model, frame) => {
    const t = translatorFor(frame.language);
    const title = yearClockDocument.titleOf(model, frame);
    return officeDocument({
      frame,
      kindName: yearClockDocument.title[frame.language] ?? '',
      title,
      sample: model.sampleData,
      orientation: 'landscape',
      children: [
        ...identification(title, frame, [
          {
            label: t('documents:identification.contents'),
            text: t('meetings:yearClock.count', {
              count: model.entries.length,
              formatted: String(model.entries.length),
            }),
          },
        ]),
        model.sampleData ? paragraph(t('meetings:document.sampleNotice'), 'Callout') : null,
        heading(1, t('meetings:yearClock.byMonth')),
        model.entries.length === 0
          ? paragraph(t('meetings:yearClock.none', { year: model.year }), 'Notice')
          : monthTable(model, frame, t),
      ],
    });
  },
};

const MONTH = 2900;

/** Twelve rows, and a column for each kind that the year has. */
function monthTable(
  { year, entries, holidays }: YearClockModel,
  { language }: DocumentFrame,
  t: Translate,
): FileChild {
  const kinds = YEAR_KINDS.filter((kind) => entries.some((one) => one.kind === kind));
  const width = Math.floor((LANDSCAPE.textWidth - MONTH) / kinds.length);
  const columns = [
    { heading: t('meetings:yearClock.month'), width: LANDSCAPE.textWidth - width * kinds.length },
    ...kinds.map((kind) => ({ heading: t(`meetings:yearClock.kinds.${kind}`), width })),
  ];
  const months = Array.from({ length: 12 }, (_, at) => monthOf(year, at));
  return officeTable({
    title: t('meetings:yearClock.tableTitle', { year }),
    description: t('documents:columnsOf', {
      columns: columns.map((column) => column.heading).join(', '),
    }),
    columns,
    rowHeaders: true,
    rows: months.map((month) => [
      [
        paragraph(monthName(`${month}-01`, language), 'TableLabel'),
        paragraph(
          holidays
            .filter(({ day }) => day.startsWith(month))
            .map(
              ({ day, name }) =>
                `${daysInYear(day, undefined, language)} ${t(`obligations:holiday.${name}`)}`,
            )
            .join(', '),
          'TableText',
        ),
      ],
      ...kinds.map((kind) =>
        cellOf(
          entries.filter((one) => one.kind === kind && monthIn(one, year) === month),
          language,
          t,
        ),
      ),
    ]),
  });
}

const monthOf = (year: number, at: number) => `${String(year)}-${String(at + 1).padStart(2, '0')}`;

/** The month under which an entry stands: that in which it begins, or the first of the year where that was before. */
function monthIn({ from }: { kind: YearKind; from: string }, year: number): string {
  const first = monthOf(year, 0);
  return from < first ? first : from.slice(0, 7);
}

function cellOf(
  entries: readonly PrintedYearEntry[],
  language: DocumentFrame['language'],
  t: Translate,
): (Paragraph | null)[] {
  if (entries.length === 0) return [paragraph('–', 'TableText')];
  return entries.flatMap(({ from, to, title, number, isUnverified, isInternal, holiday }) => {
    const remarks = [
      isUnverified ? t('meetings:yearClock.unverified') : '',
      isInternal ? t('meetings:yearClock.internal') : '',
      holiday ? t(`obligations:holiday.${holiday}`) : '',
    ].filter((remark) => remark !== '');
    const name = [title.text, number].filter(Boolean).join(' ');
    return [
      paragraph(
        isWithin(from, to) ? daysInYear(from, to, language) : daySpan(from, to, language),
        'TableLabel',
      ),
      paragraph(
        remarks.length === 0 ? name : `${name} (${remarks.join(', ')})`,
        'TableText',
        remarks.length === 0
          ? { language: title.language }
          : { within: [{ ...title, text: name }] },
      ),
    ];
  });
}

/** Whether days lie in one year, so that it need not be told with them. */
const isWithin = (from: string, to = from) => from.slice(0, 4) === to.slice(0, 4);
