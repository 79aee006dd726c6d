import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outgoingLink } from './outgoing-link.ts';

describe('outgoingLink', () => {
  it.each([
    ['https://example.invalid/a?b=c#d', true],
    ['HTTPS://EXAMPLE.INVALID/', true],
    ['mailto:aino@example.invalid', false],
    ['mailto:aino@example.invalid?subject=Hei', true],
    [
      'mailto:aino@example.invalid?subject=Hei%20100%25&cc=o@example.invalid&body=Liitteen%C3%A4',
      true,
    ],
    ['tel:+358401234567', false],
  ])('lets %s out, asking first: %s', (url, ask) => {
    expect(outgoingLink(url)?.ask).toBe(ask);
  });

  it.each([
    '',
    'example.invalid',
    'http://example.invalid/',
    'file:///etc/passwd',
    'file://server/share/a.exe',
    '\\\\server\\share\\a.exe',
    'https:\\\\example.invalid\\a',
    'javascript:alert(1)',
    'data:text/html,x',
    'ms-msdt:/id',
    'search-ms:query=x',
    'app://office/',
    'https://bank.example@example.invalid/',
    'https://user:secret@example.invalid/',
    'https://',
    'https://example.invalid/\r\nHost: x',
    ' https://example.invalid/',
    'java\nscript:alert(1)',
    'mailto:aino@example.invalid?attach=/etc/passwd',
    'mailto:aino@example.invalid?Attachment=C:/a.txt',
    'mailto:aino@example.invalid?subject=a&amp;attach=/etc/passwd',
    'mailto:aino@example.invalid?subject=a;attach=/etc/passwd',
    'mailto:aino@example.invalid?subject=a?attach=/etc/passwd',
    'mailto:aino@example.invalid?%20attach=/etc/passwd',
    'mailto:aino@example.invalid?subject=a%26attach=/etc/passwd',
    'mailto:aino@example.invalid?subject=a%2526attach%253D/etc/passwd',
    "mailto:aino@example.invalid?subject=a',attachment='file:///etc/passwd",
    'mailto:aino@example.invalid?x-mozilla-attach=/etc/passwd',
    'mailto:aino@example.invalid"%20/a%20"C:/a.txt',
    'mailto:aino@example.invalid?subject=a"%20/a%20"C:/a.txt',
    'mailto:?attach=/etc/passwd',
    'tel:*#06#',
    'mailto:"x y"@example.invalid',
    `https://example.invalid/${'a'.repeat(2000)}`,
  ])('keeps %j in', (url) => {
    expect(outgoingLink(url)).toBeNull();
  });

  it('shows an address as it will be opened, look-alike letters told apart', () => {
    expect(outgoingLink('https://exаmple.invalid/')?.url).toBe('https://xn--exmple-4nf.invalid/');
  });

  it('never lets out another scheme, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withFragments: true })), (text) => {
        const link = outgoingLink(text);
        if (link) expect(link.url).toMatch(/^(https:|mailto:|tel:)/i);
      }),
    );
  });
});
