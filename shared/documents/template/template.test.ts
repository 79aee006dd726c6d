import { readFileSync } from 'node:fs';
import {
  Document,
  FootnoteReferenceRun,
  PageOrientation,
  Paragraph,
  TextRun,
  type FileChild,
} from 'docx';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  alterPart,
  bodyLines,
  hasValidator,
  partText,
  validatorErrors,
} from '../../../build/testing/word-files.ts';
import { officeChart } from '../blocks/chart.ts';
import { contentsList } from '../blocks/contents-list.ts';
import { numberedItem } from '../blocks/list-item.ts';
import { A4, MARGINS } from '../pages/look.ts';
import { packDocument } from '../writing/pack-document.ts';
import { heading } from '../blocks/paragraphs.ts';
import { stylesXml } from '../pages/styles-xml.ts';
import { leavePagesBlank } from './count-pages.ts';
import { checkDocument } from '../check/check-document.ts';
import type { FinishedDocument } from '../make-document.ts';
import { FRAME, goodFile } from '../testing/good-document.ts';
import { fillTemplate, type FilledTemplate } from './fill-template.ts';
import { readTemplate } from './read-template.ts';

const file = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../e2e/files/templates/${name}`, import.meta.url)));

const VALUES = {
  title: 'Kokeilu <1> & muuta',
  date: '25.11.2026',
  caseNumber: 'VN/0/2026',
  coordinator: 'Aino Mallila',
  coordinatorTitle: 'koordinaattori',
  organisation: 'Oikeusministeriö',
  email: 'aino@om.invalid',
  state: 'Luonnos',
  publicity: 'Julkinen',
  version: '2',
};

let document: FinishedDocument;
beforeAll(async () => {
  const bytes = await goodFile();
  document = { bytes, report: checkDocument(bytes) };
});

async function filled(
  template: Uint8Array,
  values: Partial<typeof VALUES> = VALUES,
): Promise<FilledTemplate> {
  const result = await fillTemplate({
    template,
    document,
    values,
    frame: { language: 'fi', today: '2026-11-25', state: 'final', publicity: 'public' },
  });
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

function read(template: Uint8Array) {
  const result = readTemplate(template);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

/** The text of every part, run after run. */
function allText(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => name.startsWith('word/') && name.endsWith('.xml'))
    .map(([, part]) => strFromU8(part).replace(/<[^>]+>/gu, ''))
    .join('\n');
}

/** Schema errors of LibreOffice's own, which a template from it keeps. */
const OF_LIBRE_OFFICE =
  /'ID' attribute is not declared|invalid value 'start'|characterSet|:numFmt/u;

async function newErrors(bytes: Uint8Array): Promise<string[]> {
  const errors = (await validatorErrors(bytes)) as { description: string }[];
  return errors
    .map(({ description }) => description)
    .filter((description) => !OF_LIBRE_OFFICE.test(description));
}

describe('a template that was made elsewhere', () => {
  it.each([
    ['libreoffice.docx', 7, 'sv-FI', 'Denna handling följer ministeriets mall.'],
    ['python-docx.docx', 9, 'en-US', 'Jakelu'],
    ['pandoc.docx', 8, 'en-GB', 'Annex of the ministry'],
  ])('%s: every place is found and filled', async (name, places, language, ownText) => {
    const template = file(name);
    const report = read(template);
    expect(report.findings).toEqual([]);
    expect(report.placeholders).toHaveLength(places);
    expect(report.language).toBe(language);
    expect(report.styles).toContainEqual({
      ours: 'heading 1',
      theirs: expect.stringMatching(/^heading 1$/iu) as unknown,
    });

    const { bytes, findings, report: check } = await filled(template);
    expect(findings).toEqual([]);
    expect(check).toEqual({ ok: true, findings: [] });
    const text = allText(bytes);
    expect(text).not.toMatch(/\{\{|\}\}/u);
    expect(text).toContain('Kokeilu &lt;1&gt; &amp; muuta');
    expect(text).toContain('VN/0/2026');
    const lines = bodyLines(bytes);
    expect(lines.indexOf('Ensimmäinen luku')).toBeLessThan(lines.indexOf('Leipätekstiä.'));
    expect(lines).toContain(ownText);
    // The template's title stands for the document's.
    expect(lines).not.toContain('Kokeilu');
    expect(partText(bytes, 'docProps/core.xml')).toContain('<dc:language>fi-FI</dc:language>');
    expect(Object.keys(unzipSync(bytes)).some((part) => part.includes('media/'))).toBe(true);
    if (hasValidator) expect(await newErrors(bytes)).toEqual([]);
    expect((await filled(template)).bytes).toEqual(bytes);
  });

  it('gives its own styles, and takes those of the office that it lacks', async () => {
    const { bytes } = await filled(file('python-docx.docx'));
    const body = partText(bytes, 'word/document.xml');
    expect(body).toMatch(/<w:pStyle w:val="Otsikko1"\/>(?:(?!<\/w:p>).)*Ensimmäinen luku/u);
    // Text without a style has that of the paragraph which it came in place of.
    const bodyStyle = /<w:pStyle w:val="([^"]+)"\/><\/w:pPr><w:r><w:t[^>]*>Leipätekstiä/u.exec(
      body,
    );
    expect(bodyStyle?.[1]).toBe('LeipätekstiOM');
    const styles = partText(bytes, 'word/styles.xml');
    expect(styles.match(/<w:style [^>]*w:styleId="OfficeTable"/gu)).toHaveLength(1);
    // The office's blue gives way to the ministry's red.
    expect(styles).not.toContain('1B365D');
    // The table is as wide as the ministry's page.
    expect(body).toContain(`<w:tblW w:type="dxa" w:w="${Math.round((8000 * 8504) / 9638)}"/>`);
  });

  it('is filled again by what came of it, like any template', async () => {
    const { bytes } = await filled(file('pandoc.docx'), { title: '{{title}}' });
    const again = await filled(bytes);
    expect(again.findings.map(({ code }) => code)).toEqual(['content-missing']);
    expect(bodyLines(again.bytes).filter((line) => line === 'Leipätekstiä.')).toHaveLength(2);
    expect(checkDocument(again.bytes).findings.map(({ rule }) => rule)).not.toContain(
      'bookmark-name-twice',
    );
  });

  it('says what has no value, and of a draft and what is not public that no page says it', async () => {
    const result = await fillTemplate({
      template: file('pandoc.docx'),
      document,
      values: {},
      frame: { language: 'sv', today: '2026-11-25', state: 'draft', publicity: 'secret' },
    });
    const findings = result.ok ? result.value.findings : [];
    expect(new Set(findings.map(({ code }) => code))).toEqual(
      new Set(['value-missing', 'state-not-shown', 'publicity-not-shown']),
    );
  });
});

/** A document with all that must come along: contents, a list, a footnote, a chart, pages that lie across. */
async function richFile(): Promise<FinishedDocument> {
  const section = (orientation: 'PORTRAIT' | 'LANDSCAPE', children: (FileChild | null)[]) => ({
    properties: {
      page: { size: { ...A4, orientation: PageOrientation[orientation] }, margin: MARGINS },
    },
    children: children.filter((child) => child !== null),
  });
  const document = new Document({
    title: 'Kokeilu',
    externalStyles: stylesXml('fi'),
    footnotes: { 1: { children: [new Paragraph('Alaviite kokeilusta.')] } },
    sections: [
      section('PORTRAIT', [
        ...contentsList(
          'Sisällys',
          [
            { level: 1, text: 'Alku', anchor: 1 },
            { level: 1, text: 'Liite', anchor: 2 },
          ],
          { pageNumbersAt: 9638 },
        ),
        heading(1, 'Alku', { anchor: 1 }),
        new Paragraph({ children: [new TextRun('Väite.'), new FootnoteReferenceRun(1)] }),
        new Paragraph({ ...numberedItem(0, true), children: [new TextRun('Kohta.')] }),
        ...officeChart({
          categories: ['Oikeusministeriö', 'Poliisi'],
          series: [{ name: 'Sovittu', values: [3, 1] }],
          language: 'fi',
          title: 'Toimenpiteet',
          summary: 'Neljä toimenpidettä.',
          categoryName: 'Vastuutaho',
          stacked: false,
        }),
      ]),
      section('LANDSCAPE', [heading(1, 'Liite', { anchor: 2 }), new Paragraph('Leveä sivu.')]),
    ],
    pageNumbers: leavePagesBlank,
  });
  const bytes = await packDocument(document, {
    title: 'Kokeilu',
    language: 'fi',
    today: FRAME.today,
    author: 'Oikeusministeriö',
  });
  return { bytes, report: checkDocument(bytes) };
}

it('brings lists, notes, charts and pages that lie across, and counts the pages anew', async () => {
  const result = await fillTemplate({
    template: file('pandoc.docx'),
    document: await richFile(),
    values: VALUES,
    frame: FRAME,
    countsPages: true,
  });
  if (!result.ok) throw new Error(result.failure.code);
  const { bytes, report, findings } = result.value;
  expect(report).toEqual({ ok: true, findings: [] });
  expect(findings).toContainEqual({
    code: 'page-numbers-guessed',
    place: { story: 'body', paragraph: 0, part: 'word/document.xml' },
  });
  if (hasValidator) expect(await newErrors(bytes)).toEqual([]);
  const parts = Object.keys(unzipSync(bytes));
  expect(parts.filter((part) => /charts\/[^/]+\.xml$/u.test(part))).toHaveLength(1);
  expect(parts.filter((part) => part.endsWith('.xlsx'))).toHaveLength(1);
  // Its own footnote and ours, each under a number of its own.
  const notes = partText(bytes, 'word/footnotes.xml');
  expect(notes).toContain('own footnote');
  expect(notes).toContain('Alaviite kokeilusta.');
  const ids = [...notes.matchAll(/<w:footnote [^>]*w:id="(-?\d+)"/gu)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const body = partText(bytes, 'word/document.xml');
  // The template's own pages on both sides of the one that lies across.
  const pages = [...body.matchAll(/<w:pgSz [^>]*>/gu)].map(([page]) => page.includes('landscape'));
  expect(pages).toEqual([false, true, false]);
  const lines = bodyLines(bytes);
  const [first = '', second = ''] = lines.filter((line) => /^(?:Alku|Liite)\t\d+$/u.test(line));
  expect(Number(second.split('\t')[1])).toBeGreaterThan(Number(first.split('\t')[1]));
  // In place of the list that the template had; its heading stays.
  expect(lines.indexOf(first)).toBeLessThan(lines.indexOf('About this document'));
  expect(lines).not.toContain('Sisällys');
  expect(lines.at(-1)).toBe('Case VN/0/2026.');
});

describe('a place for the content that is of a kind of its own', () => {
  const BODY = 'word/document.xml';
  const changed = (from: string | RegExp, to: string) =>
    filled(alterPart(file('python-docx.docx'), BODY, (xml) => xml.replace(from, to)));
  const HOST = /<w:pStyle w:val="LeipätekstiOM"\/>(?=(?:(?!<\/w:p>).)*sisäl)/u;
  const styleOfBody = (bytes: Uint8Array) =>
    /<w:p>(?:<w:pPr>(?:<w:pStyle w:val="([^"]*)"\/>)?[^]{0,80}?<\/w:pPr>)?<w:r><w:t[^>]*>Leipätekstiä/u.exec(
      partText(bytes, BODY),
    )?.[1];

  it.each(['Otsikko1', 'ListNumber'])('gives its style %s to no text', async (style) => {
    const { bytes } = await changed(HOST, `<w:pStyle w:val="${style}"/>`);
    expect(bodyLines(bytes)).toContain('Leipätekstiä.');
    // What the template's own text is in.
    expect(styleOfBody(bytes)).toBe('LeipätekstiOM');
  });

  it('narrows tables to a column where it stands in columns', async () => {
    const widest = ({ bytes }: FilledTemplate) =>
      Math.max(
        ...[...partText(bytes, BODY).matchAll(/<w:tblW w:type="dxa" w:w="(\d+)"/gu)].map(
          ([, width]) => Number(width),
        ),
      );
    const inColumns = await changed('<w:cols w:space="720"/>', '<w:cols w:num="2" w:space="720"/>');
    // 11906 - 2 × 1701 between the margins, and 720 between the columns.
    expect(widest(inColumns)).toBeLessThanOrEqual(3892);
    expect(widest(await filled(file('python-docx.docx')))).toBeGreaterThan(6000);
  });

  it('sets no second heading above the contents where the template has one', async () => {
    const own =
      '<w:p><w:pPr><w:pStyle w:val="Otsikko1"/></w:pPr><w:r><w:t>Sisällysluettelo</w:t></w:r></w:p>';
    const place = '<w:p><w:r><w:t>{{sisällysluettelo}}</w:t></w:r></w:p>';
    const lines = async (before: string) => {
      const result = await fillTemplate({
        template: alterPart(file('python-docx.docx'), BODY, (xml) =>
          xml.replace('<w:tbl>', `${before}${place}<w:tbl>`),
        ),
        document: await richFile(),
        values: VALUES,
        frame: FRAME,
      });
      if (!result.ok) throw new Error(result.failure.code);
      return bodyLines(result.value.bytes).filter((line) => /^Sisällys/u.test(line));
    };
    expect(await lines(own)).toEqual(['Sisällysluettelo']);
    expect(await lines('')).toEqual(['Sisällys']);
  });

  it('leaves an empty paragraph that stands behind it to the template', async () => {
    const { report, ofTemplate } = await changed(
      '<w:p><w:pPr><w:pStyle w:val="Otsikko1"/></w:pPr><w:r><w:t>Jakelu',
      '<w:p/><w:p><w:pPr><w:pStyle w:val="Otsikko1"/></w:pPr><w:r><w:t>Jakelu',
    );
    expect(report.findings).toEqual([]);
    expect(ofTemplate.map(({ rule }) => rule)).toContain('paragraph-empty');
  });
});

describe('a template with faults', () => {
  it('says each fault, where it is and what was probably meant', () => {
    const { findings } = read(file('faulty-placeholders.docx'));
    expect(
      findings.map(({ code, place, text, suggestion }) => [
        code,
        place.paragraph,
        text,
        ...(suggestion ? [suggestion] : []),
      ]),
    ).toEqual([
      ['placeholder-unknown', 1, '{{asianumro}}', 'caseNumber'],
      ['braces-unbalanced', 2, 'Laatija: {{koordinaattori}'],
      ['braces-single', 3, 'Päiväys: {päiväys}'],
      ['placeholder-unknown', 4, '{{ministerin terveiset}}'],
      ['block-in-wrong-place', 5, '{{sisältö}}'],
      ['block-not-alone', 6, 'Alku {{sisältö}} loppu'],
      ['content-twice', 7, '{{sisältö}}'],
    ]);
  });

  it('loses no text beside the place of the content', async () => {
    const { bytes } = await filled(file('faulty-placeholders.docx'));
    const lines = bodyLines(bytes);
    expect(lines).toContain('Alku  loppu');
    expect(lines).toContain('Leipätekstiä.');
  });

  it('leaves behind what fetches, runs or asks, and says so', async () => {
    const { findings } = read(file('fetching.docx'));
    expect(findings.map(({ code }) => code)).toEqual([
      'removed-unsafe-link',
      'removed-linked-picture',
      'removed-embedded-object',
      'removed-foreign-chunk',
      'removed-attached-template',
      'removed-active-field',
    ]);
    const parts = unzipSync((await filled(file('fetching.docx'))).bytes);
    expect(Object.keys(parts).filter((name) => /ole|chunk|vba/iu.test(name))).toEqual([]);
    const all = Object.values(parts)
      .map((part) => strFromU8(part, true))
      .join('');
    expect(all).not.toMatch(
      /evil\.invalid|INCLUDETEXT|DDEAUTO|calc\.exe|altChunk|attachedTemplate/u,
    );
    expect(all).toContain('haettu teksti');
    expect(all).toContain('paikallinen linkki');
  });

  it.each([
    ['macros.docm', 'macros'],
    ['entities.docx', 'hostile'],
    ['bomb.docx', 'hostile'],
  ])('refuses %s', (name, code) => {
    const result = readTemplate(file(name));
    expect(result.ok ? 'ok' : result.failure.code).toBe(code);
  });

  it.each<[string, Uint8Array]>([
    ['not-word', new Uint8Array()],
    ['not-word', new TextEncoder().encode('Tämä ei ole Word-tiedosto.')],
    ['old-or-encrypted', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])],
    ['too-large', new Uint8Array(9 * 1024 * 1024)],
  ])('says %s', (code, bytes) => {
    const result = readTemplate(bytes);
    expect(result.ok ? 'ok' : result.failure.code).toBe(code);
  });

  it('refuses Strict Open XML by its name', () => {
    const strict = alterPart(file('pandoc.docx'), '_rels/.rels', (xml) =>
      xml.replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument',
        'http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument',
      ),
    );
    expect(readTemplate(strict)).toMatchObject({ failure: { code: 'strict' } });
  });

  it('never throws on a file cut short or with bytes changed', () => {
    const good = file('libreoffice.docx');
    fc.assert(
      fc.property(
        fc.nat({ max: good.length - 1 }),
        fc.array(fc.tuple(fc.nat({ max: good.length - 1 }), fc.nat({ max: 255 })), {
          maxLength: 8,
        }),
        fc.boolean(),
        (length, changes, cut) => {
          const bytes = good.slice(0, cut ? length : good.length);
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
          expect(typeof readTemplate(bytes).ok).toBe('boolean');
        },
      ),
      { numRuns: 100 },
    );
  });
});
