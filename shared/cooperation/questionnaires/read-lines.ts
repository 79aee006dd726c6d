import { fail, ok, type Result } from '../../lib/result.ts';
import { readWord } from '../../word/read-word.ts';
import { isWord } from '../../word/word-package.ts';
import { decodeMixedUtf8, decodeText } from '../../tabular/encoding/decode-text.ts';
import { detectEncoding } from '../../tabular/encoding/detect-encoding.ts';
import { LIMITS } from '../../tabular/limits.ts';
import { isForeignText, sniffBytes } from '../../tabular/sniff-bytes.ts';
import { tableFailure } from '../../tabular/table-error.ts';
import type { TableFailure } from '../../tabular/table.ts';
import { openZip } from '../../zip/open-zip.ts';
import { linesOfText } from './lines-of-text.ts';
import { linesOfWord } from './lines-of-word.ts';
import type { QuestionLine } from './question-line.ts';

/** Letters of a plain text; the longest questionnaires have some 200,000. */
const MOST_LETTERS = 3_000_000;

/**
 * Reads the lines of what a body sent.
 *
 * In: the bytes of a plain text or a Word document, in any language. Out: its lines, without page numbers, or a failure.
 * Never throws, whatever the bytes.
 */
export function readLines(bytes: Uint8Array): Result<QuestionLine[], TableFailure> {
  if (bytes.length === 0) return fail('empty');
  if (bytes.length > LIMITS.fileBytes) return fail('too-large');
  const sniffed = sniffBytes(bytes);
  if (sniffed.kind === 'no') {
    return fail(sniffed.code === 'legacy-excel' ? 'not-a-table' : sniffed.code);
  }
  try {
    if (sniffed.kind === 'text') return linesOfTyped(decoded(bytes));
    const zip = openZip(bytes, LIMITS.zip);
    return isWord(zip) ? ok(linesOfWord(readWord(zip).blocks)) : fail('not-a-table');
  } catch (error) {
    return tableFailure(error);
  }
}

/** The lines of a text that was pasted, or a failure: it is empty, too long or no text. */
export function linesOfTyped(text: string): Result<QuestionLine[], TableFailure> {
  if (!/\S/u.test(text)) return fail('empty');
  if (text.length > MOST_LETTERS) return fail('too-large');
  return isForeignText(text) ? fail('not-a-table') : ok(linesOfText(text));
}

function decoded(bytes: Uint8Array): string {
  const { encoding, mark, mixed, text } = detectEncoding(bytes);
  if (text !== undefined) return text;
  const body = bytes.subarray(mark);
  return mixed ? decodeMixedUtf8(body).text : decodeText(body, encoding);
}
