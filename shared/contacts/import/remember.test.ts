import { expect, it } from 'vitest';
import { remember } from './remember.ts';

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

it('goes on answering right when it has met more texts than it keeps, and long ones', () => {
  const work = remember((text) => text.length);
  const texts = Array.from({ length: 12_000 }, (_, at) => 'x'.repeat(at % 200) + String(at));
  expect(texts.map(work)).toEqual(texts.map((text) => text.length));
  expect(texts.map(work)).toEqual(texts.map((text) => text.length));
});
