import type { Editor } from '@tiptap/core';
import { newId } from '#shared/lib/new-id.ts';

/** Puts a footnote at the cursor, or a new text into the one at `pos`; without a text, there is none. */
export function putFootnote(editor: Editor, pos: number | null, text: string): void {
  const { state } = editor;
  const node = pos === null ? null : state.doc.nodeAt(pos);
  if (pos === null || node?.type.name !== 'footnote') {
    if (text === '') editor.commands.focus();
    // After the selected words, not instead of them.
    else {
      const attrs = { id: newId(), text };
      editor.chain().insertContentAt(state.selection.to, { type: 'footnote', attrs }).focus().run();
    }
    return;
  }
  const { tr } = state;
  if (text === '') tr.delete(pos, pos + node.nodeSize);
  else tr.setNodeAttribute(pos, 'text', text);
  editor.view.dispatch(tr);
  editor.commands.focus();
}

/** The address of the link at the cursor, and whether a new link needs words of its own. */
export function linkAtCursor(editor: Editor): { href: string; needsText: boolean } {
  const href: unknown = editor.getAttributes('link').href;
  const isLink = typeof href === 'string' && href !== '';
  return { href: isLink ? href : '', needsText: !isLink && editor.state.selection.empty };
}

/** Links the selected words, or the whole link at the cursor, or, where there is neither, the words `text`. */
export function applyLink(editor: Editor, href: string, text: string): void {
  const mark = { type: 'link', attrs: { href } };
  if (linkAtCursor(editor).needsText) {
    editor
      .chain()
      .focus()
      .insertContent({ type: 'text', text, marks: [mark] })
      .run();
    return;
  }
  editor.chain().focus().extendMarkRange('link').setMark('link', { href }).run();
}

export function removeLink(editor: Editor): void {
  editor.chain().focus().extendMarkRange('link').unsetMark('link').run();
}

/** Asks for a comment on the selected words; they are marked once it has an id, if they are still there. */
export function addComment(
  editor: Editor,
  ask: (quote: string, mark: (commentId: string) => void) => void,
): void {
  const { from, to, empty } = editor.state.selection;
  if (empty) return;
  const quote = editor.state.doc.textBetween(from, to, ' ');
  ask(quote, (commentId) => {
    if (editor.isDestroyed) return;
    // The selection is kept while another field has the focus, and moves with what changes before it.
    editor.chain().setMark('comment', { commentId }).focus().run();
  });
}
