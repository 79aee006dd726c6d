import { Extension, Node, type Attributes } from '@tiptap/core';
import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state';
import { addRowAfter, findTable, goToNextCell, tableEditing } from '@tiptap/pm/tables';

/** How prosemirror-tables knows the parts of a table. */
const ROLES: Record<string, string> = {
  table: 'table',
  tableRow: 'row',
  tableCell: 'cell',
  tableHeader: 'header_cell',
};

/** Cells are never merged, whatever is pasted; the two attributes are there for prosemirror-tables. */
const spans: Attributes = {
  colspan: { default: 1, rendered: false, parseHTML: () => 1 },
  rowspan: { default: 1, rendered: false, parseHTML: () => 1 },
};

const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  addAttributes: (): Attributes => ({
    id: {
      default: null,
      parseHTML: (element) => element.getAttribute('data-id'),
      renderHTML: ({ id }) => (typeof id === 'string' ? { 'data-id': id } : {}),
    },
  }),
  extendNodeSchema: ({ name }) => ({ tableRole: ROLES[name] }),
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
});

const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)+',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: ({ HTMLAttributes }) => ['tr', HTMLAttributes, 0],
});

const TableCell = Node.create({
  name: 'tableCell',
  content: 'flow+',
  isolating: true,
  addAttributes: () => spans,
  parseHTML: () => [{ tag: 'td' }],
  renderHTML: ({ HTMLAttributes }) => ['td', HTMLAttributes, 0],
});

const TableHeader = Node.create({
  name: 'tableHeader',
  content: 'flow+',
  isolating: true,
  addAttributes: () => spans,
  parseHTML: () => [{ tag: 'th' }],
  renderHTML: ({ HTMLAttributes }) => ['th', { ...HTMLAttributes, scope: 'col' }, 0],
});

const TableKeys = Extension.create({
  name: 'tableKeys',
  // After the keys of lists: Tab inside an item of a cell is the list's.
  priority: 50,
  addProseMirrorPlugins: () => [tableEditing()],
  addKeyboardShortcuts() {
    const go = (direction: 1 | -1) =>
      goToNextCell(direction)(this.editor.state, this.editor.view.dispatch);
    return {
      // From the last cell, Tab makes a new row, as in Word.
      Tab: () => go(1) || (addRowAfter(this.editor.state, this.editor.view.dispatch) && go(1)),
      'Shift-Tab': () => go(-1),
    };
  },
});

/** A header row is the first one and whole, also after cells of another table were pasted among those of this one. */
const HeaderRow = Extension.create({
  name: 'headerRow',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, _, state) =>
        transactions.some(({ docChanged }) => docChanged) ? settleHeader(state) : null,
    }),
  ],
});

/** Of the table where the cursor is alone: no other one has changed. */
function settleHeader(state: EditorState): Transaction | null {
  const table = findTable(state.selection.$head);
  if (!table) return null;
  const { tableHeader, tableCell } = state.schema.nodes;
  const hasHeader = table.node.firstChild?.firstChild?.type === tableHeader;
  const { tr } = state;
  table.node.forEach((row, rowStart, index) => {
    const type = hasHeader && index === 0 ? tableHeader : tableCell;
    row.forEach((cell, cellStart) => {
      if (cell.type !== type) tr.setNodeMarkup(table.start + rowStart + 1 + cellStart, type);
    });
  });
  return tr.docChanged ? tr : null;
}

export const TABLE_EXTENSIONS = [Table, TableRow, TableCell, TableHeader, TableKeys, HeaderRow];
