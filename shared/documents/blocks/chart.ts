import { AlignmentType, Paragraph, type Table } from 'docx';
import { LOCALES, type Language } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import type { ChartNumbers } from './chart-workbook.ts';
import { cleanText } from '../texts/clean-text.ts';
import { keepNumbers } from '../texts/no-break.ts';
import { CHART_COLOURS, FONT, PORTRAIT } from '../pages/look.ts';
import { NumberedChart } from './numbered-chart.ts';
import { numberedCaption } from './numbered-caption.ts';
import { paragraph, styled } from './paragraphs.ts';
import { officeTable, type TableColumn } from './table.ts';
import type { TextInLanguage } from '../../text/in-language.ts';
import { textRuns } from './text-runs.ts';

export type OfficeChartOptions = ChartNumbers & {
  language: Language;
  /** What the chart is of; stands above it. */
  title: string;
  /** What is to be seen in it, in a sentence or two: for those who do not see it, and under the title. */
  summary: string;
  /** What the categories are: the heading of the table's first column. */
  categoryName: string;
  /** Whether the series of a category add up to something; the table then has a column of sums. */
  stacked: boolean;
  /** The width between the margins, in twips. */
  textWidth?: number;
  /** What of the title, the summary and the names stands in a language of its own, in this order. */
  within?: readonly TextInLanguage[];
  /** Narrower bars, and the table on one page with them: of pictures that stand among others. */
  compact?: boolean;
};

const PIXELS_A_TWIP = 96 / 1440;
const BAR_PIXELS = 26;
const COMPACT_BAR_PIXELS = 18;
/** The legend below, and air above. */
const FRAME_PIXELS = 56;
/** More bars than fit a page under a heading are left to the table alone. */
const MOST_BARS = 26;

/**
 * A chart of lying bars, drawn by Word from its numbers, and a table with the same numbers after it: what the chart shows
 * is never in the chart alone. The title stands above both and stays with them. There must be categories and series.
 */
export function officeChart(options: OfficeChartOptions): (Paragraph | Table | null)[] {
  const { categories, series, title, summary, language, within = [] } = options;
  // Bars of one length show nothing that the table does not.
  const isTold = new Set(series.flatMap(({ values }) => values)).size > 1;
  const isDrawn = isTold && categories.length <= MOST_BARS;
  return [
    numberedCaption(isDrawn ? 'figure' : 'table', title, language, within),
    paragraph(summary, 'Introduction', { within }),
    isDrawn ? new Paragraph({ keepNext: true, children: [drawing(options)] }) : null,
    numberTable(options),
  ];
}

function drawing(options: OfficeChartOptions): NumberedChart {
  const { language, title, summary, stacked, textWidth = PORTRAIT.textWidth } = options;
  const bar = options.compact ? COMPACT_BAR_PIXELS : BAR_PIXELS;
  const categories = options.categories.map(onOneLine);
  const series = options.series.map(({ name, values }) => ({ name: onOneLine(name), values }));
  const font = { name: FONT, color: '1F2933' };
  return new NumberedChart(
    {
      type: 'bar',
      categories,
      series: series.map(({ name, values }, at) => ({
        name,
        // A zero would be a label without a bar.
        values: values.map((value) => (value === 0 ? null : value)),
        color: CHART_COLOURS[at % CHART_COLOURS.length] ?? CHART_COLOURS[0],
      })),
      stacking: stacked ? 'stacked' : 'none',
      gapWidth: 40,
      categoryAxis: { reverseOrder: true, font: { size: 9 } },
      valueAxis: { visible: false, gridlines: false, minimum: 0 },
      dataLabels: {
        value: true,
        position: stacked || series.length > 1 ? 'center' : 'insideEnd',
        font: { bold: true, color: 'FFFFFF', size: 9 },
      },
      legend: series.length > 1 ? { position: 'bottom' } : false,
      font,
      chartArea: { border: 'none' },
      transformation: {
        width: Math.floor(textWidth * PIXELS_A_TWIP),
        height: FRAME_PIXELS + categories.length * bar * (stacked ? 1 : series.length),
      },
      altText: { name: onOneLine(title), title: onOneLine(title), description: cleanText(summary) },
    },
    { categories, series },
    language,
  );
}

/** As a chart may show it: the marks of where a word may be broken would be seen there. */
function onOneLine(text: string): string {
  return cleanText(text)
    .replace(/\n/gu, ' ')
    .replace(/\u00ad/gu, '');
}

/** A letter of the style TableHeading, and the two margins of a cell. */
const LETTER_TWIPS = 118;
const CELL_EDGES = 200;

function numberTable(options: OfficeChartOptions): Table {
  const { language, title, summary, categoryName, categories, series, stacked } = options;
  const { textWidth = PORTRAIT.textWidth, within = [] } = options;
  const number = new Intl.NumberFormat(LOCALES[language]);
  const t = translatorFor(language);
  const withSums = stacked && series.length > 1;
  const headings = [
    // As it is printed: a day (31 October 2026) breaks nowhere.
    ...series.map(({ name }) => keepNumbers(cleanText(name))),
    ...(withSums ? [t('pictures:total')] : []),
  ];
  // Each column is as wide as the longest word of its heading, so that none is broken where there is room.
  const widths = headings.map((heading) => {
    const longest = Math.max(4, ...heading.split(/[ \u00ad]/u).map(({ length }) => length));
    return CELL_EDGES + longest * LETTER_TWIPS;
  });
  const room = Math.floor(textWidth * 0.82);
  const wanted = widths.reduce((sum, width) => sum + width, 0);
  const fitted = widths.map((width) => Math.floor(width * Math.min(1, room / wanted)));
  const columns: TableColumn[] = [
    { heading: categoryName, width: textWidth - fitted.reduce((sum, width) => sum + width, 0) },
    ...headings.map((heading, at) => ({
      heading: [atEnd(heading, 'TableHeading', within)],
      width: fitted[at] ?? 0,
    })),
  ];
  return officeTable({
    title,
    description: summary,
    columns,
    ...(options.compact && { whole: true, compact: true }),
    rows: categories.map((category, at) => {
      const values = series.map(({ values: all }) => all[at] ?? 0);
      const sum = values.reduce((one, other) => one + other, 0);
      const cells = withSums ? [...values, sum] : values;
      return [
        [paragraph(category, 'TableText', { within })],
        ...cells.map((value) => [atEnd(number.format(value), 'TableText')]),
      ];
    }),
  });
}

function atEnd(text: string, style: string, within: readonly TextInLanguage[] = []): Paragraph {
  const runs = textRuns(text, { within });
  return runs.length === 0
    ? styled([], style)
    : new Paragraph({ style, alignment: AlignmentType.END, children: runs });
}
