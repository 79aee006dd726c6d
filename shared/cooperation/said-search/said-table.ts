import { countryName } from '../../text/country-name.ts';
import { columnWidths } from '../../tabular/column-widths.ts';
import { LOCALES, pickText, type Language } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { hasIdentityCode } from '../../lib/identity-code.ts';
import { documentDate } from '../../documents/texts/document-date.ts';
import { writeCsv } from '../../tabular/write-csv.ts';
import { writeXlsx } from '../../tabular/write-xlsx.ts';
import type { SaidFound } from './said-index.ts';

export type SaidFormat = 'xlsx' | 'csv';

/**
 * The hits as a file; `leftOut` of them are restricted and stay out of it. `codes` of its rows would hold a personal
 * identity code: then it is empty, and nothing goes out.
 */
export type SaidFile = { bytes: Uint8Array; rows: number; leftOut: number; codes: number };

/** Writes the hits as a workbook or CSV in `language`, in their order; restricted ones are left out and counted. */
export function saidFile(
  hits: readonly SaidFound[],
  bodyNames: ReadonlyMap<string, string>,
  order: { format: SaidFormat; language: Language; day: CalendarDate },
): SaidFile {
  const { format, language, day } = order;
  const t = translatorFor(language);
  const open = hits.filter(({ passage }) => passage.confidentiality !== 'restricted');
  const head = (
    ['date', 'kind', 'source', 'question', 'text', 'body', 'country', 'topics', 'note'] as const
  ).map((column) => t(`saidSearch:column.${column}`));
  const rows = open.map(({ passage, language: own }) => [
    passage.date ? documentDate(passage.date, language) : '',
    t(`saidSearch:kind.${passage.kind}`),
    pickText(passage.source, language),
    pickText(passage.question, language),
    passage.text[own] ?? '',
    passage.bodyIds
      .map((id) => bodyNames.get(id) ?? '')
      .filter(Boolean)
      .join('; '),
    passage.country ? countryName(passage.country, language) : '',
    passage.topics.join('; '),
    passage.confidentiality === 'internal' ? t('saidSearch:internal') : '',
  ]);
  const counts = { rows: rows.length, leftOut: hits.length - open.length };
  const codes = rows.filter((cells) => cells.some(hasIdentityCode)).length;
  if (codes > 0) return { bytes: new Uint8Array(), ...counts, codes };
  const all = [head, ...rows];
  const title = t('saidSearch:title');
  const bytes =
    format === 'csv'
      ? writeCsv(all)
      : writeXlsx({
          title,
          locale: LOCALES[language],
          day,
          sheets: [
            {
              name: t('saidSearch:sheet'),
              columns: columnWidths(all).map((width) => ({ width })),
              rows: all,
              header: true,
            },
          ],
        });
  return { bytes, ...counts, codes };
}
