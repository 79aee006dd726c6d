import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadQuestion } from './question-tree.ts';
import { romanFor } from './read-marker.ts';
import { questionsOfText, readQuestions } from './read-questions.ts';

/** How the numbers of a level are written, from the numbers of the levels above and its own. */
type Write = (path: readonly number[]) => string;
const last = (path: readonly number[]) => path.at(-1) ?? 1;
const letter = (path: readonly number[]) => String.fromCharCode(96 + last(path));
const SCHEMES: Record<string, readonly Write[]> = {
  sections: [
    (path) => `${romanFor(last(path)).toUpperCase()}.`,
    (path) => `${last(path)}.`,
    (path) => `${letter(path)})`,
    (path) => `(${romanFor(last(path))})`,
  ],
  decimals: [
    (path) => `${last(path)}.`,
    (path) => path.join('.'),
    (path) => path.join('.'),
    (path) => `(${letter(path)})`,
  ],
  romanAndDecimals: [
    (path) => `Part ${romanFor(last(path)).toUpperCase()}:`,
    (path) => `${romanFor(path[0] ?? 1).toUpperCase()}.${last(path)}`,
    (path) => `${letter(path)})`,
    (path) => `${last(path)})`,
  ],
  letters: [
    (path) => `${letter(path).toUpperCase()}.`,
    (path) => `${letter(path.slice(0, 1)).toUpperCase()}.${last(path)}`,
    (path) => `${romanFor(last(path))})`,
  ],
  questions: [
    (path) => `Question ${last(path)}:`,
    (path) => `${letter(path)}.`,
    (path) => `${romanFor(last(path))}.`,
  ],
};

type Shape = { words: number; more: boolean; children: Shape[] };
const shape = (depth: number): fc.Arbitrary<Shape> =>
  fc.record({
    words: fc.nat(),
    more: fc.boolean(),
    children: depth > 1 ? fc.array(shape(depth - 1), { maxLength: 7 }) : fc.constant([]),
  });

const TEXTS = [
  'What has been done?',
  'Mitä toimia on tehty vuosina 2024–2026?',
  'Vilka resurser finns (a) nationellt och (b) lokalt?',
  'How many victims, e.g. children, were identified in 1.5 years?',
  'Law and practice',
  'Please describe i) training and ii) guidance.',
];

/** Writes the tree as a text, and as it must be read. */
function write(shapes: readonly Shape[], writes: readonly Write[], above: readonly number[] = []) {
  const lines: string[] = [];
  const questions: ReadQuestion[] = [];
  shapes.forEach(({ words, more, children }, at) => {
    const path = [...above, at + 1];
    const number = writes[path.length - 1]?.(path) ?? '';
    const text = TEXTS[words % TEXTS.length] ?? '';
    lines.push(`${number} ${text}`, ...(more ? ['Please give examples.'] : []));
    const below = write(children, writes, path);
    lines.push(...below.lines);
    questions.push({
      no: number.replace(/[.:]$/u, '').replace(/^Question /u, ''),
      level: path.length,
      text: more ? `${text}\nPlease give examples.` : text,
      children: below.questions,
    });
  });
  return { lines, questions };
}

describe('whatever the tree', () => {
  it.each(Object.keys(SCHEMES))('it is read as it was written (%s)', (name) => {
    const writes = SCHEMES[name] ?? [];
    fc.assert(
      fc.property(fc.array(shape(writes.length), { minLength: 1, maxLength: 7 }), (shapes) => {
        const { lines, questions } = write(shapes, writes);
        const read = questionsOfText(lines.join('\n'));
        expect(read.ok && read.value.questions).toEqual(questions);
      }),
      { numRuns: 60 },
    );
  });

  it('and whatever the text or the document, it never throws', () => {
    const piece = fc.constantFrom(
      '1.',
      '1.1',
      'a)',
      'i)',
      '(ii)',
      'I.',
      'Q1',
      ' ',
      '\n',
      '\n\n',
      'Is it?',
      '–',
      '\f',
      '3/4',
      'PART A',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        questionsOfText(pieces.join(' '));
      }),
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void readQuestions(bytes)));
  });
});
