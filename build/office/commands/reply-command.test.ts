import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { writeDraft } from '#shared/mail/write/write-draft.ts';
import { alterPart } from '../../testing/word-files.ts';
import { officeCommand } from '../../testing/office-command.ts';

const form = officeCommand('form');
const reply = officeCommand('reply');

type Printed = {
  replies: {
    form: string | null;
    body: string | null;
    kind: string | null;
    round: string | null;
    language: string | null;
    cells: Record<string, string | null>[];
    unplaced: { text: string; where: string }[];
    issues: { code: string }[];
  }[];
};

const written = (language: string, body = 'STM', kind = 'questionnaire', as = 'docx') => {
  const path = form.pathOf(`${kind}-${body}-${language}.${as}`);
  const asked = ['--sample', '--kind', kind, '--body', body, '--language', language];
  expect(form.office(...asked, '--out', path)).toMatchObject({ code: 0, err: '' });
  return path;
};
const read = (...files: string[]) => {
  const { code, out } = reply.office(...files, '--sample', '--json');
  return { code, ...(JSON.parse(out) as Printed) };
};

describe('forms of a questionnaire', () => {
  it('come back unedited without a cell that differs, in every language', () => {
    const { code, replies } = read(...LANGUAGES.map((language) => written(language)));
    expect(code).toBe(0);
    expect(replies.map(({ language }) => language)).toEqual([...LANGUAGES]);
    for (const { cells, unplaced, ...one } of replies) {
      expect(one).toMatchObject({ body: 'STM', kind: 'questionnaire', issues: [] });
      expect(unplaced).toEqual([]);
      expect(cells.map(({ question }) => question)).toEqual(['I.1', 'I.1 a)', 'I.2']);
      for (const cell of cells) expect(cell).toMatchObject({ state: 'sure', new: cell['old'] });
    }
    expect(new Set(replies.map((one) => one.form)).size).toBe(3);
  });

  it('tell what was answered, and with code 1 what stands elsewhere', () => {
    const bytes = readFileSync(written('fi'));
    const changed = alterPart(bytes, 'word/document.xml', (xml) =>
      xml
        .replace(
          /([A-Z]{2}\d{4}\.3[a-z]{2}.*?)<w:p><w:pPr><w:pStyle w:val="TableText"\/><\/w:pPr>/su,
          (whole) => whole.replace(/$/u, '<w:r><w:t>Kuusi kuukautta.</w:t></w:r>'),
        )
        .replace('<w:sectPr', '<w:p><w:r><w:t>Terveisin Aino</w:t></w:r></w:p><w:sectPr'),
    );
    const { code, replies } = read(form.file('palautus.docx', changed));
    expect(code).toBe(1);
    expect(replies[0]?.cells[2]).toMatchObject({
      question: 'I.2',
      field: 'answer',
      old: '',
      new: 'Kuusi kuukautta.',
      state: 'sure',
    });
    expect(replies[0]?.unplaced).toEqual([
      { text: 'Terveisin Aino', where: expect.stringMatching(/^paragraph [A-Z]{2}\d{4}\.3$/u) },
    ]);
  });

  it('are read out of a message, and no identity code of them is printed', () => {
    const bytes = readFileSync(written('fi'));
    const changed = alterPart(bytes, 'word/document.xml', (xml) =>
      xml.replace(
        /([A-Z]{2}\d{4}\.3[a-z]{2}.*?)<w:p><w:pPr><w:pStyle w:val="TableText"\/><\/w:pPr>/su,
        (whole) => whole.replace(/$/u, '<w:r><w:t>Asiakas 131052-308T</w:t></w:r>'),
      ),
    );
    const attachments = [
      { name: 'vastaus.docx', type: 'application/octet-stream', bytes: changed },
    ];
    const mail = writeDraft({ subject: 'Vastaus', text: 'Ohessa.', to: [], attachments });
    const { code, replies } = read(form.file('viesti.eml', mail));
    expect(code).toBe(1);
    expect(replies[0]).toMatchObject({
      body: 'STM',
      issues: [{ code: 'identity-code' }, { code: 'unplaced-text' }],
      unplaced: [{ text: 'Ohessa.', where: 'message' }],
    });
    expect(replies[0]?.cells[2]?.['new']).toMatch(/^Asiakas /u);
    expect(JSON.stringify(replies)).not.toContain('308T');
  });

  it('are missed in a message that has its answers in its text: the text is printed', () => {
    const mail = writeDraft({ subject: 'Vastaus', text: '1.1: Kuusi.', to: [], attachments: [] });
    const { code, replies } = read(form.file('viesti.eml', mail));
    expect({ code, reply: replies[0] }).toMatchObject({
      code: 2,
      reply: {
        issues: [{ code: 'no-form-in-message' }],
        unplaced: [{ text: '1.1: Kuusi.', where: 'message' }],
      },
    });
  });

  it('are not sure where those in two languages answer one question differently', () => {
    const answered = (language: string, text: string) => {
      const bytes = alterPart(readFileSync(written(language)), 'word/document.xml', (xml) =>
        xml.replace(
          /([A-Z]{2}\d{4}\.3[a-z]{2}.*?)<w:p><w:pPr><w:pStyle w:val="TableText"\/><\/w:pPr>/su,
          (whole) => whole.replace(/$/u, `<w:r><w:t>${text}</w:t></w:r>`),
        ),
      );
      return form.file(`${language}.docx`, bytes);
    };
    const { replies } = read(answered('fi', 'Kolme kuukautta.'), answered('sv', 'Sex månader.'));
    expect(replies.map(({ cells }) => cells.map(({ why }) => why))).toEqual(
      ['fi', 'sv'].map(() => ['marks-agree', 'marks-agree', 'other-file']),
    );
  });

  it('are refused with code 2 where nothing can be read', () => {
    const { code, replies } = read(form.file('vanha.docx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)));
    expect({ code, issues: replies[0]?.issues }).toEqual({
      code: 2,
      issues: [{ code: 'old-word' }],
    });
    expect(reply.office('x.docx').code).toBe(2);
  });
});

describe('forms of a round of follow-up', () => {
  it.each(['docx', 'xlsx'])('come back unedited without a cell that differs: %s', (as) => {
    const { code, replies } = read(
      ...LANGUAGES.map((language) => written(language, 'STM', 'follow-up', as)),
    );
    expect(code).toBe(0);
    for (const { cells, unplaced, ...one } of replies) {
      expect(one).toMatchObject({ body: 'STM', kind: 'follow-up', issues: [] });
      expect(unplaced).toEqual([]);
      for (const cell of cells) expect(cell).toMatchObject({ state: 'sure', new: cell['old'] });
      expect(
        cells.slice(0, 8).map(({ action, field }) => `${action ?? ''} ${field ?? ''}`),
      ).toEqual([
        '1.2 status',
        '1.2 done',
        '1.2 obstacles',
        '1.2 next',
        '1.2 money',
        '1.2 indicator:Koulutettuja tarkastajia',
        '1.2 contact',
        '1.2 question:help',
      ]);
    }
    const [first] = replies;
    expect(first?.cells[0]).toMatchObject({ old: 'doneContinues' });
  });

  it('are of the round that is named', () => {
    const path = form.pathOf('kevat.docx');
    const asked = ['--sample', '--kind', 'follow-up', '--body', 'Sosiaali- ja terveysministeriö'];
    const of = ['--round', 'Lähtötilanne keväällä 2026', '--language', 'fi', '--out', path];
    expect(form.office(...asked, ...of)).toMatchObject({ code: 0, err: '' });
    const { code, replies } = read(path);
    expect(code).toBe(1);
    expect(replies).toMatchObject([
      {
        body: 'STM',
        round: 'Lähtötilanne keväällä 2026',
        newerRound: 'Tilanne syksyllä 2026',
        issues: [{ code: 'other-round' }],
      },
    ]);
    expect(reply.office(path, '--sample').out).toMatch(/Tämä on kierroksen ”Lähtötilanne/u);
    expect(replies[0]?.cells[0]).toMatchObject({ action: '1.2', field: 'status' });
  });
});
