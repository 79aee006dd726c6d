import { expect, it } from 'vitest';
import { contactRows } from '../contacts/exports/contact-rows.ts';
import { planImport } from '../contacts/import/plan-import.ts';
import { forgetTexts, remember } from './remember.ts';

/** What gives the length of a text, and the texts that it was worked out for. */
function lengths() {
  const asked: string[] = [];
  const lengthOf = remember((text) => {
    asked.push(text);
    return text.length;
  });
  return { asked, lengthOf };
}

it('does the work once for a text that comes again, whatever it answers', () => {
  const asked: string[] = [];
  const answers = { a: false, b: null, c: '' } as const;
  const work = remember((text) => {
    asked.push(text);
    return answers[text as keyof typeof answers];
  });
  expect(['a', 'b', 'c', 'a', 'b', 'c'].map(work)).toEqual([false, null, '', false, null, '']);
  expect(asked).toEqual(['a', 'b', 'c']);
});

it('begins anew when it has met more texts than it keeps, and keeps no long ones', () => {
  const { asked, lengthOf } = lengths();
  const texts = Array.from({ length: 5_000 }, (_, at) => String(at));
  const again = () => texts.map(lengthOf);
  expect(again()).toEqual(texts.map((text) => text.length));
  again();
  expect(asked).toHaveLength(5_000);
  lengthOf('one more');
  asked.length = 0;
  again();
  expect(asked).toEqual(texts);
  asked.length = 0;
  const long = 'x'.repeat(81);
  expect([lengthOf(long), lengthOf(long)]).toEqual([81, 81]);
  expect(asked).toEqual([long, long]);
});

it('forgets all texts', () => {
  const [one, other] = [lengths(), lengths()];
  for (const { lengthOf } of [one, other]) lengthOf('a');
  forgetTexts();
  for (const { lengthOf } of [one, other]) lengthOf('a');
  expect([one.asked, other.asked]).toEqual([
    ['a', 'a'],
    ['a', 'a'],
  ]);
});

it('has nothing left of a list once it is planned or written', () => {
  const { asked, lengthOf } = lengths();
  lengthOf('Meikäläinen');
  planImport({ format: 'csv', rows: [{ line: 1, cells: ['Sukunimi'] }], remarks: [] });
  lengthOf('Meikäläinen');
  contactRows([], ['familyName'], 'fi');
  lengthOf('Meikäläinen');
  expect(asked).toHaveLength(3);
});
