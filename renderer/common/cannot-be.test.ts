import { expect, it } from 'vitest';

const sources = import.meta.glob<string>('../{app,common,features}/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What takes files of any kind, or asks only whether a file is a form. */
const OF_ANY_KIND = [
  // What is no message is handed on to those that say it.
  './dropped-messages.ts',
  '../features/attachments/use-attachment-acts.ts',
  '../features/forms/keep-beside.tsx',
  '../features/forms/open-if-forms.ts',
  '../features/forms/use-read-replies.ts',
  // The import, which it opens the file for, says it.
  '../features/import/public.ts',
];

it('each place that takes a file says what a file is that can be nothing of the kind', () => {
  const taking = Object.entries(sources).filter(
    ([path, text]) => !/\.test\.tsx?$/.test(path) && /\.pickFiles\(|\breadDroppedFile\(/.test(text),
  );
  const silent = taking.filter(([, text]) => !text.includes('cannotBe(')).map(([path]) => path);
  expect(silent.filter((path) => !OF_ANY_KIND.includes(path))).toEqual([]);
  // Replies are shown one by one, with what each is.
  expect(sources['../features/forms/reply-review.tsx']).toContain('cannotBe(');
  expect(sources['../features/import/screens/import-screen.tsx']).toContain('cannotBe(');
});
