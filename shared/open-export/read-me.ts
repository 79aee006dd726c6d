import type { BackupSource } from '../backup/write-lines.ts';
import { momentText, textAt } from '../contacts/privacy/field-text.ts';
import type { Language } from '../i18n/languages.ts';
import { translatorFor } from '../i18n/translate.ts';
import { MOST_CONTACTS_IN_WORD } from './office-documents.ts';
import type { WrittenTable } from './write-tables.ts';

/** What is in the package. */
export type PackageContents = {
  tables: readonly WrittenTable[];
  documents: readonly string[];
  files: number;
  /** Contacts of `csv/contacts.csv`. */
  listed: number;
  /** Whether it holds what persons under an order for non-disclosure have of their own. */
  nonDisclosed: boolean;
};

/**
 * The page of a package that says what is what, in plain words: when it was made, that it is not encrypted, what each part
 * is with its counts, what is not in it, and how it is read back. UTF-8 with BOM and CRLF, so that Notepad shows it right.
 */
export function readMe(
  { tables, documents, files, listed, nonDisclosed }: PackageContents,
  { createdAt, appVersion }: Pick<BackupSource, 'createdAt' | 'appVersion'>,
  language: Language,
): Uint8Array {
  const t = translatorFor(language);
  const number = (value: number) => value.toLocaleString(language);
  const rowsOf = (table: string) => tables.find(({ name }) => name === table)?.rows ?? 0;
  const contacts = rowsOf('persons') + rowsOf('organisations');
  const lines = [
    t('openExport:fileTitle'),
    t('openExport:readMe.made', {
      when: momentText(createdAt, language),
      app: t('common:appName'),
      version: appVersion,
    }),
    '',
    t('openExport:readMe.warning'),
    t('openExport:readMe.everything'),
    t(`openExport:readMe.${nonDisclosed ? 'nonDisclosed' : 'withoutNonDisclosed'}`),
    '',
    t('openExport:readMe.parts'),
    '',
    'tiedot.ndjson',
    `  ${t('openExport:readMe.lines')}`,
    '',
    'csv/',
    `  ${t('openExport:readMe.tables')}`,
    `  contacts.csv: ${t('openExport:readMe.contacts')} ${rowsText(t, number, listed)}`,
    ...tables.map(({ name, rows }) => {
      const words = textAt(t, `openExport:table.${name}`) ?? textAt(t, `tables:many.${name}`);
      return `  ${name}.csv: ${words ?? name}. ${rowsText(t, number, rows)}`;
    }),
    '',
    'attachments/',
    `  ${files === 0 ? t('openExport:readMe.noFiles') : t('openExport:readMe.files', { count: files })}`,
    '',
    'word/',
    ...(documents.length > 0 ? [] : [`  ${t('openExport:readMe.noDocuments')}`]),
    ...documents.map((name) => `  ${name}`),
    ...(contacts > MOST_CONTACTS_IN_WORD ? [`  ${t('openExport:readMe.noList')}`] : []),
    '',
    t('openExport:readMe.missing'),
    t('openExport:readMe.back'),
  ];
  return new TextEncoder().encode(`\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`);
}

function rowsText(
  t: ReturnType<typeof translatorFor>,
  number: (value: number) => string,
  count: number,
): string {
  return t('openExport:readMe.rows', { count, number: number(count) });
}
