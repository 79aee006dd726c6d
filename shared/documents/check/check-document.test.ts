import { beforeAll, describe, expect, it } from 'vitest';
import { alterPart } from '../../../build/testing/word-files.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import { FAULTS } from '../testing/broken-files.ts';
import { goodFile } from '../testing/good-document.ts';
import { BODY, bold, CORE, field, insert, p, picture, r, t } from '../testing/word-xml.ts';
import { checkDocument } from './check-document.ts';
import { DOCUMENT_RULES, type DocumentRule } from './document-report.ts';

let good: Uint8Array;
beforeAll(async () => {
  good = await goodFile();
});

describe('checkDocument', () => {
  it('finds nothing in a good file', () => {
    expect(checkDocument(good)).toEqual({ ok: true, findings: [] });
  });

  it.each(FAULTS)('finds %s: %s', (rule, _, part, change) => {
    const report = checkDocument(alterPart(good, part, change));
    expect(report.ok).toBe(false);
    expect([...new Set(report.findings.map((finding) => finding.rule))]).toEqual([rule]);
  });

  it('finds a table in a table', () => {
    const nested = alterPart(good, BODY, (xml) => {
      const table = /<w:tbl>.*<\/w:tbl>/u.exec(xml)?.[0] ?? '';
      return xml.replace(/(<\/w:p>)(<\/w:tc><\/w:tr><\/w:tbl>)/u, `$1${table}<w:p/>$2`);
    });
    expect(checkDocument(nested).findings.map(({ rule }) => rule)).toEqual(['table-nested']);
  });

  it.each([
    [
      'a decorative picture',
      picture('inline', '')
        .replace(
          '/></wp:inline>',
          '><a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst></wp:docPr></wp:inline>',
        )
        .replace(
          '<w:drawing>',
          '<w:drawing xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">',
        ),
    ],
    ['a page break', r('<w:br w:type="page"/>')],
    ['a date that looks like a numbered line', t('1. tammikuuta 2027 alkaen')],
    ['a field with its result', field(' PAGEREF _Toc1 \\h ', t('4'))],
    ['bold black text', r('<w:rPr><w:b/><w:color w:val="auto"/></w:rPr><w:t>a</w:t>')],
  ])('lets pass %s', (_, xml) => {
    expect(checkDocument(alterPart(good, BODY, insert(p(xml)))).findings).toEqual([]);
  });

  it.each([
    [
      'the properties, where the text and the settings tell it',
      CORE,
      /<dc:language>.*<\/dc:language>/u,
    ],
    ['the settings, where the rest tells it', 'word/settings.xml', /<w:themeFontLang[^>]*>/u],
  ])('asks for no language in %s', (_, part, language) => {
    const without = alterPart(good, part, (xml) => xml.replace(language, ''));
    expect(checkDocument(without)).toEqual({ ok: true, findings: [] });
  });

  it('takes for no heading a line whose bold word stands between tracked changes, and for one a bold line that was added', () => {
    const line = (before: string, after: string) =>
      alterPart(
        good,
        BODY,
        insert(
          p(`<w:ins w:id="901" w:author="a">${before}</w:ins>${bold('teksti')}${after}`) +
            p(t('Koulutus alkaa syksyllä.')),
        ),
      );
    expect(checkDocument(line(t('Uusi '), t(' jatkuu'))).findings).toEqual([]);
    expect(checkDocument(line(bold('Uusi '), '')).findings.map(({ rule }) => rule)).toEqual([
      'heading-by-looks',
    ]);
  });

  it('misses a language that nothing tells', () => {
    const without = [
      ['docProps/core.xml', /<dc:language>.*<\/dc:language>/u],
      ['word/settings.xml', /<w:themeFontLang[^>]*>/u],
      ['word/styles.xml', /<w:lang [^>]*>/gu],
    ] as const;
    const bare = without.reduce(
      (file, [part, language]) => alterPart(file, part, (xml) => xml.replace(language, '')),
      good,
    );
    expect(checkDocument(bare).findings.map(({ rule }) => rule)).toEqual([
      'language-missing',
      'text-language-missing',
    ]);
  });

  it.each([
    ['a sentence', p(bold('Toimenpiteet alkavat.')) + p(t('Koulutus alkaa.'))],
    ['a label before its text', p(bold('Huomautus:')) + p(t('Koulutus alkaa.'))],
    ['a line of which a part is bold', p(bold('Koulutus') + t(' alkaa')) + p(t('Syksyllä.'))],
    ['a line of several in bold', p(bold('Oikeusministeriö')) + p(bold('PL 25, Helsinki.'))],
  ])('takes %s for no heading', (_, xml) => {
    expect(checkDocument(alterPart(good, BODY, insert(xml))).findings).toEqual([]);
  });

  it('takes a sign before a state in a cell for no list', () => {
    const signed = alterPart(good, BODY, (xml) => xml.replace('09 000 0100', '■ Estynyt'));
    expect(checkDocument(signed)).toEqual({ ok: true, findings: [] });
  });

  it('tells of a pale style once, however much text has it', () => {
    const pale =
      '<w:style w:type="paragraph" w:styleId="Pale"><w:name w:val="Pale"/><w:rPr><w:color w:val="5B8BC9"/><w:sz w:val="12"/></w:rPr></w:style>';
    const styled = alterPart(good, 'word/styles.xml', (xml) =>
      xml.replace('</w:styles>', `${pale}</w:styles>`),
    );
    const text = '<w:p><w:pPr><w:pStyle w:val="Pale"/></w:pPr><w:r><w:t>Vaalea</w:t></w:r></w:p>';
    const report = checkDocument(alterPart(styled, BODY, insert(text.repeat(20))));
    expect(report.findings.map(({ rule, where }) => [rule, where])).toEqual([
      ['text-too-small', 'word/styles.xml: Pale'],
      ['contrast-too-low', 'word/styles.xml: Pale'],
    ]);
  });

  it('lists of one fault no more than fifty places', () => {
    const many = alterPart(good, BODY, insert(p('').repeat(1000)));
    expect(checkDocument(many).findings).toHaveLength(50);
  });

  it('reads a file whose namespaces have other prefixes', () => {
    const renamed = alterPart(good, BODY, (xml) =>
      xml.replace(/xmlns:w=/u, 'xmlns:x=').replace(/(<\/?|\s)w:/gu, '$1x:'),
    );
    expect(checkDocument(renamed)).toEqual({ ok: true, findings: [] });
  });

  it('says every rule in every language', () => {
    for (const language of LANGUAGES) {
      const translate = translatorFor(language);
      for (const rule of DOCUMENT_RULES) {
        expect(translate(`documents:rule.${rule}`)).toMatch(/ .*\.$/u);
      }
    }
  });

  it('has a broken file for every rule', () => {
    const elsewhere: DocumentRule[] = ['too-large', 'table-nested', 'page-numbers-guessed'];
    const covered = new Set([...FAULTS.map(([rule]) => rule), ...elsewhere]);
    expect(DOCUMENT_RULES.filter((rule) => !covered.has(rule))).toEqual([]);
  });
});
