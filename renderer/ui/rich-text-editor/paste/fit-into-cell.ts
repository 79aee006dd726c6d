import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import { isInTable } from '@tiptap/pm/tables';
import { dropCounter, type Dropped } from '#shared/rich-text/dropped.ts';

/**
 * What is pasted, as a cell can hold it where the cursor is in one: tables become their texts, headings paragraphs, page
 * breaks go. Otherwise the table around the cursor would be torn apart. A table alone is left: its cells are pasted over
 * cells.
 */
export function fitIntoCell(
  slice: Slice,
  state: EditorState,
): { slice: Slice; dropped: Dropped[] } {
  const isTable = slice.content.childCount === 1 && slice.content.firstChild?.type.spec.tableRole;
  if (!isInTable(state) || isTable) return { slice, dropped: [] };
  const { paragraph } = state.schema.nodes;
  const counter = dropCounter();
  const fitted = (node: Node): Node[] => {
    switch (node.type.name) {
      case 'heading':
        counter.add('heading');
        return paragraph ? [paragraph.create(null, node.content)] : [];
      case 'pageBreak':
        return [];
      case 'table':
        counter.add('nestedTable');
        return childrenOf(node).flatMap(childrenOf).flatMap(childrenOf);
      default:
        return [node];
    }
  };
  const nodes = childrenOf(slice.content).flatMap(fitted);
  const openAt = (end: Node | null | undefined, open: number) => {
    if (end?.type.name === 'table' || end?.type.name === 'pageBreak') return 0;
    return open;
  };
  return {
    slice: new Slice(
      Fragment.from(nodes),
      openAt(slice.content.firstChild, slice.openStart),
      openAt(slice.content.lastChild, slice.openEnd),
    ),
    dropped: counter.list(),
  };
}

function childrenOf(parent: Node | Fragment): Node[] {
  const children: Node[] = [];
  parent.forEach((child) => children.push(child));
  return children;
}
