import { Extension, type Extensions } from '@tiptap/core';
import { dropCursor } from '@tiptap/pm/dropcursor';
import { gapCursor } from '@tiptap/pm/gapcursor';
import { history, redo, undo } from '@tiptap/pm/history';
import { DOMSerializer } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { BlockIds } from './block-ids.ts';
import {
  BulletList,
  Doc,
  Heading,
  ListItem,
  OrderedList,
  pageBreakNode,
  Paragraph,
  Text,
} from './block-nodes.ts';
import type { EditorHost } from './editor-host.ts';
import { footnoteNode, HardBreak, markExtensions, referenceNode } from './inline-nodes.ts';
import { TABLE_EXTENSIONS } from './table-nodes.ts';
import { typingRules } from './typing-rules.ts';

/** The editor's own undo and redo. Where its steps end the key goes on to the program's. */
const History = Extension.create({
  name: 'history',
  addProseMirrorPlugins: () => [history({ depth: 500 })],
  addKeyboardShortcuts() {
    const run = (command: typeof undo) => () =>
      command(this.editor.state, this.editor.view.dispatch);
    return { 'Mod-z': run(undo), 'Mod-y': run(redo), 'Shift-Mod-z': run(redo) };
  },
});

const toolbarKeys = (host: EditorHost) =>
  Extension.create({
    name: 'toolbarKeys',
    addKeyboardShortcuts: () => ({
      'Alt-F10': () => {
        host.focusToolbar();
        return true;
      },
    }),
  });

/** What is copied has real headings, so that Word and others know them. */
const Clipboard = Extension.create({
  name: 'clipboard',
  addProseMirrorPlugins() {
    const { schema } = this.editor;
    const { nodes, marks } = DOMSerializer.fromSchema(schema);
    const heading: (typeof nodes)[string] = (node) => [
      `h${Number(node.attrs.level)}`,
      { 'data-id': node.attrs.id as unknown },
      0,
    ];
    const clipboardSerializer = new DOMSerializer({ ...nodes, heading }, marks);
    return [new Plugin({ props: { clipboardSerializer } })];
  },
});

const Cursors = Extension.create({
  name: 'cursors',
  addProseMirrorPlugins: () => [dropCursor(), gapCursor()],
});

/** The schema of `RichText` and what can be done with it: nothing else can be in the text. */
export function editorExtensions(host: EditorHost): Extensions {
  return [
    Doc,
    Text,
    Paragraph,
    Heading,
    BulletList,
    OrderedList,
    ListItem,
    pageBreakNode(host),
    HardBreak,
    footnoteNode(host),
    referenceNode(host),
    ...TABLE_EXTENSIONS,
    ...markExtensions(host),
    BlockIds,
    History,
    Cursors,
    Clipboard,
    toolbarKeys(host),
    typingRules(host),
  ];
}
