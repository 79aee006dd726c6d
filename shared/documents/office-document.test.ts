import { describe, expect, it } from 'vitest';
import { hasValidator, partText, validatorErrors } from '../../build/testing/word-files.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { checkDocument } from './check/check-document.ts';
import { contrast } from './check/contrast.ts';
import type { DocumentFrame, DocumentKind } from './document-kind.ts';
import { authorOf, buildDocument } from './make-document.ts';
import { identification } from './blocks/identification.ts';
import { COLOURS } from './pages/look.ts';
import { officeDocument } from './office-document.ts';
import { packDocument } from './writing/pack-document.ts';
import { heading, paragraph } from './blocks/paragraphs.ts';
import { FRAME } from './testing/good-document.ts';

async function made(frame: Partial<DocumentFrame> = {}, orientation?: 'landscape') {
  const whole = { ...FRAME, ...frame };
  const document = officeDocument({
    frame: whole,
    kindName: 'Muistio',
    title: 'Kokeilu',
    ...(orientation && { orientation }),
    children: [...identification('Kokeilu', whole), heading(1, 'Luku'), null, paragraph('Teksti.')],
  });
  return packDocument(document, {
    title: 'Kokeilu & muuta <b>',
    language: whole.language,
    today: whole.today,
    author: 'Oikeusministeriö',
  });
}

const headerTabs = (bytes: Uint8Array, part: string) =>
  [...partText(bytes, part).matchAll(/<w:tab w:val="(\w+)" w:pos="(\d+)"/gu)].map(
    ([, align, at]) => [align, Number(at)],
  );

describe('officeDocument', () => {
  it('has the margins of SFS 2487 and tabs that end at the text width, upright and across', async () => {
    const upright = await made();
    expect(partText(upright, 'word/document.xml')).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(headerTabs(upright, 'word/header1.xml')[1]).toEqual(['right', 11906 - 2 * 1134]);
    const across = await made({}, 'landscape');
    expect(partText(across, 'word/document.xml')).toContain(
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
    );
    expect(headerTabs(across, 'word/header1.xml')[1]).toEqual(['right', 16838 - 2 * 1134]);
    expect(checkDocument(across)).toEqual({ ok: true, findings: [] });
    if (hasValidator) expect(await validatorErrors(across)).toEqual([]);
  });

  it('says in its properties whose it is, of what kind and of which case', async () => {
    const kind: DocumentKind<null> = {
      kind: 'memo',
      title: { fi: 'Muistio' },
      languages: ['fi'],
      titleOf: () => 'Kokeilu',
      build: (_, frame) =>
        officeDocument({
          frame,
          kindName: 'Muistio',
          title: 'Kokeilu',
          children: [heading(1, 'a')],
        }),
    };
    const frame: DocumentFrame = { ...FRAME, language: 'fi', caseNumber: 'VN/1/2026' };
    const bytes = await buildDocument(kind, null, frame);
    const core = partText(bytes, 'docProps/core.xml');
    expect(core).toContain('<dc:identifier>VN/1/2026</dc:identifier>');
    expect(core).toContain('<cp:keywords>Muistio; VN/1/2026</cp:keywords>');
    expect(partText(bytes, 'docProps/app.xml')).toContain(`<Company>${authorOf(frame)}</Company>`);
    if (hasValidator) expect(await validatorErrors(bytes)).toEqual([]);
  });

  it('marks its language for spelling, for theme fonts and in its properties', async () => {
    for (const language of LANGUAGES) {
      const bytes = await made({ language });
      const tag = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }[language];
      expect(partText(bytes, 'word/styles.xml')).toContain(`<w:lang w:val="${tag}"`);
      expect(partText(bytes, 'word/settings.xml')).toContain(`<w:themeFontLang w:val="${tag}"/>`);
      expect(partText(bytes, 'docProps/core.xml')).toContain(`<dc:language>${tag}</dc:language>`);
    }
  });

  it('names its title, its maker and the day in its properties', async () => {
    const core = partText(await made(), 'docProps/core.xml');
    expect(core).toContain('<dc:title>Kokeilu &amp; muuta &lt;b&gt;</dc:title>');
    expect(core).toContain('<dc:creator>Oikeusministeriö</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>Oikeusministeriö</cp:lastModifiedBy>');
    expect(core.match(/2026-11-25T12:00:00Z/gu)).toHaveLength(2);
  });

  it('prints the page as 1 (3), with numbers that stand before Word counts', async () => {
    const bytes = await made();
    const text = (part: string) =>
      [...partText(bytes, part).matchAll(/<w:t[^>]*>([^<]*)</gu)]
        .map(([, words]) => words)
        .join('');
    expect(text('word/header2.xml')).toContain('1 (1)');
    expect(text('word/header1.xml')).toContain('2 (2)');
  });

  it('is sound where the office has filled in nothing of itself', async () => {
    const sender = { organisation: {}, coordinatorName: '', coordinatorTitle: {} };
    const { findings } = checkDocument(await made({ sender }));
    expect(findings).toEqual([]);
  });
});

describe('the colours', () => {
  it('can be read on the fills that they are used on (WCAG 2.2: 4.5:1)', () => {
    for (const text of [COLOURS.navy, COLOURS.slate, COLOURS.link, COLOURS.text]) {
      for (const fill of ['FFFFFF', COLOURS.headerFill, COLOURS.paleFill]) {
        expect(contrast(text, fill)).toBeGreaterThan(4.5);
      }
    }
    expect(contrast('000000', 'FFFFFF')).toBeCloseTo(21);
  });
});
