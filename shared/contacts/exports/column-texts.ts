import type { Language } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import type { ExportColumn } from './exported-contact.ts';

/** The header of a column: a name that the import knows for sure. */
export function headerOf(column: ExportColumn, language: Language): string {
  return translatorFor(language)(`contactExports:column.${column}`);
}
