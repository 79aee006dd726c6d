import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  bodyLines,
  hasValidator,
  partText,
  validatorErrors,
} from '../../../build/testing/word-files.ts';
import { officeChart } from './chart.ts';
import { chartWorkbook } from './chart-workbook.ts';
import { checkDocument } from '../check/check-document.ts';
import { contrast } from '../check/contrast.ts';
import { CHART_COLOURS } from '../pages/look.ts';
import { officeDocument } from '../office-document.ts';
import { packDocument } from '../writing/pack-document.ts';
import { heading } from './paragraphs.ts';
import { FRAME } from '../testing/good-document.ts';

const NUMBERS = {
  categories: ['Oikeusministeriö', 'Poliisi & <muut>\nviranomaiset'],
  series: [
    { name: 'Sovittu', values: [3, 0] },
    { name: 'Luonnok\u00adsessa', values: [1, 4] },
  ],
};

function made(): Promise<Uint8Array> {
  const chart = () =>
    officeChart({
      ...NUMBERS,
      language: 'fi',
      title: 'Toimenpiteet',
      summary: 'Kahdeksan toimenpidettä.',
      categoryName: 'Vastuutaho',
      stacked: true,
    });
  const document = officeDocument({
    frame: FRAME,
    kindName: 'Muistio',
    title: 'Kuvat',
    children: [heading(1, 'Kuvat'), ...chart(), ...chart()],
  });
  return packDocument(document, {
    title: 'Kuvat',
    language: 'fi',
    today: FRAME.today,
    author: 'Oikeusministeriö',
  });
}

describe('officeChart', () => {
  it('is a native chart in the language of the document, with its numbers in a table, the same each time', async () => {
    const bytes = await made();
    expect(checkDocument(bytes)).toEqual({ ok: true, findings: [] });
    if (hasValidator) expect(await validatorErrors(bytes)).toEqual([]);
    expect(await made()).toEqual(bytes);

    const chart = partText(bytes, 'word/charts/chart1.xml');
    expect(chart).toContain('<c:lang val="fi-FI"/>');
    expect(chart).not.toContain('en-US');
    // It looks alike in a file without a theme.
    expect(chart).not.toMatch(/schemeClr|typeface="\+/u);
    expect(new Set(chart.match(/typeface="[^"]*"/gu))).toEqual(new Set(['typeface="Calibri"']));
    expect(chart).toContain('<c:v>Luonnoksessa</c:v>');
    // A zero has no bar, and so no label.
    expect(chart).not.toContain('<c:v>0</c:v>');

    expect(bodyLines(bytes).filter((line) => line.startsWith('Kuvio'))).toEqual([
      'Kuvio 1. Toimenpiteet',
      'Kuvio 2. Toimenpiteet',
    ]);
    const body = partText(bytes, 'word/document.xml');
    expect(body).toContain('descr="Kahdeksan toimenpidettä."');
    const table = /<w:tbl>.*?<\/w:tbl>/su.exec(body)?.[0] ?? '';
    const cells = [...table.matchAll(/<w:tc>(.*?)<\/w:tc>/gsu)].map(([, cell = '']) =>
      [...cell.matchAll(/<w:t[ >][^<]*/gu)].map(([text]) => text.replace(/^[^>]*>/u, '')).join(' '),
    );
    expect(cells).toEqual([
      ...['Vastuutaho', 'Sovittu', 'Luonnok\u00adsessa', 'Yhteensä'],
      ...['Oikeusministeriö', '3', '1', '4'],
      ...['Poliisi &amp; &lt;muut&gt; viranomaiset', '0', '4', '4'],
    ]);

    const inner = unzipSync(bytes)['word/embeddings/Microsoft_Excel_Worksheet1.xlsx'];
    const sheet = strFromU8(
      unzipSync(inner ?? new Uint8Array())['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
    );
    expect(sheet).toContain('<c r="B2"><v>3</v></c><c r="C2"><v>1</v></c>');
  });

  it('draws nothing where all bars would be of one length; the table tells it all', () => {
    const drawn = (values: number[]) =>
      officeChart({
        categories: ['a', 'b'],
        series: [{ name: 'Tapahtumia', values }],
        language: 'fi',
        title: 'Tapahtumat',
        summary: 'Kahta lajia.',
        categoryName: 'Laji',
        stacked: false,
      }).filter((block) => block !== null).length;
    expect([drawn([2, 1]), drawn([2, 2])]).toEqual([4, 3]);
  });

  it('makes a workbook that Excel opens', async () => {
    if (hasValidator) expect(await validatorErrors(chartWorkbook(NUMBERS), 'xlsx')).toEqual([]);
  });

  it('has colours that bear white labels', () => {
    for (const colour of CHART_COLOURS) {
      expect(contrast(colour, 'FFFFFF')).toBeGreaterThanOrEqual(4.5);
    }
  });
});
