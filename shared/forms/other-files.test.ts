import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { alterPart, hasValidator, validatorErrors } from '../../build/testing/word-files.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import type { Form } from './form.ts';
import { knownForms } from './known-forms.ts';
import { readReply } from './read-reply.ts';
import { odsForm } from './testing/ods-form.ts';
import { odtForm } from './testing/odt-form.ts';
import { frameIn, KIND_NAME, sampleForm } from './testing/sample-form.ts';
import { writeForm } from './write-word.ts';
import { writeFormWorkbook } from './write-workbook.ts';

const DAY = '2026-11-25';
const read = (bytes: Uint8Array, ...forms: Form[]) => {
  const replies = readReply(bytes, knownForms(forms));
  if (!replies.ok) throw new Error(replies.failure.code);
  const [reply] = replies.value;
  if (!reply) throw new Error('nothing');
  return reply;
};
const cellOf = (reply: ReturnType<typeof read>, section: string, field: string) =>
  reply.cells.find((cell) => cell.section === section && cell.field === field);

describe('a form as a workbook', () => {
  const sent = { 'a.status': 'done', 'a.done': '3/5\nja 45 %', 'b.money': '=1+1' };

  it.each(LANGUAGES)('is sound and comes back as it went out: %s', async (language) => {
    const form = sampleForm({ language, sent });
    const bytes = writeFormWorkbook(form, DAY);
    if (hasValidator) expect(await validatorErrors(bytes, 'xlsx')).toEqual([]);
    const reply = read(bytes, form, sampleForm({ seed: 'other', language }));
    expect(reply).toMatchObject({
      form: { code: form.code },
      unplaced: [],
      issues: [],
      confidence: 1,
    });
    expect(reply.cells.filter(({ old, new: now }) => old !== now)).toEqual([]);
  });

  it('leaves the answers alone open, has lists to choose from and hides its marks', async () => {
    const bytes = writeFormWorkbook(sampleForm(), DAY);
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map(({ hidden }) => hidden ?? false)).toEqual([false, true]);
    const open = [...(sheets[0]?.dataValidations ?? [])];
    expect(open).toHaveLength(3);
    expect(sheets[1]?.rows.flat()).toHaveLength(9);
  });

  it('takes what was written into it, and says where more was written', () => {
    const form = sampleForm({ sent });
    const bytes = alterPart(writeFormWorkbook(form, DAY), 'xl/sharedStrings.xml', (xml) =>
      xml.replace('3/5\nja 45 %', 'Uusi vastaus').replace('1.3 Toimenpide C', 'Oma lisäys'),
    );
    const reply = read(bytes, form);
    expect(cellOf(reply, 'a', 'done')).toMatchObject({ new: 'Uusi vastaus', why: 'row-after' });
    expect(reply.unplaced).toMatchObject([{ text: 'Oma lisäys' }]);
  });
});

describe('a form as a spreadsheet of LibreOffice', () => {
  it('comes back as it went out, with what was written beside it', () => {
    const form = sampleForm({ sent: { 'a.status': 'done', 'a.done': '3/5\nja 45 %' } });
    const workbook = writeFormWorkbook(form, DAY);
    expect(read(odsForm(workbook), form)).toMatchObject({
      form: { code: form.code },
      unplaced: [],
      issues: [],
      confidence: 1,
    });
    const changed = alterPart(workbook, 'xl/sharedStrings.xml', (xml) =>
      xml.replace('3/5\nja 45 %', 'Uusi vastaus'),
    );
    const reply = read(odsForm(changed, 'Tarkista tämä'), form);
    expect(cellOf(reply, 'a', 'done')).toMatchObject({ new: 'Uusi vastaus', state: 'sure' });
    expect(reply.comments).toMatchObject([{ author: 'Aino', text: 'Tarkista tämä' }]);
  });
});

describe('a form from LibreOffice', () => {
  const form = sampleForm();

  it('has all answers of a table in which one cell was split, which spans the others', () => {
    const split = unzipSync(odtForm(form, { 'a.done': '<text:p>Ohje annettu</text:p>' }));
    const content = strFromU8(split['content.xml'] ?? new Uint8Array()).replace(
      /(<table:table-row><table:table-cell>.*?<\/table:table-cell>)<table:table-cell>(.*?<\/table:table-cell>)(?=<\/table:table-row>)/gsu,
      '$1<table:table-cell table:number-columns-spanned="2">$2<table:covered-table-cell/>',
    );
    const reply = read(zipSync({ ...split, 'content.xml': strToU8(content) }), form);
    expect(cellOf(reply, 'a', 'done')).toMatchObject({ new: 'Ohje annettu', state: 'sure' });
    expect(reply).toMatchObject({ unplaced: [], confidence: 1 });
  });

  it('comes back as it went out', () => {
    expect(read(odtForm(form), form)).toMatchObject({ unplaced: [], issues: [], confidence: 1 });
  });

  it('has blanks, lists, tables and breaks of answers, and says what is odd', () => {
    const reply = read(
      odtForm(
        form,
        {
          'a.status': '<text:p>Käynnissä</text:p>',
          'a.done':
            '<text:p>Yksi<text:line-break/>kaksi<text:s text:c="2"/>kolme</text:p><text:list><text:list-item><text:p>kohta</text:p></text:list-item></text:list>',
          'b.done': '<text:p>On <text:span text:style-name="T1">ei</text:span></text:p>',
          'c.done':
            '<text:p>Alku</text:p><table:table><table:table-row><table:table-cell><text:p>1</text:p></table:table-cell><table:table-cell><text:p>2</text:p></table:table-cell></table:table-row></table:table>',
          'c.money': '<text:p><draw:frame draw:name="Kuva 1"/></text:p>',
        },
        '<text:p>Terveisin Aino</text:p>',
      ),
      form,
    );
    expect(cellOf(reply, 'a', 'status')).toMatchObject({ new: 'running', state: 'sure' });
    expect(cellOf(reply, 'a', 'done')).toMatchObject({
      new: 'Yksi\nkaksi  kolme\n• kohta',
      state: 'sure',
    });
    expect(cellOf(reply, 'b', 'done')).toMatchObject({ state: 'check', why: 'struck' });
    expect(cellOf(reply, 'c', 'done')).toMatchObject({ new: 'Alku\n1\t2', why: 'nested-table' });
    expect(cellOf(reply, 'c', 'money')).toMatchObject({ new: '', state: 'check', why: 'picture' });
    expect(reply.unplaced.map(({ text }) => text)).toEqual(['Kuva 1', 'Terveisin Aino']);
  });
});

describe('a file that is none', () => {
  const known = knownForms([sampleForm()]);
  const refused = (bytes: Uint8Array | string) => {
    const answer = readReply(typeof bytes === 'string' ? strToU8(bytes) : bytes, known);
    return answer.ok ? 'ok' : answer.failure.code;
  };

  it('ends in a code that says what to do', () => {
    expect(refused('')).toBe('empty');
    expect(refused('%PDF-1.7 …')).toBe('pdf');
    expect(refused('{\\rtf1 moi}')).toBe('rtf');
    expect(refused('<html><body>moi')).toBe('web-page');
    expect(refused('MIME-Version: 1.0\n\nmoi')).toBe('web-page');
    expect(refused('moi')).toBe('not-a-form');
    const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    expect(refused(ole)).toBe('old-word');
    const wide = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
    expect(refused(Uint8Array.from([...ole, ...wide]))).toBe('encrypted');
    const book = [...'Workbook'].flatMap((letter) => [letter.charCodeAt(0), 0]);
    expect(refused(Uint8Array.from([...ole, ...book]))).toBe('old-excel');
    expect(refused(zipSync({ 'a.txt': strToU8('a') }))).toBe('not-a-form');
    const manifest = `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="encrypted-package"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`;
    const locked = {
      'encrypted-package': Uint8Array.of(1),
      'META-INF/manifest.xml': strToU8(manifest),
    };
    expect(refused(zipSync(locked))).toBe('encrypted');
  });

  it('is refused where it is hostile or broken', async () => {
    const { bytes } = await writeForm(sampleForm(), { frame: frameIn('fi'), kindName: KIND_NAME });
    const with_ = (change: (xml: string) => string) =>
      refused(alterPart(bytes, 'word/document.xml', change));
    expect(
      with_((xml) => xml.replace('<w:document', '<!DOCTYPE a [<!ENTITY b "c">]><w:document')),
    ).toBe('hostile');
    expect(with_((xml) => xml.replace('<w:body>', `<w:body>${'<w:sdt>'.repeat(20_000)}`))).toBe(
      'hostile',
    );
    expect(with_((xml) => xml.replace('</w:body>', ''))).toBe('damaged');
    expect(refused(bytes.subarray(0, bytes.length / 2))).toBe('damaged');
    const bomb = zipSync({ 'word/document.xml': strToU8('<a>'.repeat(4_000_000)) });
    expect(refused(bomb)).toBe('hostile');
  });

  it('is read without its macros, and says so', async () => {
    const form = sampleForm();
    const { bytes } = await writeForm(form, { frame: frameIn('fi'), kindName: KIND_NAME });
    const macros = zipSync({ ...unzipSync(bytes), 'word/vbaProject.bin': new Uint8Array(9) });
    expect(read(macros, form)).toMatchObject({ issues: [{ code: 'macros' }], confidence: 1 });
  });
});
