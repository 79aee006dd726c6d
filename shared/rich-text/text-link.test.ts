import { expect, it } from 'vitest';
import { newTextLink, textLink } from './text-link.ts';

it.each([
  ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
  [' http://example.org ', 'http://example.org/'],
  ['www.example.org/a', 'https://www.example.org/a'],
  ['example.org', 'https://example.org/'],
  ['someone@example.org', 'mailto:someone@example.org'],
  ['mailto:someone@example.org?subject=a', 'mailto:someone@example.org?subject=a'],
  ['https://äö.example.org/', 'https://xn--4ca0b.example.org/'],
])('%s may be opened as %s', (address, link) => {
  expect(textLink(address)).toBe(link);
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
  expect(textLink(address)).toBeNull();
});

it.each([
  ['http://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
  ['HTTP://example.org', 'https://example.org/'],
  ['www.example.org', 'https://www.example.org/'],
  ['someone@example.org', 'mailto:someone@example.org'],
])('%s becomes %s where it is new', (address, link) => {
  expect(newTextLink(address)).toBe(link);
});

it.each([
  'javascript:alert(1)',
  'mailto:someone@example.org?attach=a.txt',
  'https://example.org/?path=a\\b',
  `https://example.org/${'ä'.repeat(400)}`,
])('%s may be no new link: it would not open', (address) => {
  expect(newTextLink(address)).toBeNull();
});

it('an http: address stays as it is in a link that is there', () => {
  expect(textLink('http://example.org/')).toBe('http://example.org/');
});
