import fc from 'fast-check';
import { expect, it } from 'vitest';
import { collectIssues } from './issue-collector.ts';
import { isOrdinary } from './cells/ordinary-cell.ts';
import { CONTACT_FIELDS, type ContactField } from './plan.ts';
import { readRow } from './read-row.ts';

const words = fc.constantFrom(
  ...'Maija Mäkinen virasto Oikeusministeriö johtaja yksikkö 00100 Helsinki'.split(' '),
  ...'Suomi Sverige ruotsi sv Avoin N.N. n/a ei ole 040 131052 308T 5550101'.split(' '),
);
/** What means something to the reader, and what else stands in cells. */
const signs = fc.oneof(
  fc.constantFrom(
    ...'- – … . ? * # #N/A = + 5 " "Maija" "ei" \' \\u00e4 &auml; & Ã¤'.split(' '),
    ...'; , | / : ( ) @ a@b.fi'.split(' '),
    ...['  ', '\n', '\t', '\r\n', '\u00A0', '\u00AD', '\u200B', '\u202E', '\u0000', '\uFEFF'],
    ...['a\u0308', 'ﬁ', 'Ａ', 'Ж', '×', 'ß', '\u007F', '\u0085', '\uD83D', '😀'],
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
  fc.integer({ min: 0, max: 9_999_999 }).map(String),
);
const cells = fc
  .tuple(
    fc.array(fc.oneof({ weight: 3, arbitrary: words }, { weight: 1, arbitrary: signs }), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.constantFrom('', ' ', '-'),
    fc.constantFrom(1, 1, 1, 1, 60, 700),
  )
  .map(([pieces, between, times]) => pieces.join(between).repeat(times));

it('makes the same of a cell by its first look as by reading it closely', () => {
  let ordinary = 0;
  fc.assert(
    fc.property(fc.constantFrom(...CONTACT_FIELDS), cells, (field, cell) => {
      if (!isOrdinary(cell)) return;
      ordinary += 1;
      // A blank at the end means nothing, but no cell that has one passes the first look.
      expect(isOrdinary(`${cell} `)).toBe(false);
      expect(rowOf(field, cell)).toEqual(rowOf(field, `${cell} `));
    }),
    { numRuns: 20_000 },
  );
  expect(ordinary).toBeGreaterThan(2_000);
});

function rowOf(field: ContactField, cell: string) {
  const issues = collectIssues();
  const column = { field, set: 'plain', header: 'Otsikko', nameOrder: 'givenFirst' } as const;
  const contact = readRow(
    1,
    [cell, 'Virtanen'],
    [column, { ...column, field: 'familyName' }],
    issues,
  );
  return { contact, issues: issues.all };
}
