import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { officeCommand } from '../../testing/office-command.ts';

const { office, file, pathOf } = officeCommand('questions');

it('prints the JSON alone, and an outline without it', () => {
  const path = file('kysely.txt', 'I. Laki\n1.1 Onko laki?\na) uusi\nII. Tiedot\n');
  const { code, out, err } = office(path, '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out)).toEqual({
    questions: [
      {
        no: 'I',
        level: 1,
        text: 'Laki',
        children: [
          {
            no: '1.1',
            level: 2,
            text: 'Onko laki?',
            children: [{ no: 'a)', level: 3, text: 'uusi', children: [] }],
          },
        ],
      },
      { no: 'II', level: 1, text: 'Tiedot', children: [] },
    ],
  });
  expect(office(path).out).toBe('I Laki\n  1.1 Onko laki?\n    a) uusi\nII Tiedot\n');
});

it('refuses with code 2 what is no questionnaire, and what would take the machine with it', () => {
  const refused = (path: string) => {
    const { code, out } = office(path, '--json');
    return { exit: code, code: (JSON.parse(out) as { error: { code: string } }).error.code };
  };
  const bomb = zipSync({ 'word/document.xml': strToU8('<a>'.repeat(4_000_000)) });
  expect(refused(pathOf('puuttuu.txt'))).toEqual({ exit: 2, code: 'unreadable' });
  expect(refused(file('kuva.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)))).toEqual({
    exit: 2,
    code: 'not-a-table',
  });
  expect(refused(file('pommi.docx', bomb))).toEqual({ exit: 2, code: 'hostile' });
  expect(refused(file('pitka.txt', '1. a\n'.repeat(2_000_000)))).toEqual({
    exit: 2,
    code: 'too-large',
  });
  expect(office(file('tyhja.txt', '')).err).toContain('Tiedostossa ei ole kysymyksiä.');
  expect(office('--json').out).toBe('{"error":{"code":"usage"}}\n');
});
