import type {
  ReadQuestion,
  ReadQuestions,
} from '#shared/cooperation/questionnaires/question-tree.ts';

/** What `office questions FILE --json` prints, a question at a time. */
export function* questionsAsJson({ questions }: ReadQuestions): Generator<string> {
  yield '{"questions":';
  yield* listOf(questions);
  yield '}\n';
}

function* listOf(questions: readonly ReadQuestion[]): Generator<string> {
  yield '[';
  for (const [at, { children, ...own }] of questions.entries()) {
    yield `${at > 0 ? ',' : ''}${JSON.stringify(own).slice(0, -1)},"children":`;
    yield* listOf(children);
    yield '}';
  }
  yield ']';
}

/** The questions to read in a terminal, a line each. */
export function* questionOutline({ title, questions }: ReadQuestions): Generator<string> {
  if (title) yield `${title}\n`;
  yield* linesOf(questions, '');
}

function* linesOf(questions: readonly ReadQuestion[], indent: string): Generator<string> {
  for (const { no, text, children } of questions) {
    const [first = '', ...more] = text.split('\n');
    yield `${indent}${no && `${no} `}${first}${more.length > 0 ? ' …' : ''}\n`;
    yield* linesOf(children, `${indent}  `);
  }
}
