import type { FileChild } from 'docx';
import { officeTable, type TableCellContent } from '../../../documents/blocks/table.ts';
import { paragraph } from '../../../documents/blocks/paragraphs.ts';
import type { TextInLanguage } from '../../../text/in-language.ts';
import { actionsInOrder } from '../../outline/number-programme.ts';
import type { ProgrammeContext } from '../../documents/document-context.ts';

/**
 * A table whose columns are told as shares of the page's width, the last one taking what is left.
 * @param options `whole`, `compact`: as of `officeTable`.
 */
export function sharedTable(
  { t, textWidth }: Pick<ProgrammeContext, 't' | 'textWidth'>,
  title: string,
  columns: readonly (readonly [heading: string, share: number, ...within: TextInLanguage[]])[],
  rows: readonly (readonly TableCellContent[])[],
  options: { whole?: boolean; compact?: boolean } = {},
): FileChild {
  const widths = columns.slice(0, -1).map(([, share]) => Math.floor(share * textWidth));
  const rest = textWidth - widths.reduce((sum, width) => sum + width, 0);
  return officeTable({
    title,
    description: t('documents:columnsOf', {
      columns: columns.map(([heading]) => heading).join(', '),
    }),
    columns: columns.map(([heading, , ...within], at) => ({
      heading: [paragraph(heading, 'TableHeading', { within })],
      width: widths[at] ?? rest,
    })),
    rows,
    ...options,
  });
}

/** A long number takes more of the width: `TP 10.12`, `4.10.12`. */
const NUMBER_SHARES = [
  [4, 0.07],
  [6, 0.1],
] as const;
const LONG_NUMBER_SHARE = 0.12;

/**
 * The columns of the number and of what it numbers, which share `share` of the width: the number as much as the longest of
 * the programme's actions takes, for it does not break.
 */
export function numberedColumns(
  { t, outline }: Pick<ProgrammeContext, 't' | 'outline'>,
  heading: string,
  share: number,
): (readonly [heading: string, share: number])[] {
  const longest = Math.max(0, ...actionsInOrder(outline).map(({ number }) => number.length));
  const own = NUMBER_SHARES.find(([letters]) => longest <= letters)?.[1] ?? LONG_NUMBER_SHARE;
  return [
    [t('followUpDocuments:number'), own],
    [heading, share - own],
  ];
}
