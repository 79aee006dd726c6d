import { documentFileName } from '../../documents/texts/file-name.ts';
import { LOCALES, type Language } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { ok, type Result } from '../../lib/result.ts';
import { writeCsv } from '../../tabular/write-csv.ts';
import { writeXlsx } from '../../tabular/write-xlsx.ts';
import { columnWidths } from '../../tabular/column-widths.ts';
import { contactRows } from './contact-rows.ts';
import {
  EXPORT_COLUMNS,
  tidyContact,
  type ExportColumn,
  type ExportedContact,
} from './exported-contact.ts';
import { findIdentityCodes, type IdentityCodeFailure } from './find-identity-codes.ts';
import { writeVcards } from './write-vcards.ts';

export const EXPORT_FORMATS = ['xlsx', 'csv', 'vcard'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export type ExportOrder = {
  format: ExportFormat;
  /** Of headers, names of languages and countries, and the file's name. */
  language: Language;
  contacts: readonly ExportedContact[];
  /** Which columns, in this order; all where not given. A vCard has no order, but only what is among them. */
  columns?: readonly ExportColumn[];
  /** What the contacts have in common (a list's name, a view), for the file's name. */
  subject?: string;
  today: CalendarDate;
};

export type ExportedFile = { bytes: Uint8Array; fileName: string };

const EXTENSIONS: Record<ExportFormat, string> = { xlsx: 'xlsx', csv: 'csv', vcard: 'vcf' };

/**
 * Writes contacts as a file that the import reads back as they are. Control characters are left out. Nothing is written
 * where any field would hold a Finnish personal identity code: the failure tells whose, and which.
 */
export function exportContacts(order: ExportOrder): Result<ExportedFile, IdentityCodeFailure> {
  const { format, language, today, subject } = order;
  const columns = order.columns ?? EXPORT_COLUMNS;
  const contacts = order.contacts.map(tidyContact);
  const failure = findIdentityCodes(contacts, columns, language);
  if (failure) return { ok: false, failure };
  const t = translatorFor(language);
  const fileName = documentFileName({
    title: t('contactExports:title'),
    ...(subject === undefined ? {} : { subject }),
    date: today,
    language,
    extension: EXTENSIONS[format],
  });
  if (format === 'vcard') return ok({ bytes: writeVcards(contacts, columns, language), fileName });
  const rows = contactRows(contacts, columns, language);
  if (format === 'csv') return ok({ bytes: writeCsv(rows), fileName });
  const title = [t('contactExports:title'), subject].filter(Boolean).join(' – ');
  const widths = columnWidths(rows);
  const bytes = writeXlsx({
    title,
    locale: LOCALES[language],
    day: today,
    sheets: [
      {
        name: t('contactExports:sheet'),
        columns: widths.map((width) => ({ width })),
        rows,
        header: true,
      },
    ],
  });
  return ok({ bytes, fileName });
}
