import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RichBlock, RichText } from '../../rich-text/rich-text.ts';
import { richDiff } from './rich-diff.ts';

const paragraph = (id: string, text: string): RichBlock => ({
  type: 'paragraph',
  attrs: { id, style: 'normal' },
  content: [{ type: 'text', text }],
});
const doc = (...content: RichBlock[]): RichText => ({ type: 'doc', content });
const anyDoc = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom('x y', 'x z', 'w')), {
    maxLength: 6,
  })
  .map((blocks) => doc(...blocks.map(([id, text]) => paragraph(id, text))));

describe('richDiff', () => {
  it('holds the old blocks and the new ones, each in their order', () => {
    fc.assert(
      fc.property(anyDoc, anyDoc, (before, after) => {
        const lines = richDiff(before, after);
        expect(lines.flatMap((line) => line.before ?? [])).toEqual(before.content);
        expect(lines.flatMap((line) => line.after ?? [])).toEqual(after.content);
      }),
    );
  });

  it('follows a block by its id, however its words change, and tells a move', () => {
    const lines = richDiff(
      doc(paragraph('a', 'yksi kaksi'), paragraph('b', 'kolme'), paragraph('c', 'neljä')),
      doc(paragraph('c', 'neljä'), paragraph('a', 'yksi viisi'), paragraph('b', 'kolme')),
    );
    expect(lines.map(({ kind, moved }) => [kind, moved])).toEqual([
      ['added', true],
      ['changed', false],
      ['same', false],
      ['removed', true],
    ]);
    expect(lines[1]?.runs).toEqual([
      { kind: 'same', text: 'yksi ' },
      { kind: 'removed', text: 'kaksi' },
      { kind: 'added', text: 'viisi' },
    ]);
  });

  it('tells what is raised from what is not', () => {
    const area = (marks: { marks?: [{ type: 'superscript' }] }): RichBlock => ({
      type: 'paragraph',
      attrs: { id: 'a', style: 'normal' },
      content: [
        { type: 'text', text: '10 m' },
        { type: 'text', text: '2', ...marks },
      ],
    });
    const [line] = richDiff(doc(area({})), doc(area({ marks: [{ type: 'superscript' }] })));
    expect(line?.runs).toEqual([
      { kind: 'same', text: '10 ' },
      { kind: 'removed', text: 'm2' },
      { kind: 'added', text: 'm²' },
    ]);
  });

  it('reads a text that is not there as empty', () => {
    expect(richDiff(undefined, doc(paragraph('a', 'x'))).map(({ kind }) => kind)).toEqual([
      'added',
    ]);
    expect(richDiff(undefined, undefined)).toEqual([]);
  });
});
