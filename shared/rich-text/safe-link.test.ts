import { expect, it } from 'vitest';
import { safeLink } from './safe-link.ts';

it.each([
  ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
  [' http://example.org ', 'http://example.org/'],
  ['www.example.org/a', 'https://www.example.org/a'],
  ['example.org', 'https://example.org/'],
  ['someone@example.org', 'mailto:someone@example.org'],
  ['mailto:someone@example.org?subject=a', 'mailto:someone@example.org?subject=a'],
  ['https://äö.example.org/', 'https://xn--4ca0b.example.org/'],
])('%s may be opened as %s', (address, link) => {
  expect(safeLink(address)).toBe(link);
});

it.each([
  '',
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'file:///C:/a',
  'vbscript:x',
  '\\\\server\\share',
  '/etc/passwd',
  '#_ftn1',
  '#_Toc1',
  'https://user:word@example.org',
  'https://localhost',
  'mailto:',
  'mailto:a',
  'kaksi sanaa',
  'sana',
  `https://example.org/${'a'.repeat(3000)}`,
])('%s may not', (address) => {
  expect(safeLink(address)).toBeNull();
});
