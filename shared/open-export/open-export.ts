import { BACKUP_LIMITS, RECORDS_BETWEEN_PAUSES } from '../backup/backup-file.ts';
import { PACKAGE_LINES } from '../backup/open-package.ts';
import { type BackupSource, writeLines } from '../backup/write-lines.ts';
import { exportContacts } from '../contacts/exports/export-contacts.ts';
import { exportedContacts } from '../contacts/exports/exported-contacts.ts';
import { collatorFor } from '../text/collator.ts';
import { sortingName } from '../contacts/person-name.ts';
import { findIdentityCodes } from '../contacts/privacy/find-identity-codes.ts';
import type { Sender } from '../documents/document-kind.ts';
import { documentFileName } from '../documents/texts/file-name.ts';
import { pickText, type Language } from '../i18n/languages.ts';
import { translatorFor } from '../i18n/translate.ts';
import { dayInFinland, type CalendarDate } from '../lib/calendar-date.ts';
import { fail, ok, type Failure, type Result } from '../lib/result.ts';
import type { OfficeDataRows } from '../office-data/office-data.ts';
import { ROW_SCHEMAS } from '../office-data/row-schemas.ts';
import { senderIn } from '../office-data/sender-in.ts';
import { zipWriter } from '../zip/write-zip.ts';
import { attachmentPaths } from './attachment-paths.ts';
import { officeDocuments, type OfficeDocument } from './office-documents.ts';
import { plainTables, type PlainTables } from './plain-tables.ts';
import { readMe } from './read-me.ts';
import { withoutNonDisclosed } from './without-non-disclosed.ts';
import { writeTables } from './write-tables.ts';

/** What goes out: the records of one moment without trash and history, by id, with the files that they name. */
export type OpenExportSource = Omit<BackupSource, 'mark'>;

export type OpenExportOptions = {
  /** Of headings, documents, file names and the page that says what is what. */
  language: Language;
  /** How far it is, in units of its own. */
  onProgress?: (done: number, total: number) => void;
  /** With what persons under an order for non-disclosure have of their own; left out unless asked for. */
  nonDisclosed?: boolean;
  /** Without Word documents where false. */
  documents?: boolean;
};

/** The package, its name, and how many persons and organisations are in it. */
export type OpenExport = { bytes: Uint8Array; fileName: string; contacts: number };

/** Why no package is made: identity codes (`facts.count`) that must go first, or files too large for one zip. */
export type OpenExportFailure = Failure<'identity-code' | 'too-large'>;

/** What a finished document counts against a record, so that the bar moves evenly. */
const STEPS_OF_DOCUMENT = 500;
const STEPS_OF_FILE = 20;

const NO_SENDER: Sender = { organisation: {}, coordinatorName: '', coordinatorTitle: {} };

/**
 * All of an office in formats that everybody can read, as one zip (`docs/open-export.md`): the records as lines of JSON
 * that `readBackup` reads back, each table as CSV, files as they are, the documents of the whole office in Word, and a
 * page that says what is what. It is the office's own copy: whatever the office holds is in it, restricted entries too,
 * and, where `nonDisclosed` says so, the own addresses and numbers of persons under an order for non-disclosure; only
 * the contact list in `csv/contacts.csv` and the documents follow the rules for what is handed on. Not encrypted.
 * Written part by part; throws where a file is not there as `files` has it.
 */
export async function openExport(
  source: OpenExportSource,
  {
    language,
    onProgress = () => undefined,
    nonDisclosed = false,
    documents: withDocuments = true,
  }: OpenExportOptions,
): Promise<Result<OpenExport, OpenExportFailure>> {
  const { files, schemaVersion, createdAt, appVersion, deviceId } = source;
  const tables = nonDisclosed ? source.tables : withoutNonDisclosed(source.tables);
  const plain = plainTables(tables);
  const found = findIdentityCodes({ ...plain, tombstones: [], templates: [] }).length;
  if (found > 0) return fail('identity-code', { count: found });
  const bytesOfFiles = (files?.list ?? []).reduce((sum, { size }) => sum + size, 0);
  if (bytesOfFiles > BACKUP_LIMITS.bytes / 2) {
    return fail('too-large', { megabytes: Math.ceil(bytesOfFiles / 1024 ** 2) });
  }

  const day = dayInFinland(new Date(createdAt));
  const rows = officeRows(plain);
  const documents = withDocuments ? documentsOf(rows, plain, language, day) : [];
  const onSteps = countSteps(source, documents.length, onProgress);
  const there = new Set(files?.list.map(({ sha256 }) => sha256));
  const paths = attachmentPaths(plain['attachments'] ?? [], there, day);
  const zip = zipWriter(new Date(createdAt));

  // First, so that a package that was cut off is still known to be one.
  const lines = zip.begin(PACKAGE_LINES);
  const about = { schemaVersion, appVersion, createdAt, deviceId, filesBeside: paths.size };
  await writeLines({ ...about, tables }, (bytes) => {
    lines.write(bytes);
    onSteps(RECORDS_BETWEEN_PAUSES);
  });
  lines.end();

  const csv = writeTables(zip, plain, { language, paths, onRows: onSteps });
  const contacts = contactsOf(rows, language, day);
  const list = exportContacts({ format: 'csv', language, contacts, today: day });
  if (!list.ok) return fail('identity-code', { count: 1 });
  zip.add('csv/contacts.csv', list.value.bytes);

  for (const [sha256, path] of paths) {
    const bytes = await files?.read(sha256);
    if (!bytes) throw new Error(`The file ${sha256} is not there`);
    zip.add(path, bytes, 'stored');
    onSteps(STEPS_OF_FILE);
  }
  for (const { fileName, make } of documents) {
    zip.add(`word/${fileName}`, await make(), 'stored');
    onSteps(STEPS_OF_DOCUMENT);
  }
  const t = translatorFor(language);
  const contents = {
    ...{ tables: csv, listed: contacts.length, files: paths.size, nonDisclosed },
    documents: documents.map(({ fileName }) => fileName),
  };
  zip.add(`${t('openExport:readMe.name')}.txt`, readMe(contents, source, language));
  return ok({
    bytes: zip.end(),
    fileName: documentFileName({
      ...{ title: t('openExport:fileTitle'), date: day, language, extension: 'zip' },
    }),
    contacts: rows.persons.length + rows.organisations.length,
  });
}

/** The tables that documents and the contact list are made of; those that are not there are empty. */
function officeRows(plain: PlainTables): OfficeDataRows {
  const rows: unknown = Object.fromEntries(
    Object.keys(ROW_SCHEMAS).map((table) => [table, plain[table] ?? []]),
  );
  return rows as OfficeDataRows;
}

function documentsOf(
  rows: OfficeDataRows,
  plain: PlainTables,
  language: Language,
  day: CalendarDate,
): OfficeDocument[] {
  const sender = senderIn(plain['settings']?.[0]) ?? NO_SENDER;
  return officeDocuments(rows, { language, day, sender });
}

/** Everybody who may be listed, by name, as the import reads it. */
function contactsOf(rows: OfficeDataRows, language: Language, day: CalendarDate) {
  const { compare } = collatorFor(language);
  const persons = rows.persons.toSorted((a, b) => compare(sortingName(a), sortingName(b)));
  const organisations = rows.organisations.toSorted((a, b) =>
    compare(pickText(a.name, language), pickText(b.name, language)),
  );
  const ids = [...persons, ...organisations].map(({ id }) => id);
  return exportedContacts(rows, ids, language, day).contacts;
}

/** Each record is written twice. */
function countSteps(
  { tables, files }: OpenExportSource,
  documents: number,
  onProgress: (done: number, total: number) => void,
): (steps: number) => void {
  const records = tables.reduce((sum, table) => sum + table.records.length, 0);
  const total =
    records * 2 + documents * STEPS_OF_DOCUMENT + (files?.list.length ?? 0) * STEPS_OF_FILE;
  let done = 0;
  return (steps) => {
    done = Math.min(total, done + steps);
    onProgress(done, total);
  };
}
