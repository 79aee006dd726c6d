import { expect, it } from 'vitest';
import { isSafeClick } from './safe-click.ts';

it.each(['#luku', 'https://oikeusministerio.example/', 'http://a.example', 'MAILTO:a@b.invalid'])(
  'may lead to %s',
  (target) => {
    expect(isSafeClick(target)).toBe(true);
  },
);

it.each([
  'file:///etc/passwd',
  'javascript:alert(1)',
  'ms-word:ofe|u|https://a.example/x.docm',
  'mailto:a@b.invalid?attach=/etc/passwd',
  'mailto:a@b.invalid?subject=x&amp;attachment=C:\\salainen.docx',
  '',
])('may not lead to %s', (target) => {
  expect(isSafeClick(target)).toBe(false);
});
