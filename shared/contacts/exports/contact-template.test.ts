import { zipSync, unzipSync, strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { hasValidator, partText, validatorErrors } from '../../../build/testing/word-files.ts';
import { LANGUAGES, type Language } from '../../i18n/languages.ts';
import { readTable } from '../../tabular/read-table.ts';
import { planImport } from '../import/plan-import.ts';
import { contactTemplate } from './contact-template.ts';

const TODAY = '2026-11-25';

/** The template with rows below its header, as a spreadsheet writes what is typed: texts inline, numbers as numbers. */
function filledIn(language: Language, rows: string[][]): Uint8Array {
  const parts = unzipSync(contactTemplate(language, TODAY).bytes);
  const path = 'xl/worksheets/sheet1.xml';
  const cells = (row: string[], line: number) =>
    row
      .map((text, column) => {
        const place = `${String.fromCharCode(65 + column)}${line}`;
        return text && `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
      })
      .join('');
  const more = rows.map((row, index) => `<row r="${index + 2}">${cells(row, index + 2)}</row>`);
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  const filled = xml.replace('</sheetData>', `${more.join('')}</sheetData>`);
  return zipSync({ ...parts, [path]: strToU8(filled) });
}

const NAMES = { fi: 'ruotsi', sv: 'svenska', en: 'Swedish' };

describe.each(LANGUAGES)('the template in %s', (language) => {
  it('reads back perfectly when it is filled in', async () => {
    const read = await readTable(
      filledIn(language, [
        [
          'Äänekäs',
          'Maija',
          'erityisasiantuntija',
          'Esimerkkivirasto',
          'Kansainväliset asiat',
          'maija@virasto.invalid; m.a@virasto.invalid',
          '09 000 0101; 029 516 0001',
          '040 555 0101',
          'Esimerkkikatu 1',
          '00023',
          'Helsinki',
          'Suomi',
          NAMES[language],
          'Soita ensin',
        ],
        ['', '', '', 'Esimerkkivirasto', 'Kirjaamo', 'kirjaamo@virasto.invalid'],
      ]),
    );
    expect(read.ok && read.value.remarks).toEqual([]);
    const plan = read.ok ? planImport(read.value) : null;
    expect(plan?.issues).toEqual([]);
    expect(plan?.contacts).toMatchObject([
      {
        kind: 'person',
        familyName: 'Äänekäs',
        givenName: 'Maija',
        title: 'erityisasiantuntija',
        organisation: 'Esimerkkivirasto',
        unit: 'Kansainväliset asiat',
        emails: ['maija@virasto.invalid', 'm.a@virasto.invalid'],
        phones: [
          { kind: 'work', value: '+35890000101' },
          { kind: 'work', value: '+358295160001' },
          { kind: 'mobile', value: '+358405550101' },
        ],
        address: {
          street: 'Esimerkkikatu 1',
          postalCode: '00023',
          city: 'Helsinki',
          country: 'Suomi',
        },
        language: 'sv',
        notes: 'Soita ensin',
      },
      { kind: 'organisation', organisation: 'Esimerkkivirasto', unit: 'Kirjaamo' },
    ]);
  });

  it('is empty without a remark before that', async () => {
    const read = await readTable(contactTemplate(language, TODAY).bytes);
    const plan = read.ok ? planImport(read.value) : null;
    expect(plan).toMatchObject({ contacts: [], issues: [], headerRow: 1 });
    expect(plan?.columns.every(({ field }) => field !== null && field !== 'ignore')).toBe(true);
  });

  it('offers languages to choose, hints within what Excel shows, and an instruction', () => {
    const { bytes } = contactTemplate(language, TODAY);
    const xml = partText(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain(NAMES[language]);
    for (const [, title = '', text = ''] of xml.matchAll(
      /promptTitle="([^"]*)" prompt="([^"]*)"/g,
    )) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(text.length).toBeLessThanOrEqual(255);
    }
    expect(xml.match(/promptTitle/g)).toHaveLength(9);
    expect(partText(bytes, 'xl/workbook.xml').match(/<sheet /g)).toHaveLength(2);
  });

  it.runIf(hasValidator)('is what Excel takes', async () => {
    expect(await validatorErrors(contactTemplate(language, TODAY).bytes, 'xlsx')).toEqual([]);
  });
});
