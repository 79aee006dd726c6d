import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sampleOffice } from '#shared/sample-office/sample-office.ts';
import { officeCommand } from '../../testing/office-command.ts';

const form = officeCommand('form');

it.each([
  ['fi', 'docx', 'Lomakkeella on henkilötunnus: sosiaali- ja terveysministeriö.'],
  ['sv', 'docx', 'Det finns en personbeteckning på blanketten: social- och hälsovårdsministeriet.'],
  ['en', 'xlsx', 'The form has a personal identity code: Ministry of Social Affairs and Health.'],
])('writes no form with a personal identity code: %s, %s', (language, extension, sentence) => {
  const { rows } = sampleOffice();
  const answers = rows.answers.map((one) => ({ ...one, text: 'Asiakas 131052-308T' }));
  const office = { format: 'koord-office-data', version: 1, rows: { ...rows, answers } };
  const data = form.file('data.json', JSON.stringify(office));
  const out = form.pathOf(`lomake.${extension}`);
  const asked = ['--kind', 'questionnaire', '--body', 'STM', '--language', language, '--out', out];
  const { code, err } = form.office('--data', data, ...asked);
  expect({ code, err: err.toLowerCase() }).toEqual({
    code: 2,
    err: expect.stringContaining(sentence.toLowerCase()) as string,
  });
  expect(existsSync(out)).toBe(false);
});
