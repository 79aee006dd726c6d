import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../documents/make-document.ts';
import {
  bold,
  richTextBuilder,
  superscript,
  text,
} from '../../rich-text/testing/build-rich-text.ts';
import { action, anyProgramme, chapter, emptyProgramme, goal } from '../testing/any-programme.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import type { VersionContent } from '../versions/version.ts';
import { compareLines, type CompareLine } from './compare-lines.ts';
import { lineDifferences } from './line-differences.ts';
import { programmeCompare } from './programme-compare.ts';

const b = richTextBuilder();
const [first, second, third] = [
  b.p('Alku on sama.'),
  b.p('Vanha ', text('teksti', bold)),
  b.p('Pois'),
];
const table = b.table(true, ['Vuosi', 'Määrä'], ['2025', '12'], ['2026', '13']);
const reworded = { ...second, content: [text('Uusi '), text('teksti', bold), text(' jatkuu')] };
const grown = { ...table, content: [...table.content, ...b.table(false, ['2027', '14']).content] };

const before = version({
  chapters: [
    chapter('c1', { title: { fi: 'Johdanto' }, body: { fi: b.doc(first, second, third) } }),
  ],
  goals: [goal('g1'), goal('g2')],
  actions: [
    action('a1', { goalId: 'g1', title: { fi: 'Ensimmäinen toimi' } }),
    action('a2', { goalId: 'g1', to: '2027-12-31' }),
    action('a3', { goalId: 'g2', description: { fi: b.doc(table) } }),
  ],
});
const after = version({
  chapters: [
    chapter('c1', {
      title: { fi: 'Johdanto' },
      body: { fi: b.doc(first, reworded, b.ul('a', 'b')) },
    }),
    chapter('c2', { title: { fi: 'Uusi luku' } }),
  ],
  goals: [goal('g1'), goal('g2')],
  actions: [
    action('a2', { goalId: 'g1', to: '2028-12-31' }),
    action('a3', { goalId: 'g2', order: 'b', description: { fi: b.doc(grown) } }),
    action('a1', { goalId: 'g2', order: 'a', title: { fi: 'Toinen toimi' } }),
  ],
});

function version(fields: Partial<ProgrammeContent>): VersionContent {
  return { ...emptyProgramme(), ...fields, organisations: [] };
}

const side = (content: VersionContent) => ({ name: 'V', madeOn: '2026-11-25', content });
const wordsOf = (lines: readonly CompareLine[]) =>
  lines.map(({ pieces }) => pieces.map((piece) => piece.text).join(''));

async function documentXml(one = before, other = after): Promise<string> {
  const model = { sampleData: false, before: side(one), after: side(other), reasons: [] };
  const { bytes, report } = await makeDocument(programmeCompare, model, {
    language: 'fi',
    today: '2026-11-26',
    sender: { organisation: { fi: 'Virasto' }, coordinatorName: 'Aino', coordinatorTitle: {} },
    state: 'draft',
    publicity: 'public',
  });
  expect(report.findings).toEqual([]);
  return strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
}

/**
 * The paragraphs that are left once every tracked change is taken (`ins`) or refused (`del`): what goes is taken out, and
 * a paragraph whose end goes runs on into the next one (ISO/IEC 29500-1 17.13.5).
 */
function paragraphsWithout(xml: string, goes: 'ins' | 'del'): string[] {
  const left: string[] = [];
  let open = '';
  for (const [whole] of xml.matchAll(/<w:p>.*?<\/w:p>/gsu)) {
    const properties = /<w:pPr>.*?<\/w:pPr>/su.exec(whole)?.[0] ?? '';
    const runs = whole
      .replace(properties, '')
      .replace(new RegExp(`<w:${goes} [^>]*>.*?</w:${goes}>`, 'gsu'), '');
    open += [...runs.matchAll(/<w:(?:t|delText)[^>]*>([^<]*)</gu)]
      .map(([, words]) => words)
      .join('');
    if (new RegExp(`<w:rPr>.*<w:${goes} `, 'su').test(properties)) continue;
    left.push(open);
    open = '';
  }
  return left;
}

describe('a comparison of two versions in Word', () => {
  it('gives the old text when all changes are refused, and the new one when all are taken', async () => {
    const xml = await documentXml();
    const [old, now] = [compareLines(before, 'fi'), compareLines(after, 'fi')].map(wordsOf);
    const inDocument =
      (lines: string[] = []) =>
      (paragraphs: string[]) =>
        paragraphs.slice(-lines.length - 1, -1);
    expect(inDocument(old)(paragraphsWithout(xml, 'ins'))).toEqual(old);
    expect(inDocument(now)(paragraphsWithout(xml, 'del'))).toEqual(now);
    const ids = [...xml.matchAll(/<w:(?:ins|del|pPrChange) w:id="(\d+)"/gu)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(xml.match(/w:author="[^"]*"/gu))).toEqual(new Set(['w:author="Aino"']));
  });

  it('keeps what is added on both sides of a paragraph end apart, since LibreOffice makes one change of it', async () => {
    const [one, two] = [b.p('Ensimmäinen'), b.p('toinen')];
    const of = (...blocks: (typeof one)[]) =>
      version({ chapters: [chapter('c1', { body: { fi: b.doc(...blocks) } })] });
    const xml = await documentXml(
      of(one, two),
      of(
        { ...one, content: [text('Ensimmäinen jatkuu')] },
        { ...two, content: [text('Nyt toinen')] },
      ),
    );
    const at = [...xml.matchAll(/<w:ins [^>]*w:date="([^"]*)"/gu)].map(([, date = '']) => date);
    expect(at).toHaveLength(2);
    const [first = NaN, second = NaN] = at.map(Date.parse);
    // It joins changes of one author that are less than a minute apart.
    expect(Math.abs(second - first)).toBeGreaterThan(60_000);
  });

  it('marks letters that were raised, and raises them', async () => {
    const one = b.p('Tilaa on 10 m2.');
    const raised = { ...one, content: [text('Tilaa on 10 m'), text('2', superscript), text('.')] };
    const of = (block: typeof one) =>
      version({ chapters: [chapter('c1', { body: { fi: b.doc(block) } })] });
    const xml = await documentXml(of(one), of(raised));
    const added = xml.match(/<w:ins .*?<\/w:ins>/gsu)?.join('') ?? '';
    expect(added).toMatch(/<w:vertAlign w:val="superscript"\/>.*>2</su);
    expect(xml).toMatch(/<w:del .*?<w:delText[^>]*>m2</su);
  });

  it('leaves no heading of one that is gone, and has it back when that is refused', async () => {
    const xml = await documentXml();
    const gone = [...xml.matchAll(/<w:pPr>.*?<\/w:pPr>/gsu)].flatMap(([properties]) =>
      properties.includes('<w:del ') ? [properties] : [],
    );
    const [now, before] = [
      /<w:pStyle w:val="Heading/u,
      /<w:pPrChange .*<w:pStyle w:val="Heading2"/su,
    ];
    expect(gone.filter((one) => now.test(one.replace(/<w:pPrChange.*/su, '')))).toEqual([]);
    expect(gone.some((one) => before.test(one))).toBe(true);
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
  const ofBlocks = (...blocks: Parameters<typeof b.doc>) =>
    version({ chapters: [chapter('c1', { body: { fi: b.doc(...blocks) } })] });

  it('numbers the items of a numbered list, past one that is gone, and each list anew', async () => {
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

  it('counts on in a list where an item comes into it, or another list goes that stood between', async () => {
    const below = b.ol('Alla');
    const [first, second] = [b.p('Yksi'), b.p('Kaksi')];
    const item = (...content: (typeof first | typeof below)[]) =>
      ({ type: 'listItem', content }) as const;
    const flat = { ...below, content: [item(first, below), item(second)] };
    const deeper = {
      ...flat,
      content: [item(first, { ...below, content: [...below.content, item(second)] })],
    };
    expect(itemsOf(await documentXml(ofBlocks(flat), ofBlocks(deeper)))).toEqual([
      'Yksi: 0 of 0',
      'Alla: 1 of 1',
      'Kaksi: 0 of 0',
      'Kaksi: 1 of 1',
    ]);
    // An id of a list may hold any sign.
    const own = { ...b.ol('Oma'), attrs: { id: `a&b'{"}` } };
    const other = b.ol('Muu');
    const longer = { ...own, content: [...own.content, item(b.p('Oma jatkuu'))] };
    const lines = itemsOf(await documentXml(ofBlocks(own, other), ofBlocks(longer)));
    expect(lines).toHaveLength(3);
    expect(lines).toEqual(
      expect.arrayContaining(['Oma: 0 of 0', 'Oma jatkuu: 0 of 0', 'Muu: 0 of 1']),
    );
  });

  it('holds all of both versions, whatever they are', () => {
    fc.assert(
      fc.property(anyProgramme, anyProgramme, (one, other) => {
        const [old, now] = [one, other].map((content) =>
          compareLines({ ...content, organisations: [] }, 'fi'),
        );
        const lines = lineDifferences(old ?? [], now ?? []);
        const left = (goes: 'added' | 'removed') =>
          lines
            .filter(({ kind }) => kind !== goes)
            .map(({ runs }) =>
              runs
                .filter(({ kind }) => kind !== goes)
                .map(({ piece }) => piece.text)
                .join(''),
            );
        expect(left('added')).toEqual(wordsOf(old ?? []));
        expect(left('removed')).toEqual(wordsOf(now ?? []));
      }),
      { numRuns: 50 },
    );
  });

  it('marks no more than what differs', () => {
    const lines = compareLines(before, 'fi');
    const same = lineDifferences(lines, compareLines(structuredClone(before), 'fi'));
    expect(same.flatMap(({ runs }) => runs).every(({ kind }) => kind === 'same')).toBe(true);
    const changed = lineDifferences(lines, compareLines(after, 'fi')).find(({ runs }) =>
      runs.some(({ piece }) => piece.text.includes('Vanha')),
    );
    expect(changed?.runs.map(({ kind, piece }) => [kind, piece.text])).toEqual([
      ['removed', 'Vanha'],
      ['added', 'Uusi'],
      ['same', ' '],
      ['same', 'teksti'],
      ['added', ' jatkuu'],
    ]);
  });
});
