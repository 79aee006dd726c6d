import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEEPEST_LIST, readRichText } from './read-rich-text.ts';
import type { RichBlock, RichText } from './rich-text.ts';
import { bold, link, ref, richTextBuilder, text } from './testing/build-rich-text.ts';

const loose = (type: string, content?: unknown[], attrs?: object) => ({ type, content, attrs });
const words = (value: string) => ({ type: 'text', text: value });
const docOf = (...content: unknown[]) => ({ type: 'doc', content });

/** A text with one of everything. */
function whole(): RichText {
  const { doc, h, note, ol, p, pageBreak, styled, table, ul } = richTextBuilder();
  return doc(
    h(1, 'Nykytila'),
    styled('lead', 'Johdanto ', text('lihavoitu', bold), note('Tilasto 2025.')),
    p('Katso ', ref('a1'), { type: 'hardBreak' }, text('sivusto', link('https://example.org/a'))),
    p(text('Brottsoffer', { type: 'language', attrs: { lang: 'sv' } })),
    p(
      text(
        'x',
        { type: 'comment', attrs: { commentId: 'c1' } },
        { type: 'comment', attrs: { commentId: 'c2' } },
      ),
    ),
    ol('yksi', [p('kaksi'), ul('a', 'b')]),
    pageBreak(),
    table(true, ['Taho', 'Tehtävä'], ['Poliisi', [p('tutkii'), ul('nopeasti')]]),
    styled('boxed'),
  );
}

/** Every block of a text, those inside lists and cells too. */
function allBlocks(blocks: readonly RichBlock[]): RichBlock[] {
  return blocks.flatMap((block) => {
    if (block.type === 'bulletList' || block.type === 'orderedList') {
      return [block, ...block.content.flatMap((item) => allBlocks(item.content))];
    }
    if (block.type !== 'table') return [block];
    const cells = block.content.flatMap((row) => row.content);
    return [block, ...cells.flatMap((cell) => allBlocks(cell.content))];
  });
}

describe('readRichText', () => {
  it('gives back what is in order as it is', () => {
    const value = whole();
    expect(readRichText(structuredClone(value))).toEqual({ doc: value, dropped: [] });
  });

  it('makes an empty text of nothing, silently, and of something else, saying so', () => {
    expect(readRichText(null)).toEqual({ doc: { type: 'doc', content: [] }, dropped: [] });
    for (const value of ['text', 7, [], {}, { type: 'paragraph' }]) {
      const read = readRichText(value);
      expect(read.doc.content).toEqual([]);
      expect(read.dropped).toEqual([{ kind: 'unknown', count: 1 }]);
    }
  });

  it('gives ids where they are missing or taken, and keeps the first of two', () => {
    const { doc } = readRichText(
      docOf(
        loose('paragraph', [words('a')], { id: 'x' }),
        loose('paragraph', [words('b')], { id: 'x' }),
        loose('paragraph', [words('c')]),
        loose('heading', [words('d')], { id: 7, level: 1 }),
      ),
    );
    const ids = doc.content.map(({ attrs }) => attrs.id);
    expect(ids[0]).toBe('x');
    expect(new Set(ids).size).toBe(4);
    expect(ids.every((id) => id !== '')).toBe(true);
  });

  it('keeps the words of what it does not know', () => {
    const { doc, dropped } = readRichText(
      docOf(
        loose('blockquote', [loose('paragraph', [words('sanottu')])]),
        loose('paragraph', [loose('mention', [words('Aino')]), loose('image')]),
        words('irrallinen'),
      ),
    );
    const texts = doc.content.map((block) =>
      'content' in block && block.type === 'paragraph' ? block.content : null,
    );
    expect(texts).toEqual([[words('sanottu')], [words('Aino')], [words('irrallinen')]]);
    expect(dropped).toEqual([{ kind: 'unknown', count: 3 }]);
  });

  it('keeps of marks those that it knows, and of links those that are safe', () => {
    const marks = [
      { type: 'bold' },
      { type: 'bold' },
      { type: 'underline' },
      { type: 'link', attrs: { href: 'javascript:alert(1)' } },
      { type: 'language', attrs: { lang: 'de' } },
    ];
    const { doc, dropped } = readRichText(docOf(loose('paragraph', [{ ...words('a'), marks }])));
    expect(doc.content).toMatchObject([{ content: [{ text: 'a', marks: [{ type: 'bold' }] }] }]);
    expect(dropped).toEqual([
      { kind: 'link', count: 1 },
      { kind: 'unknown', count: 2 },
    ]);
  });

  it('raises letters or lowers them, not both', () => {
    const marks = [{ type: 'subscript' }, { type: 'superscript' }];
    const { doc } = readRichText(docOf(loose('paragraph', [{ ...words('a'), marks }])));
    expect(doc.content).toMatchObject([{ content: [{ marks: [{ type: 'subscript' }] }] }]);
  });

  it('puts marks into one order', () => {
    const marks = [{ type: 'link', attrs: { href: 'https://example.org/' } }, { type: 'bold' }];
    const { doc, dropped } = readRichText(docOf(loose('paragraph', [{ ...words('a'), marks }])));
    expect(doc.content).toMatchObject([{ content: [{ marks: [...marks].reverse() }] }]);
    expect(dropped).toEqual([]);
  });

  it('takes away lists and tables that hold nothing', () => {
    const { doc } = readRichText(
      docOf(
        loose('bulletList', []),
        loose('orderedList', [loose('listItem')]),
        loose('table', []),
        loose('table', [loose('tableRow', [])]),
      ),
    );
    expect(doc.content).toEqual([]);
  });

  it('begins every item with a paragraph', () => {
    const inner = loose('bulletList', [loose('listItem', [loose('paragraph', [words('sisä')])])]);
    const { doc } = readRichText(docOf(loose('bulletList', [loose('listItem', [inner])])));
    expect(doc.content).toMatchObject([
      { content: [{ content: [{ type: 'paragraph' }, { type: 'bulletList' }] }] },
    ]);
  });

  it('raises what is deeper than the deepest list, in the order in which it stands', () => {
    const depth = DEEPEST_LIST + 2;
    let list = loose('bulletList', [loose('paragraph', [words(`${depth}`)])]);
    for (let level = depth - 1; level > 0; level -= 1) {
      list = loose('bulletList', [
        loose('listItem', [loose('paragraph', [words(`${level}`)]), list]),
      ]);
    }
    const { doc, dropped } = readRichText(docOf(list));
    const blocks = allBlocks(doc.content);
    expect(blocks.filter(({ type }) => type === 'bulletList')).toHaveLength(DEEPEST_LIST);
    const shown = blocks.flatMap((block) =>
      block.type === 'paragraph'
        ? (block.content ?? []).map((one) => 'text' in one && one.text)
        : [],
    );
    expect(shown).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(dropped).toEqual([{ kind: 'deepList', count: 2 }]);
  });

  it('takes a table out of a table, and keeps its words', () => {
    const inner = loose('table', [
      loose('tableRow', [loose('tableCell', [loose('paragraph', [words('sisällä')])])]),
    ]);
    const { doc, dropped } = readRichText(
      docOf(loose('table', [loose('tableRow', [loose('tableCell', [inner])])])),
    );
    expect(allBlocks(doc.content).filter(({ type }) => type === 'table')).toHaveLength(1);
    expect(JSON.stringify(doc)).toContain('sisällä');
    expect(dropped).toEqual([{ kind: 'nestedTable', count: 1 }]);
  });

  it('splits merged cells, each part with the text and a footnote once', () => {
    const cell = (type: string, value: string, attrs: object, more: unknown[] = []) =>
      loose(type, [loose('paragraph', [words(value), ...more])], attrs);
    const note = loose('footnote', undefined, { id: 'n', text: 'Huom.' });
    const { doc, dropped } = readRichText(
      docOf(
        loose('table', [
          loose('tableRow', [
            cell('tableHeader', 'A', { colspan: 2 }),
            cell('tableCell', 'B', { rowspan: 2 }, [note]),
          ]),
          loose('tableRow', [cell('tableHeader', 'c', {}), cell('tableCell', 'd', {})]),
          loose('tableRow', [cell('tableCell', 'e', { rowspan: 1e9, colspan: -3 })]),
        ]),
      ),
    );
    const [table] = doc.content;
    const rows = table?.type === 'table' ? table.content : [];
    expect(
      rows.map(({ content }) =>
        content.map((one) => {
          const [first] = one.content;
          const inline = first?.type === 'paragraph' ? first.content?.[0] : undefined;
          return inline?.type === 'text' ? inline.text : '';
        }),
      ),
    ).toEqual([
      ['A', 'A', 'B'],
      ['c', 'd', 'B'],
      ['e', '', ''],
    ]);
    expect(rows.map(({ content }) => new Set(content.map(({ type }) => type)))).toEqual([
      new Set(['tableHeader']),
      new Set(['tableCell']),
      new Set(['tableCell']),
    ]);
    expect(JSON.stringify(doc).match(/Huom/gu)).toHaveLength(1);
    expect(dropped).toEqual([{ kind: 'mergedCell', count: 2 }]);
    const ids = allBlocks(doc.content).map(({ attrs }) => attrs.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('takes a heading in a list for a paragraph, and one of level 4 for one of level 3', () => {
    const { doc, dropped } = readRichText(
      docOf(
        loose('heading', [words('a')], { level: 4 }),
        loose('bulletList', [loose('listItem', [loose('heading', [words('b')], { level: 1 })])]),
      ),
    );
    expect(doc.content).toMatchObject([{ type: 'heading', attrs: { level: 3 } }, {}]);
    expect(dropped).toEqual([{ kind: 'heading', count: 2 }]);
  });

  it('leaves out footnotes without a text and references to nothing', () => {
    const { doc } = readRichText(
      docOf(
        loose('paragraph', [
          loose('footnote', undefined, { id: 'n', text: '  ' }),
          loose('actionRef', undefined, {}),
        ]),
      ),
    );
    expect(doc.content).toMatchObject([{ type: 'paragraph' }]);
    expect(doc.content[0]).not.toHaveProperty('content');
  });

  it('ends with what is nested a hundred thousand deep, and with what holds itself', () => {
    let deep: unknown = words('pohja');
    for (let level = 0; level < 100_000; level += 1) deep = loose('blockquote', [deep]);
    expect(readRichText(docOf(deep)).dropped).toContainEqual({ kind: 'tooMuch', count: 1 });
    const ring: { type: string; content: unknown[] } = loose('bulletList', []) as never;
    ring.content.push(loose('listItem', [ring, ring]));
    expect(readRichText(docOf(ring)).dropped.map(({ kind }) => kind)).toContain('tooMuch');
  });

  it('cuts what is too large', () => {
    const letters = 'a'.repeat(3_000_000);
    const { doc, dropped } = readRichText(
      docOf(loose('paragraph', [words(letters)]), loose('paragraph', [words(letters)])),
    );
    expect(JSON.stringify(doc).length).toBeLessThan(5_001_000);
    expect(dropped).toEqual([{ kind: 'tooMuch', count: 1 }]);
    const many = Array.from({ length: 250_000 }, () => loose('pageBreak'));
    expect(readRichText({ type: 'doc', content: many }).doc.content).toHaveLength(200_000);
    const wrapped = docOf(
      loose('section', many),
      loose(
        'paragraph',
        many.map(() => words('a')),
      ),
    );
    expect(readRichText(wrapped).dropped.map(({ kind }) => kind)).toContain('tooMuch');
  });

  it('makes of anything what it then leaves as it is', () => {
    const types = [
      ...['doc', 'paragraph', 'heading', 'bulletList', 'orderedList', 'listItem', 'table'],
      ...['tableRow', 'tableCell', 'tableHeader', 'pageBreak', 'text', 'hardBreak', 'footnote'],
      ...['actionRef', 'blockquote', '__proto__'],
    ];
    const attrs = fc.dictionary(
      fc.constantFrom('id', 'level', 'style', 'colspan', 'rowspan', 'text', 'actionId', 'href'),
      fc.oneof(
        fc.integer({ min: -1, max: 5 }),
        fc.constantFrom('x', 'y', 'lead', ''),
        fc.jsonValue(),
      ),
    );
    const { node } = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 8, withCrossShrink: true },
        fc.jsonValue(),
        fc.record({
          type: fc.constantFrom(...types),
          text: fc.string({ unit: 'grapheme' }),
          attrs,
          marks: fc.array(
            fc.record({
              type: fc.constantFrom('bold', 'superscript', 'subscript', 'link', 'x'),
              attrs,
            }),
          ),
          content: fc.array(tie('node'), { maxLength: 4 }),
        }),
      ),
    }));
    fc.assert(
      fc.property(fc.array(node, { maxLength: 6 }), (content) => {
        const { doc } = readRichText({ type: 'doc', content });
        expect(readRichText(doc)).toEqual({ doc, dropped: [] });
        const ids = allBlocks(doc.content).map(({ attrs: { id } }) => id);
        expect(ids).toEqual([...new Set(ids)].filter((id) => id !== ''));
      }),
      { numRuns: 300 },
    );
  });
});
