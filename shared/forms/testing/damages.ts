import {
  append,
  copyOf,
  descendants,
  element,
  elementsOf,
  find,
  insertAt,
  isElement,
  replaceBy,
  type XmlElement,
} from '../../xml/xml-tree.ts';
import { answerRows, tableOf, wordParagraph, wordsIn } from './word-form.ts';

/** What a program or a person does to a form; `pick` chooses the row that it is done to, by a number from 0 on. */
export type Damage = (body: XmlElement, pick: number) => void;

const rowAt = (body: XmlElement, pick: number): XmlElement | undefined => {
  const rows = answerRows(body);
  return rows[pick % Math.max(rows.length, 1)]?.row;
};
const remove = (nodes: readonly XmlElement[]) => {
  for (const node of nodes) replaceBy(node);
};
const cells = (row: XmlElement) => elementsOf(row, 'w:tc');
const blocks = (cell: XmlElement) =>
  cell.children.filter(isElement).filter(({ name }) => name !== 'w:tcPr');
const cellOf = (...children: XmlElement[]) =>
  element('w:tc', {}, children.length > 0 ? children : [element('w:p')]);
const wrap = (node: XmlElement, name: string, tag: string) => {
  const content = element('w:sdtContent');
  replaceBy(
    node,
    element('w:sdt', {}, [element('w:sdtPr', {}, [element('w:tag', { 'w:val': tag })]), content]),
  );
  append(content, node);
  return name;
};
const onRow =
  (change: (row: XmlElement, body: XmlElement) => void): Damage =>
  (body, pick) => {
    const row = rowAt(body, pick);
    if (row) change(row, body);
  };

/** Each does one thing, so that several can be done after each other. */
export const DAMAGES = {
  'controls are taken away': (body) => {
    for (const control of descendants(body, 'w:sdt')) {
      replaceBy(control, ...(find(control, 'w:sdtContent')?.children ?? []));
    }
  },
  'bookmarks are taken away': (body) =>
    remove(descendants(body, 'w:bookmarkStart', 'w:bookmarkEnd')),
  'codes of rows are taken away': (body) => {
    for (const { row } of answerRows(body)) {
      remove(
        descendants(row, 'w:r').filter((run) =>
          /^\s*[A-Z]{1,2}\d+\.\d+[a-z]{2}$/u.test(wordsIn(run)),
        ),
      );
    }
  },
  'columns change places': (body) => {
    for (const row of descendants(body, 'w:tr')) {
      const [first, second] = cells(row);
      if (!first || !second) continue;
      replaceBy(first);
      append(row, first);
    }
  },
  'rows change places': (body) => {
    for (const table of descendants(body, 'w:tbl')) {
      const rows = elementsOf(table, 'w:tr').slice(1);
      remove(rows);
      for (const row of rows.reverse()) append(table, row);
    }
  },
  'tables become one': (body) => {
    const [first, ...others] = descendants(body, 'w:tbl');
    for (const table of others) {
      // A row may be wrapped.
      const rows = table.children.filter(isElement);
      for (const row of rows) if (first && /^w:(?:tr|sdt)$/u.test(row.name)) append(first, row);
      replaceBy(table);
    }
  },
  'each row becomes a table': (body) => {
    for (const table of descendants(body, 'w:tbl')) {
      const made = elementsOf(table, 'w:tr').map((row) => element('w:tbl', {}, [row]));
      replaceBy(table, ...made.flatMap((one) => [one, element('w:p')]));
    }
  },
  'heads of tables are taken away': (body) => {
    for (const table of descendants(body, 'w:tbl')) remove(elementsOf(table, 'w:tr').slice(0, 1));
  },
  'everything is wrapped': (body) => {
    for (const name of ['w:tc', 'w:tr', 'w:tbl']) {
      for (const node of descendants(body, name)) wrap(node, name, 'goog_rdk_1');
    }
  },
  'tables are put into tables': (body) => {
    for (const table of descendants(body, 'w:tbl')) {
      const cell = cellOf(element('w:p'));
      replaceBy(table, element('w:tbl', {}, [element('w:tr', {}, [cell])]));
      insertAt(cell, 0, [table]);
    }
  },
  'a table is lost': onRow((row) => {
    const table = tableOf(row);
    const lines = elementsOf(table, 'w:tr').flatMap(cells).flatMap(blocks);
    replaceBy(table, ...lines);
  }),
  'a row is copied': onRow((row, body) => {
    const copy = copyOf(row);
    remove(descendants(copy, 'w:bookmarkStart', 'w:bookmarkEnd'));
    const cell = cells(copy)[1];
    if (cell) append(cell, wordParagraph('Toinen vastaus tähän'));
    const parent = row.parent ?? body;
    insertAt(parent, parent.children.indexOf(row) + 1, [copy]);
  }),
  'a table is copied': onRow((row, body) => {
    append(body, copyOf(tableOf(row)));
  }),
  'a row is deleted': onRow((row) => replaceBy(row)),
  'a row is deleted with changes tracked': onRow((row) => {
    const properties = find(row, 'w:trPr') ?? element('w:trPr');
    if (!properties.parent) insertAt(row, 0, [properties]);
    append(properties, element('w:del', { 'w:id': '9', 'w:author': 'A' }));
  }),
  'an answer is split into two cells': onRow((row) => {
    const [, cell] = cells(row);
    const parts = cell ? blocks(cell) : [];
    if (!cell || parts.length < 2) return;
    const last = parts.slice(-1);
    remove(last);
    append(row, cellOf(...last));
  }),
  'an answer goes on in a new row': onRow((row, body) => {
    const [, cell] = cells(row);
    const parts = cell ? blocks(cell) : [];
    if (!cell || parts.length < 2) return;
    const last = parts.slice(-1);
    remove(last);
    const parent = row.parent ?? body;
    insertAt(parent, parent.children.indexOf(row) + 1, [
      element('w:tr', {}, [cellOf(), cellOf(...last)]),
    ]);
  }),
  'cells of two rows are merged': onRow((row) => {
    const siblings = elementsOf(row.parent ?? undefined, 'w:tr');
    const next = siblings[siblings.indexOf(row) + 1];
    const [above, below] = [cells(row).at(-1), next ? cells(next).at(-1) : undefined];
    if (!above || !below) return;
    const moved = blocks(below);
    remove(moved);
    for (const block of moved) append(above, block);
    append(below, element('w:p'));
    for (const [cell, how] of [
      [above, 'restart'],
      [below, 'continue'],
    ] as const) {
      const properties = find(cell, 'w:tcPr') ?? element('w:tcPr');
      if (!properties.parent) insertAt(cell, 0, [properties]);
      append(properties, element('w:vMerge', { 'w:val': how }));
    }
  }),
  'label and answer are merged': onRow((row) => {
    const [label, cell] = cells(row);
    if (!label || !cell) return;
    const moved = blocks(cell);
    remove([...moved, cell]);
    for (const block of moved) append(label, block);
  }),
  'two rows are put side by side': onRow((row) => {
    const siblings = elementsOf(row.parent ?? undefined, 'w:tr');
    const next = siblings[siblings.indexOf(row) + 1];
    if (!next) return;
    for (const cell of cells(next)) append(row, cell);
    replaceBy(next);
  }),
  'an answer is tracked': onRow((row) => {
    for (const paragraph of descendants(row, 'w:p').slice(-1)) {
      const runs = elementsOf(paragraph, 'w:r');
      remove(runs);
      append(paragraph, element('w:ins', { 'w:id': '7', 'w:author': 'A' }, runs));
      append(
        paragraph,
        element('w:del', { 'w:id': '8', 'w:author': 'A' }, [
          element('w:r', {}, [element('w:delText', {}, ['poistettu'])]),
        ]),
      );
    }
  }),
  'an answer is moved below the table': onRow((row, body) => {
    const [, cell] = cells(row);
    const table = tableOf(row);
    const parent = table.parent ?? body;
    const moved = cell ? blocks(cell) : [];
    remove(moved);
    if (cell) append(cell, element('w:p'));
    insertAt(parent, parent.children.indexOf(table) + 1, moved);
  }),
  'an answer is typed into the label': onRow((row) => {
    const [label, cell] = cells(row);
    const moved = cell ? blocks(cell) : [];
    remove(moved);
    if (cell) append(cell, element('w:p'));
    for (const block of moved) if (label) append(label, block);
  }),
  'an answer is put into a text box': onRow((row) => {
    const [, cell] = cells(row);
    const moved = cell ? blocks(cell) : [];
    remove(moved);
    const box = element('w:txbxContent', {}, moved);
    const shape = element('w:pict', {}, [
      element('v:shape', {}, [element('v:textbox', {}, [box])]),
    ]);
    if (cell) append(cell, element('w:p', {}, [element('w:r', {}, [shape])]));
  }),
  'an answer becomes a table': onRow((row) => {
    const [, cell] = cells(row);
    const moved = cell ? blocks(cell) : [];
    remove(moved);
    if (!cell) return;
    append(
      cell,
      element(
        'w:tbl',
        {},
        moved.map((one) => element('w:tr', {}, [cellOf(one)])),
      ),
    );
    append(cell, element('w:p'));
  }),
  'a label is written anew': onRow((row) => {
    const [label] = cells(row);
    const text = label ? descendants(label, 'w:t')[0] : undefined;
    if (text) text.children = ['Uusi kysymys'];
  }),
  'text is typed everywhere': (body) => {
    insertAt(body, 0, [wordParagraph('Hei, ohessa vastauksemme')]);
    for (const table of descendants(body, 'w:tbl')) {
      append(table, element('w:tr', {}, [cellOf(wordParagraph('Lisätieto')), cellOf()]));
    }
  },
} satisfies Record<string, Damage>;

export type DamageName = keyof typeof DAMAGES;
