import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from './safe-file-name.ts';

describe('safeFileName', () => {
  it.each([
    ['Yhteystiedot 2026-06-18.docx', 'Yhteystiedot 2026-06-18.docx'],
    ['Åbo Akademi – lista.docx', 'Åbo Akademi – lista.docx'],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\Windows\\a.docx', 'C--Windows-a.docx'],
    ['a"b<c>d|e?f*.docx', 'a-b-c-d-e-f-.docx'],
    ['CON.docx', '_CON.docx'],
    ['lpt1', '_lpt1'],
    ['lista. . .', 'lista'],
    ['.docx', 'docx'],
    ['...', 'asiakirja'],
    ['', 'asiakirja'],
    ['lasku\u202excod.exe', 'lasku-xcod.exe'],
  ])('makes %j into %j', (suggested, name) => {
    expect(safeFileName(suggested)).toBe(name);
  });

  it('keeps the extension of a long name', () => {
    const name = safeFileName(`${'ä'.repeat(300)}.docx`);
    expect(name).toMatch(/ä\.docx$/);
    expect([...name].length).toBeLessThanOrEqual(150);
  });

  it('is one name without a path, whatever was suggested', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (suggested) => {
        const name = safeFileName(suggested);
        expect(name).not.toMatch(/[/\\:*?"<>|]|^\.|[. ]$/);
        expect(name.length).toBeGreaterThan(0);
      }),
    );
  });
});
