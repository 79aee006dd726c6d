import { readFileSync, statSync } from 'node:fs';
import type { Sender } from '#shared/documents/document-kind.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { translatorFor } from '#shared/i18n/translate.ts';
import { fail, type Result } from '#shared/lib/result.ts';
import {
  OFFICE_DATA_LIMITS,
  type OfficeData,
  type OfficeDataFailure,
  type OfficeDataRows,
} from '#shared/office-data/office-data.ts';
import { readOfficeData } from '#shared/office-data/read-office-data.ts';
import { sampleOffice } from '#shared/sample-office/sample-office.ts';
import { whyNot } from './printing/why-not.ts';

/** Rows to make documents of, and who sends them. */
export type OfficeToRead = { rows: OfficeDataRows; sender: Sender };

const NO_SENDER: Sender = { organisation: {}, coordinatorName: '', coordinatorTitle: {} };

/** The office of a file of office data, or the sentence that says why there is none. */
export function officeOfFile(file: string, language: Language): OfficeToRead | string {
  let read: Result<OfficeData, OfficeDataFailure>;
  try {
    const isTooLarge = statSync(file).size > OFFICE_DATA_LIMITS.bytes;
    read = isTooLarge
      ? fail('too-large', { megabytes: OFFICE_DATA_LIMITS.bytes / 1024 ** 2 })
      : readOfficeData(readFileSync(file));
  } catch (error) {
    return `Cannot read ${file}: ${whyNot(error)}`;
  }
  if (read.ok) return { rows: read.value.rows, sender: read.value.sender ?? NO_SENDER };
  const { code, facts } = read.failure;
  const sentence = translatorFor(language)(`officeData:failure.${code}`, {
    place: String(facts?.['place'] ?? ''),
    version: Number(facts?.['version']),
    megabytes: Number(facts?.['megabytes']),
  });
  return `${file}: ${sentence}`;
}

/** The sample office as office data. */
export function sampleAsData(): OfficeToRead {
  return sampleOffice();
}
