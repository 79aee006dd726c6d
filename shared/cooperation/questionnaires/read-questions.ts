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
import type { ReadQuestions } from './question-tree.ts';
import { treeOfLines } from './tree-of-lines.ts';

/** Letters of a plain text; the longest questionnaires have some 200,000. */
const MOST_LETTERS = 3_000_000;

/**
 * Reads the questions of a questionnaire.
 *
 * In: the bytes of a plain text or a Word document, in any language. Out: its questions as a tree by their numbers, or a
 * failure (`questionnaires:failure.<code>`). Footnotes, margins and lists of contents are left out. Never throws,
 * whatever the bytes.
 */
export function readQuestions(bytes: Uint8Array): Result<ReadQuestions, TableFailure> {
  if (bytes.length === 0) return fail('empty');
  if (bytes.length > LIMITS.fileBytes) return fail('too-large');
  const sniffed = sniffBytes(bytes);
  if (sniffed.kind === 'no') {
    return fail(sniffed.code === 'legacy-excel' ? 'not-a-table' : sniffed.code);
  }
  return guarded(() => {
    if (sniffed.kind === 'text') return ofText(decoded(bytes));
    const zip = openZip(bytes, LIMITS.zip);
    if (!isWord(zip)) return fail('not-a-table');
    return found(treeOfLines(linesOfWord(readWord(zip).blocks)));
  });
}

/** Reads the questions of a text that was pasted. */
export function questionsOfText(text: string): Result<ReadQuestions, TableFailure> {
  return guarded(() => ofText(text));
}

function guarded(
  read: () => Result<ReadQuestions, TableFailure>,
): Result<ReadQuestions, TableFailure> {
  try {
    return read();
  } catch (error) {
    return tableFailure(error);
  }
}

function ofText(text: string): Result<ReadQuestions, TableFailure> {
  if (!/\S/u.test(text)) return fail('empty');
  if (text.length > MOST_LETTERS) return fail('too-large');
  if (isForeignText(text)) return fail('not-a-table');
  return found(treeOfLines(linesOfText(text)));
}

function found(tree: ReadQuestions): Result<ReadQuestions, TableFailure> {
  return tree.questions.length === 0 ? fail('empty') : ok(tree);
}

function decoded(bytes: Uint8Array): string {
  const { encoding, mark, mixed, text } = detectEncoding(bytes);
  if (text !== undefined) return text;
  const body = bytes.subarray(mark);
  return mixed ? decodeMixedUtf8(body).text : decodeText(body, encoding);
}
