import { expect, it } from 'vitest';
import { identityAsTyped, newKey } from '#shared/backup/encryption.ts';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { recoverySheet } from './recovery-sheet.ts';

it.each(LANGUAGES)(
  'gives the key for a file, and in groups for whoever types it: %s',
  async (language) => {
    const { identity } = await newKey();
    const made = { when: '28.11.2026', office: 'Oikeusministeriö, Saimi Esimerkki' };
    const lines = recoverySheet(identity, made, language).split('\r\n');
    expect(lines).toContain(identity);
    expect(lines).toContain(made.office);
    expect(lines.some((line) => line.includes(made.when))).toBe(true);
    const from = lines.indexOf('AGE-SECRET-KEY-1');
    const groups = lines.slice(from, from + 3);
    expect(groups[1]).toMatch(/^(?:[0-9A-Z]{4} ){7}[0-9A-Z]{4}$/u);
    expect(identityAsTyped(groups.join('\n'))).toBe(identity);
    // On a page of A4 in a letter of one width.
    expect(Math.max(...groups.map((line) => line.length), identity.length)).toBeLessThan(80);
  },
);

it('has no empty line in the place of an office that has no name yet', async () => {
  const { identity } = await newKey();
  const [, second] = recoverySheet(identity, { when: 'eilen', office: '' }, 'fi').split('\r\n');
  expect(second).toBe('Tehty eilen.');
});
