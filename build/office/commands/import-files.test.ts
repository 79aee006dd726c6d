import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { planImport } from '#shared/contacts/import/plan-import.ts';
import { eachPersonText } from '#shared/contacts/person-texts.ts';
import { readTable } from '#shared/tabular/read-table.ts';
import { importAsJson } from '../printing/import-as-json.ts';

const folder = fileURLToPath(new URL('../../../e2e/files/import/', import.meta.url));
const files = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'));

/**
 * Every file in `e2e/files/import/` has beside it what `office import` says of it. A list that was read wrongly becomes
 * a new file: make its expectation with `npm run --silent office -- import FILE --json > FILE.expected.json`, correct it
 * by hand to what is right, and mend the reader.
 */
it.each(files)('reads %s as expected', async (name) => {
  const expected = JSON.parse(readFileSync(`${folder}${name}.expected.json`, 'utf8')) as {
    contacts?: object[];
  };
  // A text of a person that was not thought of when the list was kept is empty.
  const contacts = expected.contacts?.map((one) => ({ ...eachPersonText(() => ''), ...one }));
  const table = await readTable(new Uint8Array(readFileSync(folder + name)));
  const actual: unknown = table.ok
    ? JSON.parse([...importAsJson(table.value, planImport(table.value))].join(''))
    : { error: table.failure };
  expect(actual).toEqual({ ...expected, ...(contacts && { contacts }) });
});
