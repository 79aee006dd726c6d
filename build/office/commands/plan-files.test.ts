import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readPlan } from '#shared/programme/plan-import/read-plan.ts';

const folder = fileURLToPath(new URL('../../../e2e/files/plan/', import.meta.url));
const files = readdirSync(folder).filter(
  (name) => !name.endsWith('.expected.json') && name !== 'README.md',
);

/** Blocks of texts get new ids at each reading. */
const withoutIds = (text: string) => text.replace(/"id": ?"[0-9a-f-]{36}"/gu, '"id":"…"');

/**
 * Every plan in `e2e/files/plan/` has beside it what `office plan` says of it. A plan that was read wrongly becomes a new
 * file: make its expectation with `npm run --silent office -- plan FILE --json > FILE.expected.json`, correct it by hand
 * to what is right, and mend the reader.
 */
it.each(files)('reads %s as expected', async (name) => {
  const expected = withoutIds(readFileSync(`${folder}${name}.expected.json`, 'utf8'));
  const plan = await readPlan(new Uint8Array(readFileSync(folder + name)));
  const actual = withoutIds(JSON.stringify(plan.ok ? plan.value : { error: plan.failure }));
  expect(JSON.parse(actual)).toEqual(JSON.parse(expected));
});
