import { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';
import { useCallback, useEffect, useRef, useState } from 'react';
import { newId } from '#shared/lib/new-id.ts';
import { readRichText } from '#shared/rich-text/read-rich-text.ts';
import type { RichText } from '#shared/rich-text/rich-text.ts';
import type { EditorHost } from './editor-host.ts';
import { editorExtensions } from './extensions.ts';
import { cleanPasted } from './paste/clean-pasted.ts';
import { fitIntoCell } from './paste/fit-into-cell.ts';

/** Marks a change that came from outside: it is not told back, and the editor's undo leaves it alone. */
const OUTSIDE = 'outside';
/** How many of the texts that were read last are known again when they come back as the value. */
const REMEMBERED = 20;

/** The text as the editor takes it; an empty one is one empty paragraph. */
function contentOf(value: RichText | null) {
  const { doc } = readRichText(value);
  if (doc.content.length > 0) return doc;
  return { type: 'doc', content: [{ type: 'paragraph', attrs: { id: newId(), style: 'normal' } }] };
}

export type EditorOptions = {
  value: RichText | null;
  host: EditorHost;
  attributes: Record<string, string>;
  readOnly: boolean;
  onChange: (read: () => RichText) => void;
};

/**
 * The editor as it lives beside React: made when its place is on the page (`mount` is that place's ref), gone with it.
 * `value` is taken in when it is another text than the editor gave last: what comes back from being saved is not.
 */
export function useEditor(options: EditorOptions) {
  const [editor, setEditor] = useState<Editor | null>(null);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const given = useRef<Node[]>([]);

  const mount = useCallback((element: HTMLDivElement | null) => {
    if (!element) return undefined;
    const { host, value, readOnly, attributes } = latest.current;
    const made = new Editor({
      element,
      extensions: editorExtensions(host),
      content: contentOf(value),
      editable: !readOnly,
      // The content policy allows no style that is put into the page; the module's style sheet has it.
      injectCSS: false,
      editorProps: {
        attributes,
        transformPastedHTML: (html) => {
          const { html: clean, dropped } = cleanPasted(html);
          if (dropped.length > 0) host.onDropped(dropped);
          return clean;
        },
        transformPasted: (pasted, { state }) => {
          const { slice, dropped } = fitIntoCell(pasted, state);
          if (dropped.length > 0) host.onDropped(dropped);
          return slice;
        },
      },
    });
    const read = () => {
      given.current = [...given.current.slice(1 - REMEMBERED), made.state.doc];
      return readRichText(made.getJSON()).doc;
    };
    given.current = [made.state.doc];
    made.on('update', ({ transaction }) => {
      if (transaction.getMeta(OUTSIDE) === undefined) latest.current.onChange(read);
    });
    setEditor(made);
    return () => {
      setEditor(null);
      made.destroy();
    };
  }, []);

  const { value, readOnly, attributes } = options;
  useEffect(() => {
    if (editor) takeIn(editor, value, given.current);
  }, [editor, value]);
  useEffect(() => {
    editor?.setEditable(!readOnly, false);
  }, [editor, readOnly]);
  useEffect(() => {
    editor?.setOptions({ editorProps: { ...editor.options.editorProps, attributes } });
  }, [editor, attributes]);

  return { editor, mount };
}

function takeIn(editor: Editor, value: RichText | null, given: readonly Node[]): void {
  const { state } = editor;
  if (value === null && state.doc.textContent === '' && state.doc.childCount === 1) return;
  const next = editor.schema.nodeFromJSON(contentOf(value));
  if (next.eq(state.doc) || given.some((doc) => next.eq(doc))) return;
  const { tr } = state;
  tr.replaceWith(0, state.doc.content.size, next.content);
  // The cursor stays about where it was, not at the end.
  const place = Math.min(state.selection.from, tr.doc.content.size);
  const transaction = tr
    .setSelection(Selection.near(tr.doc.resolve(place)))
    .setMeta('addToHistory', false)
    .setMeta(OUTSIDE, true);
  editor.view.dispatch(transaction);
}
