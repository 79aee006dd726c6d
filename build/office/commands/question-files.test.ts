import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readQuestions } from '#shared/cooperation/questionnaires/read-questions.ts';

const folder = fileURLToPath(new URL('../../../e2e/files/questionnaires/', import.meta.url));
const files = readdirSync(folder).filter((name) => /\.(?:txt|docx)$/u.test(name));

/**
 * Every questionnaire in `e2e/files/questionnaires/` has beside it what `office questions` says of it. One that was read
 * wrongly becomes a new file: make its expectation with `npm run --silent office -- questions FILE --json >
 * FILE.expected.json`, correct it by hand to what is right, and mend the reader.
 */
it.each(files)('reads %s as expected', (name) => {
  const read = readQuestions(new Uint8Array(readFileSync(folder + name)));
  const actual = read.ok ? { questions: read.value.questions } : { error: read.failure };
  expect(actual).toEqual(JSON.parse(readFileSync(`${folder}${name}.expected.json`, 'utf8')));
});
