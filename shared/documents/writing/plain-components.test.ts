import { Paragraph, Table, TableCell, TableRow, TextRun, WidthType, type IContext } from 'docx';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { paragraph, styled } from '../blocks/paragraphs.ts';
import { plainRun } from '../blocks/text-runs.ts';
import { officeTable } from '../blocks/table.ts';
import { writeComponent } from './write-component.ts';

const context = () => ({ stack: [] }) as unknown as IContext;

it('makes runs and paragraphs that the library would make, as objects and as text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('Lead', 'A&B'), (words, style) => {
      const ours = styled([plainRun(words)], style);
      const theirs = new Paragraph({ style, children: [new TextRun(words)] });
      expect(ours.prepForXml(context())).toEqual(theirs.prepForXml(context()));
      expect(writeComponent(ours, context())).toBe(writeComponent(theirs, context()));
    }),
  );
});

it('makes the cells of a table that the library would make', () => {
  const table = officeTable({
    title: '',
    description: '',
    columns: [{ heading: 'A', width: 700 }],
    rows: [[[paragraph('a', 'TableText')]], [[paragraph('b', 'TableText')]], [[]]],
  });
  const row = (text: string, style: string, options: object) =>
    new TableRow({
      cantSplit: true,
      ...options,
      children: [new TableCell({ children: [new Paragraph({ style, text })] })],
    });
  const theirs = new Table({
    columnWidths: [700],
    width: { size: 700, type: WidthType.DXA },
    rows: [
      row('A', 'TableHeading', { keepNext: true, tableHeader: true }),
      row('a', 'TableText', {}),
      row('b', 'TableText', { keepNext: true }),
      row('–', 'TableText', {}),
    ],
  });
  const rowsOf = (one: Table) =>
    (one.prepForXml(context()) as { 'w:tbl': object[] })['w:tbl'].filter((part) => 'w:tr' in part);
  expect(rowsOf(table)).toEqual(rowsOf(theirs));
  const textOf = (one: Table) => writeComponent(one, context()).replace(/^.*<\/w:tblGrid>/u, '');
  expect(textOf(table)).toBe(textOf(theirs));
});
