import { readFileSync } from 'node:fs';
import { Paragraph, TextRun, type FileChild } from 'docx';
import { describe, expect, it } from 'vitest';
import {
  alterPart,
  hasValidator,
  partText,
  validatorErrors,
} from '../../../build/testing/word-files.ts';
import { officeChart } from '../blocks/chart.ts';
import { identification } from '../blocks/identification.ts';
import { numberedItem } from '../blocks/list-item.ts';
import { paragraph } from '../blocks/paragraphs.ts';
import { officeTable } from '../blocks/table.ts';
import { checkDocument } from '../check/check-document.ts';
import { officeDocument } from '../office-document.ts';
import { FRAME, goodFile } from '../testing/good-document.ts';
import { packDocument } from '../writing/pack-document.ts';
import { fillTemplate } from './fill-template.ts';

const BODY = 'word/document.xml';
const STYLES = 'word/styles.xml';
const TEMPLATE = new Uint8Array(
  readFileSync(new URL('../../../e2e/files/templates/python-docx.docx', import.meta.url)),
);
const HOST = /<w:pStyle w:val="LeipätekstiOM"\/>(?=(?:(?!<\/w:p>).)*sisäl)/u;

const packed = (children: (FileChild | null)[]) =>
  packDocument(officeDocument({ frame: FRAME, kindName: 'Muistio', title: 'Kokeilu', children }), {
    title: 'Kokeilu',
    language: 'fi',
    today: FRAME.today,
    author: 'Oikeusministeriö',
  });

async function filled(template: Uint8Array, bytes: Uint8Array): Promise<Uint8Array> {
  const result = await fillTemplate({
    template,
    document: { bytes, report: checkDocument(bytes) },
    values: { title: 'Kokeilu' },
    frame: FRAME,
  });
  if (!result.ok) throw new Error(result.failure.code);
  return result.value.bytes;
}

const styleOfBody = (bytes: Uint8Array) =>
  /<w:p>(?:<w:pPr>(?:<w:pStyle w:val="([^"]*)"\/>)?[^]{0,80}?<\/w:pPr>)?<w:r><w:t[^>]*>Leipätekstiä/u.exec(
    partText(bytes, BODY),
  )?.[1];

describe('the text of the body in a template', () => {
  describe('that names no style', () => {
    const withStyles = (called: string, own: string) =>
      alterPart(
        alterPart(TEMPLATE, BODY, (xml) => xml.replace(HOST, '')),
        STYLES,
        (xml) =>
          xml
            .replace('<w:name w:val="Body Text"/>', `<w:name w:val="${called}"/>`)
            .replace('<w:name w:val="Leipäteksti OM"/>', `<w:name w:val="${own}"/>`),
      );

    it.each([
      ['Body Text', 'Muu', 'BodyText'],
      ['Leipäteksti', 'Muu', 'BodyText'],
      ['Brödtext', 'Leipäteksti 2', 'BodyText'],
      ['Body Text', 'Brödtext OM', 'LeipätekstiOM'],
      ['Muu', 'Ohje', undefined],
    ])('%s, and %s in its text, give %s', async (called, own, style) => {
      expect(styleOfBody(await filled(withStyles(called, own), await goodFile()))).toBe(style);
    });
  });

  it('lets introductions and lists run on with its text', async () => {
    const document = await packed([
      paragraph('Kohdat:', 'Introduction'),
      new Paragraph({ ...numberedItem(0, true), children: [new TextRun('Kohta.')] }),
    ]);
    const bytes = await filled(TEMPLATE, document);
    // 1 cm of the style of the body and half an inch of the list.
    expect(partText(bytes, BODY)).toMatch(
      /<w:ind w:left="1287" w:hanging="360"\/>(?:(?!<\/w:p>).)*Kohta\./u,
    );
    expect(partText(bytes, STYLES)).toMatch(
      /w:styleId="Introduction"(?:(?!<\/w:style>).)*<w:basedOn w:val="LeipätekstiOM"\/>/u,
    );
    if (hasValidator) expect(await validatorErrors(bytes)).toEqual([]);
  });

  it('gives columns and labels room for their words in its own font', async () => {
    const wide = await packed([
      ...identification('Kokeilu', FRAME, [{ label: 'Tietosuojavastaavan nimi', text: 'Aino' }]),
      officeTable({
        title: 'Taulukko',
        description: 'Kaksi saraketta.',
        columns: [
          { heading: 'Organisaatio', width: 3000 },
          { heading: 'Nimi', width: 6638 },
        ],
        rows: [
          [
            [paragraph('Yhdenvertaisuusvaltuutettu', 'TableLabel')],
            [paragraph('Aino', 'TableText')],
          ],
        ],
      }),
    ]);
    const columns = async (font: string) => {
      const template = alterPart(TEMPLATE, STYLES, (xml) =>
        xml.replaceAll('"Times New Roman"', `"${font}"`),
      );
      const made = await filled(template, wide);
      const grid = [...partText(made, BODY).matchAll(/<w:gridCol w:w="(\d+)"\/>/gu)];
      const hanging =
        /w:styleId="Identification"(?:(?!<\/w:style>).)*w:hanging="(\d+)"/u.exec(
          partText(made, STYLES),
        ) ?? [];
      return {
        grid: grid.slice(-2).map(([, width]) => Number(width)),
        hanging: Number(hanging[1]),
      };
    };
    const narrow = await columns('Garamond');
    const verdana = await columns('Verdana');
    // As it was made, fitted to the page alone.
    expect(narrow.grid).toEqual([2647, 5857]);
    expect(verdana.grid[0]).toBeGreaterThan(3300);
    expect(verdana.grid.reduce((sum, width) => sum + width)).toBe(8504);
    expect(verdana.hanging).toBeGreaterThan(narrow.hanging);
  });

  it('draws charts in its own font', async () => {
    const document = await packed(
      officeChart({
        categories: ['Oikeusministeriö', 'Poliisi'],
        series: [{ name: 'Sovittu', values: [3, 1] }],
        language: 'fi',
        title: 'Toimenpiteet',
        summary: 'Neljä toimenpidettä.',
        categoryName: 'Vastuutaho',
        stacked: false,
      }),
    );
    const chart = partText(await filled(TEMPLATE, document), 'word/charts/chart1.xml');
    expect(new Set(chart.match(/typeface="[^"]*"/gu))).toEqual(
      new Set(['typeface="Times New Roman"']),
    );
  });
});
