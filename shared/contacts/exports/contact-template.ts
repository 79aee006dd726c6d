import { documentFileName } from '../../documents/texts/file-name.ts';
import { LOCALES, type Language } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { INSTRUCTION_SHEETS } from '../../tabular/workbook/instruction-sheets.ts';
import type { ColumnToWrite } from '../../tabular/workbook-to-write.ts';
import { writeXlsx } from '../../tabular/write-xlsx.ts';
import { languageNames } from '../../text/language-names.ts';
import { headerOf } from './column-texts.ts';
import type { ExportedFile } from './export-contacts.ts';
import type { ExportColumn } from './exported-contact.ts';

/** What an organisation is asked for: groups and honorifics are the office's own affair. Widths in characters. */
const COLUMNS = {
  familyName: 22,
  givenName: 18,
  title: 28,
  organisation: 36,
  unit: 28,
  email: 34,
  phoneWork: 20,
  phoneMobile: 20,
  street: 30,
  postalCode: 14,
  city: 20,
  country: 14,
  language: 18,
  notes: 40,
} as const satisfies Partial<Record<ExportColumn, number>>;
type TemplateColumn = keyof typeof COLUMNS;

const HINTED = [
  'familyName',
  'title',
  'organisation',
  'email',
  'phoneWork',
  'phoneMobile',
  'street',
  'language',
  'notes',
] as const satisfies readonly TemplateColumn[];

const LINES = ['heading', 'rows', 'header', 'several', 'language', 'privacy', 'save'] as const;

/**
 * A workbook to send to organisations, in the language that they are written to: a header that the import knows, a list
 * to choose the language from, a hint beside the cells that raise questions, and a sheet that tells how to fill it in.
 * What comes back is read without correction.
 */
export function contactTemplate(language: Language, today: CalendarDate): ExportedFile {
  const t = translatorFor(language);
  const columns = Object.keys(COLUMNS) as TemplateColumn[];
  const title = t('contactExports:template.title');
  const bytes = writeXlsx({
    title,
    locale: LOCALES[language],
    day: today,
    sheets: [
      {
        name: t('contactExports:sheet'),
        columns: columns.map((column) => columnOf(column, language)),
        rows: [columns.map((column) => headerOf(column, language))],
        header: true,
      },
      {
        name: INSTRUCTION_SHEETS[language],
        columns: [{ width: 90 }],
        rows: LINES.map((line) => [t(`contactExports:template.lines.${line}`)]),
        header: false,
      },
    ],
  });
  return { bytes, fileName: documentFileName({ title, date: today, language, extension: 'xlsx' }) };
}

function columnOf(column: TemplateColumn, language: Language): ColumnToWrite {
  const hinted = HINTED.find((one) => one === column);
  const t = translatorFor(language);
  return {
    width: COLUMNS[column],
    ...(column === 'language' ? { choices: Object.values(languageNames(language)) } : {}),
    ...(hinted
      ? {
          hint: {
            title: headerOf(column, language),
            text: t(`contactExports:template.hint.${hinted}`),
          },
        }
      : {}),
  };
}
