import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { line, wordFile } from '#shared/cooperation/questionnaires/own-file/testing/word-file.ts';
import { sampleOffice } from '#shared/sample-office/sample-office.ts';
import { officeCommand } from '../../testing/office-command.ts';
import { bodyLines } from '../../testing/word-files.ts';

const document = officeCommand('document');
const sample = officeCommand('sample');

/** The questions of a questionnaire of the sample as its body may have sent them. */
function fileOf(named: string, language: 'fi' | 'en'): Uint8Array {
  const { questionnaires, questions } = sampleOffice().rows;
  const of = questionnaires.find(({ title }) => title.en === named);
  const own = questions.filter(({ questionnaireId }) => questionnaireId === of?.id);
  const lines = own.map(({ no, text }) => line(`${no ?? ''} ${text[language] ?? ''}`.trim()));
  return wordFile([line('Survey'), ...lines, line('Thank you')].join(''));
}

const SURVEY_2024 = 'Sample: OSCE survey 2024';
const reply = (...args: string[]) => document.office('questionnaire-reply', '--sample', ...args);

describe('the reply in the file of the body', () => {
  it('holds each answer behind its question, and nothing is left to say of it', () => {
    const file = document.file('survey.docx', fileOf(SURVEY_2024, 'en'));
    const out = document.pathOf('filled.docx');
    const asked = ['--questionnaire', SURVEY_2024, '--own-file', file, '--out', out];
    expect(reply(...asked)).toEqual({ code: 0, out: '', err: '' });
    const lines = bodyLines(readFileSync(out));
    expect(lines).toHaveLength(6);
    expect(lines[2]).toMatch(/^Sample: An authority/u);
    expect(lines[5]).toBe('Thank you');
  });

  it('says what is not in it, with code 1', () => {
    const out = document.pathOf('unfinished.docx');
    const file = document.file('survey-2026.docx', fileOf('Sample: OSCE survey 2026', 'en'));
    const { code, err } = reply('--own-file', file, '--language', 'en', '--out', out);
    expect(code).toBe(1);
    expect(err).toMatch(/^\d+ questions? ha(?:s|ve) no answer in English\.$/mu);
    const short = wordFile(
      line('1 How are presumed victims identified and referred to assistance?'),
    );
    const asked = ['--questionnaire', SURVEY_2024, '--language', 'en', '--out', out];
    const lacking = reply('--own-file', document.file('short.docx', short), ...asked);
    expect(lacking.code).toBe(1);
    expect(lacking.err).toMatch(/^No place was found .*: 2\.$/mu);
  });

  it('is not made, with code 2, of another file, none, or what must stay in the office', () => {
    const out = ['--out', document.pathOf('none.docx')];
    const other = document.file('other.docx', wordFile(line('Something else')));
    const pdf = document.file('survey.pdf', '%PDF-1.7');
    expect(reply('--own-file', other, '--language', 'en', ...out)).toMatchObject({
      code: 2,
      err: expect.stringContaining('no question of this questionnaire'),
    });
    for (const file of [pdf, document.pathOf('not-there.docx')]) {
      expect(reply('--own-file', file, ...out).code).toBe(2);
    }
    expect(reply('--own-file', other, '--questionnaire', 'unknown', ...out).code).toBe(2);
    expect(reply('--own-file', other, '--template', other, ...out).code).toBe(2);
    const wrong = document.office('status-note', '--sample', '--own-file', other, ...out);
    expect(wrong.code).toBe(2);
  });

  it('is made of office data, but for what is marked as restricted or holds an identity code', () => {
    const data = sample.pathOf('office.json');
    expect(sample.office('--out', data).code).toBe(0);
    const whole = readFileSync(data, 'utf8');
    const file = document.file('survey.docx', fileOf(SURVEY_2024, 'en'));
    const of = (name: string, change: (one: Record<string, unknown>) => void) => {
      const office = JSON.parse(whole) as {
        rows: Record<'questionnaires' | 'questions', Record<string, unknown>[]>;
      };
      const { id } = office.rows.questionnaires.find(({ title }) =>
        JSON.stringify(title).includes(SURVEY_2024),
      ) ?? { id: '' };
      for (const one of office.rows.questionnaires) if (one['id'] === id) change(one);
      for (const one of office.rows.questions) if (one['questionnaireId'] === id) change(one);
      const asked = ['--questionnaire', SURVEY_2024, '--language', 'en'];
      const path = document.file(name, JSON.stringify(office));
      const args = ['--data', path, '--own-file', file, '--out', document.pathOf('x.docx')];
      return document.office('questionnaire-reply', ...args, ...asked);
    };
    expect(of('same.json', () => undefined)).toEqual({ code: 0, out: '', err: '' });
    const kept = of('restricted.json', (one) => {
      if (one['no'] === '2') one['confidentiality'] = 'restricted';
    });
    expect(kept).toMatchObject({ code: 1, err: expect.stringContaining('1 answer stays out') });
    const code = of('code.json', (one) => {
      if (one['no'] === '2') one['final'] = { en: 'Client 131052-308T' };
    });
    expect(code.code).toBe(2);
    expect(code.err).not.toContain('308T');
    const all = of('all.json', (one) => {
      if (one['no'] === undefined) one['confidentiality'] = 'restricted';
    });
    expect(all).toMatchObject({ code: 2, err: expect.stringContaining('restricted') });
  });
});
