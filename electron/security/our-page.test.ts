import { describe, expect, it } from 'vitest';
import { isOurPage } from './our-page.ts';

describe('isOurPage', () => {
  it.each(['app://office/', 'app://office/index.html', 'app://office/#/contacts', 'app://office'])(
    'knows %s as ours',
    (url) => {
      expect(isOurPage(url)).toBe(true);
    },
  );

  it.each([
    '',
    'about:blank',
    'office',
    'app://office.example.invalid/',
    'app://office@example.invalid/',
    'app://user@office/',
    'app://:secret@office/',
    'app://office:8080/',
    'app://other/',
    'app:office/',
    'https://office/',
    'file:///app://office/',
    'blob:app://office/1',
    'data:text/html,app://office/',
    'javascript:alert(1)',
    ' app2://office/',
  ])('refuses %j', (url) => {
    expect(isOurPage(url)).toBe(false);
  });
});
