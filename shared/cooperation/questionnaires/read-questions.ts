import { fail, ok, type Result } from '../../lib/result.ts';
import { tableFailure } from '../../tabular/table-error.ts';
import type { TableFailure } from '../../tabular/table.ts';
import { linesOfTyped, readLines } from './read-lines.ts';
import type { QuestionLine } from './question-line.ts';
import type { ReadQuestions } from './question-tree.ts';
import { treeOfLines } from './tree-of-lines.ts';

/**
 * Reads the questions of a questionnaire.
 *
 * In: the bytes of a plain text or a Word document, in any language. Out: its questions as a tree by their numbers, or a
 * failure (`questionnaires:failure.<code>`). Footnotes, margins and lists of contents are left out. Never throws,
 * whatever the bytes.
 */
export function readQuestions(bytes: Uint8Array): Result<ReadQuestions, TableFailure> {
  return ofLines(readLines(bytes));
}

/** Reads the questions of a text that was pasted. */
export function questionsOfText(text: string): Result<ReadQuestions, TableFailure> {
  return ofLines(linesOfTyped(text));
}

function ofLines(lines: Result<QuestionLine[], TableFailure>): Result<ReadQuestions, TableFailure> {
  if (!lines.ok) return lines;
  try {
    const tree = treeOfLines(lines.value);
    return tree.questions.length === 0 ? fail('empty') : ok(tree);
  } catch (error) {
    return tableFailure(error);
  }
}
