import type { FileChild } from 'docx';
import { officeTable, type TableCellContent } from '../../../documents/blocks/table.ts';
import { paragraph } from '../../../documents/blocks/paragraphs.ts';
import type { TextInLanguage } from '../../../text/in-language.ts';
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
