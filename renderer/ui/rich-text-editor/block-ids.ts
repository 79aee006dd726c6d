import { Extension } from '@tiptap/core';
import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { newId } from '#shared/lib/new-id.ts';

const hasId = (node: Node) => 'id' in node.attrs;

function idOf(node: Node): string | null {
  const id: unknown = node.attrs.id;
  return typeof id === 'string' && id !== '' ? id : null;
}

/**
 * Gives every block and footnote an id of its own: new ones a new id, of two with one id the second (the new half of a
 * split paragraph, a copy). What is cut and pasted keeps its id, as nothing in the text has it then.
 */
export const BlockIds = Extension.create({
  name: 'blockIds',
  addProseMirrorPlugins() {
    return [
      new Plugin({
        key: new PluginKey('blockIds'),
        appendTransaction: (transactions, _before, state) => {
          if (!transactions.some(({ docChanged }) => docChanged)) return null;
          const { tr } = state;
          const seen = new Set<string>();
          state.doc.descendants((node, pos) => {
            if (!hasId(node)) return;
            const id = idOf(node);
            if (id !== null && !seen.has(id)) seen.add(id);
            else tr.setNodeAttribute(pos, 'id', newId());
          });
          return tr.docChanged ? tr : null;
        },
        props: {
          transformPasted: (slice, view) => {
            // What is dragged to another place is still at its old one.
            if (view.dragging?.move) return slice;
            const taken = new Set<string>();
            view.state.doc.descendants((node) => {
              const id = idOf(node);
              if (id !== null) taken.add(id);
            });
            const content = withoutIds(slice.content, taken);
            return new Slice(content, slice.openStart, slice.openEnd);
          },
        },
      }),
    ];
  },
});

function withoutIds(fragment: Fragment, taken: ReadonlySet<string>): Fragment {
  const nodes: Node[] = [];
  fragment.forEach((node) => {
    if (node.isText) {
      nodes.push(node);
      return;
    }
    const id = idOf(node);
    const attrs = id !== null && taken.has(id) ? { ...node.attrs, id: null } : node.attrs;
    nodes.push(node.type.create(attrs, withoutIds(node.content, taken), node.marks));
  });
  return Fragment.fromArray(nodes);
}
