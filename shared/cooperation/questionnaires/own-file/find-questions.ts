import {
  isFallback,
  paragraphsOf,
  paragraphText,
} from '../../../documents/template/word-file/paragraph-text.ts';
import { normalText, withoutListSign } from '../../../forms/normal-text.ts';
import type { XmlElement } from '../../../xml/xml-tree.ts';
import { readMarker } from '../read-marker.ts';

/** Where a question stands in a file. */
export type QuestionInFile = {
  /** The last paragraph of its words. */
  last: XmlElement;
  /** The paragraphs from there to the next question that was found, or to the end. */
  after: readonly XmlElement[];
};

type Line = { paragraph: XmlElement; texts: ReadonlySet<string> };

/**
 * The questions that stand in a document, by their ids. They are looked for from the top on, each behind the one before, so
 * that questions with the same words are told apart; what moved is looked for in all of it. A list of contents has page
 * numbers behind its words, and is none of it.
 */
export function findQuestions(
  root: XmlElement,
  questions: readonly { id: string; text: string }[],
): ReadonlyMap<string, QuestionInFile> {
  const lines = paragraphsOf(root)
    .filter((one) => !isFallback(one))
    .map((paragraph): Line => ({ paragraph, texts: comparedTexts(paragraphText(paragraph)) }));
  const taken = new Set<number>();
  const spans = new Map<string, { first: number; last: number }>();
  let next = 0;
  for (const { id, text } of questions) {
    const wording = wordingOf(text);
    const first = firstOf(lines, wording, taken, next) ?? onlyOf(lines, wording, taken);
    if (first === undefined) continue;
    const last = lastOf(lines, wording, first);
    for (let at = first; at <= last; at += 1) taken.add(at);
    spans.set(id, { first, last });
    next = last + 1;
  }
  const begins = [...spans.values()].map((span) => span.first).sort((a, b) => a - b);
  return new Map(
    [...spans].flatMap(([id, { last }]) => {
      const end = begins.find((first) => first > last) ?? lines.length;
      const line = lines[last];
      const after = lines.slice(last + 1, end).map(({ paragraph }) => paragraph);
      return line ? [[id, { last: line.paragraph, after }] as const] : [];
    }),
  );
}

/** The lines of a question as they are compared. */
function wordingOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => withoutListSign(normalText(line)))
    .filter((line) => line !== '');
}

/** What a paragraph may be compared by: with and without the number or the sign typed before it, whole and line by line. */
function comparedTexts(text: string): ReadonlySet<string> {
  const all = [text, ...text.split('\n')].map(normalText).filter((one) => one !== '');
  return new Set(
    all.flatMap((one) => [one, withoutListSign(one), normalText(readMarker(one)?.rest ?? one)]),
  );
}

function firstOf(
  lines: readonly Line[],
  [wanted]: readonly string[],
  taken: ReadonlySet<number>,
  from: number,
): number | undefined {
  if (wanted === undefined) return undefined;
  const at = lines.findIndex(({ texts }, i) => i >= from && !taken.has(i) && texts.has(wanted));
  return at < 0 ? undefined : at;
}

/** Where it stands before those that came first, if that is one place alone. */
function onlyOf(
  lines: readonly Line[],
  [wanted]: readonly string[],
  taken: ReadonlySet<number>,
): number | undefined {
  if (wanted === undefined) return undefined;
  const all = lines.flatMap(({ texts }, at) => (!taken.has(at) && texts.has(wanted) ? [at] : []));
  return all.length === 1 ? all[0] : undefined;
}

/** Where the lines end that follow the first one of the question, empty paragraphs between them or not. */
function lastOf(lines: readonly Line[], [, ...more]: readonly string[], first: number): number {
  let last = first;
  for (const wanted of more) {
    let at = last + 1;
    while (lines[at]?.texts.size === 0) at += 1;
    // A paragraph with breaks in it was read as several lines.
    if (lines[at]?.texts.has(wanted)) last = at;
  }
  return last;
}
