import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentFrame } from '../../documents/document-kind.ts';
import { buildDocument, makeDocument } from '../../documents/make-document.ts';
import { resolvedLines } from '../../documents/testing/resolved-lines.ts';
import {
  bold,
  richTextBuilder,
  superscript,
  text,
} from '../../rich-text/testing/build-rich-text.ts';
import { programmeDocument } from '../documents/programme.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import { action, anyProgramme, chapter, emptyProgramme, goal } from '../testing/any-programme.ts';
import type { VersionContent } from '../versions/version.ts';
import type { ProgrammeCompareModel } from './programme-compare-model.ts';
import { documentModel, programmeCompare } from './programme-compare.ts';

const b = richTextBuilder();
const [first, second, third] = [
  b.p('Alku on sama.'),
  b.p('Vanha ', text('teksti', bold)),
  b.p('Pois'),
];
const table = b.table(true, ['Vuosi', 'Määrä'], ['2025', '12'], ['2026', '13']);
const wider = b.table(true, ['Vuosi', 'Määrä', 'Lisä'], ['2025', '12', '1']);
const reworded = { ...second, content: [text('Uusi '), text('teksti', bold), text(' jatkuu')] };
const grown = { ...table, content: [...table.content, ...b.table(false, ['2027', '14']).content] };

const goals = [goal('g1'), goal('g2')];
const actions = {
  chapters: [chapter('c0', { content: 'goalsAndActions', order: 'z' })],
  goals,
};
const before = version({
  ...actions,
  chapters: [
    chapter('c1', { title: { fi: 'Johdanto' }, body: { fi: b.doc(first, second, third) } }),
    ...actions.chapters,
  ],
  actions: [
    action('a1', { goalId: 'g1', title: { fi: 'Ensimmäinen toimi' } }),
    action('a2', { goalId: 'g1', to: '2027-12-31' }),
    action('a3', { goalId: 'g2', description: { fi: b.doc(table) } }),
    action('a4', { goalId: 'g2', title: { fi: 'Luovutaan' } }),
  ],
});
const after = version({
  ...actions,
  chapters: [
    chapter('c1', {
      title: { fi: 'Johdanto' },
      body: { fi: b.doc(first, reworded, b.ul('a', 'b')) },
    }),
    chapter('c2', { title: { fi: 'Uusi luku' } }),
    ...actions.chapters,
  ],
  actions: [
    action('a2', { goalId: 'g1', to: '2028-12-31' }),
    action('a3', { goalId: 'g2', order: 'b', description: { fi: b.doc(grown) } }),
    action('a1', { goalId: 'g2', order: 'a', title: { fi: 'Ensimmäinen toimi nyt' } }),
  ],
});

const FRAME: DocumentFrame = {
  language: 'fi',
  today: '2026-11-26',
  sender: { organisation: { fi: 'Virasto' }, coordinatorName: 'Aino', coordinatorTitle: {} },
  state: 'draft',
  publicity: 'public',
};

function version(fields: Partial<ProgrammeContent>): VersionContent {
  return { ...emptyProgramme(), ...fields, organisations: [] };
}

function comparison(one: VersionContent, other: VersionContent): ProgrammeCompareModel {
  const side = (name: string, content: VersionContent) => ({
    name,
    madeOn: '2026-11-25',
    content,
  });
  return { sampleData: false, before: side('V1', one), after: side('V2', other), reasons: [] };
}

function partsOf(bytes: Uint8Array) {
  const parts = unzipSync(bytes);
  const partText = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  return {
    document: partText('word/document.xml'),
    footnotes: partText('word/footnotes.xml'),
  };
}

async function documentXml(one = before, other = after): Promise<string> {
  const { bytes, report } = await makeDocument(programmeCompare, comparison(one, other), FRAME);
  expect(report.findings).toEqual([]);
  return partsOf(bytes).document;
}

const ofBlocks = (...blocks: Parameters<typeof b.doc>) =>
  version({ chapters: [chapter('c1', { body: { fi: b.doc(...blocks) } })] });

/** Refused it is the document of the earlier version, accepted that of the later one, line by line and word for word. */
async function expectBoth(one: VersionContent, other: VersionContent): Promise<void> {
  const model = comparison(one, other);
  const { bytes, report } = await makeDocument(programmeCompare, model, FRAME);
  expect(report.findings).toEqual([]);
  const parts = partsOf(bytes);
  const sections = parts.document.match(/<w:sectPr/gu)?.length ?? 0;
  for (const [side, resolution] of [
    ['before', 'refused'],
    ['after', 'accepted'],
  ] as const) {
    const plain = await buildDocument(programmeDocument, documentModel(model[side]), FRAME);
    const left = resolvedLines(parts, resolution);
    const own = resolvedLines(partsOf(plain), 'accepted');
    expect(left.filter(Boolean)).toEqual(own.filter(Boolean));
    // Nothing empty is left but where a section ends.
    expect(left.length - own.length).toBeLessThanOrEqual(sections);
  }
}

describe('a comparison of two versions in Word', () => {
  it('is the document of either version when its changes are refused or accepted', async () => {
    await expectBoth(before, after);
    await expectBoth(after, before);
  });

  it('changes numbers and days whole, and never lets what is gone run into what has come', async () => {
    const titled = (title: string) =>
      version({ chapters: [chapter('c1', { title: { fi: title } })] });
    const [one, other] = ['Luonnos 1 annettiin 1.10.2026', 'Luonnos 2 annettiin 2.11.2026'].map(
      titled,
    );
    if (!one || !other) throw new Error('Nothing to compare');
    await expectBoth(one, other);
    const xml = await documentXml(one, other);
    const heading = /<w:p>(?:(?!<w:p>).)*annettiin.*?<\/w:p>/su.exec(
      xml.slice(xml.lastIndexOf('Heading1')),
    );
    const told = (heading?.[0] ?? xml)
      .replace(/<w:del [^>]*>/gu, '[-')
      .replace(/<\/w:del>/gu, '-]')
      .replace(/<w:ins [^>]*>/gu, '{+')
      .replace(/<\/w:ins>/gu, '+}')
      .replace(/<[^>]+>/gu, '');
    expect(told).toContain('Luonnos[- 1-]{+ 2+} annettiin[- 1.10.2026-]{+ 2.11.2026+}');
  });

  it('is so for texts of every form', async () => {
    const cited = b.p('Teksti, jossa on viite', b.note('Lähde yksi.'), ' ja jatkoa.');
    const recited = {
      ...cited,
      content: [
        text('Teksti, jossa on kaksi viitettä'),
        b.note('Lähde yksi.'),
        b.note('Lähde kaksi.'),
        text(' ja jatkoa.', bold),
      ],
    };
    await expectBoth(
      ofBlocks(cited, b.ol('Ensin', 'Sitten', 'Lopuksi'), table, b.p('Väli'), b.ul('a')),
      ofBlocks(recited, b.ol('Ensin', 'Lopuksi', 'Vielä'), wider, b.ul('a yksi', 'b')),
    );
    const cell = (...items: string[]) =>
      b.table(true, ['Asia'], [[b.p('Alku'), ...items.map((item) => b.p(item))]]);
    await expectBoth(ofBlocks(cell('yksi')), ofBlocks(cell('yksi', 'kaksi', 'kolme')));
    await expectBoth(ofBlocks(cell('yksi', 'kaksi')), ofBlocks(cell()));
    await expectBoth(ofBlocks(table), ofBlocks(wider));
  });

  it('is so whatever the versions hold', async () => {
    await fc.assert(
      fc.asyncProperty(anyProgramme, anyProgramme, async (one, other) => {
        await expectBoth({ ...one, organisations: [] }, { ...other, organisations: [] });
      }),
      { numRuns: 12 },
    );
  });

  it('numbers its changes, and names who compared', async () => {
    const xml = await documentXml();
    const changes = /<w:(?:ins|del|moveFrom|moveTo|pPrChange|moveFromRangeStart) w:id="(\d+)"/gu;
    const ids = [...xml.matchAll(changes)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(xml.match(/w:author="[^"]*"/gu))).toEqual(new Set(['w:author="Aino"']));
  });

  it('tells what moved as moved, and in it only what was added to it as new', async () => {
    const xml = await documentXml();
    const moved = (name: string) =>
      new RegExp(`<w:${name}RangeStart [^>]*w:name="move1"/>(.*?)<w:${name}RangeEnd `, 'su').exec(
        xml,
      )?.[1] ?? '';
    expect(moved('moveFrom')).toMatch(/<w:moveFrom [^>]*>.*Ensimmäinen toimi</su);
    const arrived = moved('moveTo');
    expect(arrived).toMatch(/<w:moveTo [^>]*>.*Ensimmäinen toimi</su);
    expect(arrived).toMatch(/<w:ins [^>]*><w:r><w:t [^>]*> nyt</su);
    expect(arrived).not.toContain('<w:del ');
    // Each place can be led to once.
    const names = [...xml.matchAll(/<w:bookmarkStart w:name="([^"]+)"/gu)].map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('keeps the field of its contents around entries that stay', async () => {
    const xml = await documentXml(
      version({ chapters: [chapter('c1'), chapter('c2'), chapter('c3')] }),
      version({ chapters: [chapter('c2')] }),
    );
    const entries = xml.match(/<w:p><w:pPr><w:pStyle w:val="TOC1"\/>.*?<\/w:p>/gsu) ?? [];
    const withField = entries.filter((entry) => entry.includes('fldChar'));
    expect(entries).toHaveLength(3);
    expect(withField).toHaveLength(1);
    expect(withField[0]).not.toContain('<w:rPr><w:del');
  });

  it('keeps what is added on both sides of a paragraph end apart, since LibreOffice makes one change of it', async () => {
    const [one, two] = [b.p('Ensimmäinen on'), b.p('toinen on')];
    const xml = await documentXml(
      ofBlocks(one, two),
      ofBlocks(
        { ...one, content: [text('Ensimmäinen on jatkuu')] },
        { ...two, content: [text('Nyt toinen on')] },
      ),
    );
    const added = [
      ...xml.matchAll(/<w:ins [^>]*w:date="([^"]*)"><w:r><w:t [^>]*>[^<]*(?:jatkuu|Nyt)/gu),
    ];
    const [earlier = NaN, later = NaN] = added.map(([, at = '']) => Date.parse(at));
    // It joins changes of one author that are less than a minute apart.
    expect(Math.abs(later - earlier)).toBeGreaterThan(60_000);
  });

  it('marks letters that were raised, and raises them', async () => {
    const one = b.p('Tilaa on 10 m2.');
    const raised = { ...one, content: [text('Tilaa on 10 m'), text('2', superscript), text('.')] };
    const xml = await documentXml(ofBlocks(one), ofBlocks(raised));
    const added = xml.match(/<w:ins .*?<\/w:ins>/gsu)?.join('') ?? '';
    expect(added).toMatch(/<w:vertAlign w:val="superscript"\/>.*>2</su);
    expect(xml).toMatch(/<w:del .*?<w:delText[^>]*> ?m2</su);
  });

  /** Of each item in the document which list it counts in, and on which level. */
  const itemsOf = (xml: string) => {
    const items = [...xml.matchAll(/<w:p>.*?<\/w:p>/gsu)].flatMap(([whole]) => {
      const [, level, list] = /<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"/u.exec(whole) ?? [];
      const words = [...whole.matchAll(/<w:(?:t|delText)[^>]*>([^<]*)</gu)].map(([, one]) => one);
      return level === undefined ? [] : [{ words: words.join(''), level, list }];
    });
    const lists = [...new Set(items.map(({ list }) => list))];
    return items.map(
      ({ words, level, list }) => `${words}: ${level} of ${String(lists.indexOf(list))}`,
    );
  };

  it('counts what is gone from a numbered list in the list that is left of it', async () => {
    const inside = [b.p('Sitten'), b.ol('Alla', 'Yhä alla')];
    const [one, two] = [b.ol('Ensin', 'Pois', inside, 'Lopuksi'), b.ol('Toinen luettelo')];
    const bullets = b.ul('Luoti');
    const shorter = { ...one, content: one.content.filter((_, at) => at !== 1) };
    const xml = await documentXml(ofBlocks(one, bullets, two), ofBlocks(shorter, bullets, two));
    expect(itemsOf(xml)).toEqual([
      'Ensin: 0 of 0',
      'Pois: 0 of 0',
      'Sitten: 0 of 0',
      'Alla: 1 of 1',
      'Yhä alla: 1 of 1',
      'Lopuksi: 0 of 0',
      'Luoti: 0 of 2',
      'Toinen luettelo: 0 of 3',
    ]);
  });

  it('marks no more than what differs', async () => {
    const same = await documentXml(before, structuredClone(before));
    const marked = [...same.matchAll(/<w:(?:ins|del) [^>]*>(.*?)<\/w:(?:ins|del)>/gsu)].map(
      ([, inside = '']) => inside.replace(/<[^>]*>/gu, '').trim(),
    );
    // The versions are called otherwise; nothing else.
    expect(new Set(marked)).toEqual(new Set(['V1', 'V2']));
    const xml = await documentXml();
    const [changed = ''] = xml.match(/<w:p>(?:(?!<\/w:p>).)*Vanha.*?<\/w:p>/su) ?? [];
    const words = [...changed.matchAll(/<w:(t|delText)[^>]*>([^<]*)</gu)].map(([, , one]) => one);
    expect(words).toEqual(['Vanha ', 'Uusi ', 'teksti', ' jatkuu']);
  });
});
