import { fail, type Result } from '../lib/result.ts';
import { openZip } from '../zip/open-zip.ts';
import { readCsv } from './csv/read-csv.ts';
import { readLdif } from './ldif/read-ldif.ts';
import { isWord } from '../word/word-package.ts';
import { readDocx } from './docx/read-docx.ts';
import { LIMITS } from './limits.ts';
import { isOds, readOds } from './ods/read-ods.ts';
import { sniffAddressBook, sniffBytes } from './sniff-bytes.ts';
import { tableFailure } from './table-error.ts';
import type { ReadOptions, Table, TableFailure } from './table.ts';
import { readVcard } from './vcard/read-vcard.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

/**
 * Reads `bytes` of a file as a table, judging by content and not by name: workbooks and Word documents by their zip,
 * address books (vCard, LDIF) by their first lines, recipients of a message by all of them, a web page by
 * its tables, text with delimiters otherwise. Returns a failure for what is no table; never throws, whatever the bytes.
 */
export async function readTable(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Result<Table, TableFailure>> {
  if (bytes.length === 0) return fail('empty');
  if (bytes.length > LIMITS.fileBytes) {
    return fail('too-large', { megabytes: LIMITS.fileBytes / 1024 / 1024 });
  }
  const sniffed = sniffBytes(bytes);
  if (sniffed.kind === 'no') return fail(sniffed.code);
  return sniffed.kind === 'zip' ? readZipped(bytes, options) : readText(bytes, options);
}

function readText(bytes: Uint8Array, options: ReadOptions): Result<Table, TableFailure> {
  const addressBook = sniffAddressBook(bytes);
  try {
    if (addressBook === 'vcard') return readVcard(bytes, options);
    return addressBook === 'ldif' ? readLdif(bytes, options) : readCsv(bytes, options);
  } catch (error) {
    return tableFailure(error);
  }
}

/** The zip is measured before and while it is unpacked; what breaks in it is a failure, not a fault of the program. */
function readZipped(bytes: Uint8Array, options: ReadOptions): Result<Table, TableFailure> {
  try {
    const zip = openZip(bytes, LIMITS.zip);
    if (isOds(zip)) return readOds(zip, options);
    return isWord(zip) ? readDocx(zip) : readXlsx(zip, options);
  } catch (error) {
    return tableFailure(error);
  }
}
