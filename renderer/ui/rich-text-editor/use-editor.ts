import { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';
import { useCallback, useEffect, useRef, useState } from 'react';
import { newId } from '#shared/lib/new-id.ts';
import { isEmptyRichText } from '#shared/rich-text/plain.ts';
import { readRichText } from '#shared/rich-text/read-rich-text.ts';
import type { RichText } from '#shared/rich-text/rich-text.ts';
import type { EditorHost } from './editor-host.ts';
import { editorExtensions } from './extensions.ts';
import { cleanPasted } from './paste/clean-pasted.ts';
import { fitIntoCell } from './paste/fit-into-cell.ts';

/** Marks a change that came from outside: it is not told back, and the editor's undo leaves it alone. */
const OUTSIDE = 'outside';
/** How many of the texts that were read last are known again when they come back as the value. */
const REMEMBERED = 100;

/** In pixels, the room of two rows of tools below. */
const ABOVE_TOOLS = { top: 5, bottom: 96, left: 0, right: 5 };

/** How the editor and its value stand to each other. */
type Known = {
  /** The value that came last. */
  seen: Node | null;
  /** The texts that were read and have not come back as the value yet, oldest first. */
  underway: readonly Node[];
};

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
  onChange: (read: () => RichText, look: () => RichText) => void;
};

/**
 * The editor as it lives beside React: made when its place is on the page (`mount` is that place's ref), gone with it.
 * `value` is taken in when it becomes another text: what comes back from being saved is not, but an earlier text that an
 * undo brings back is.
 */
export function useEditor(options: EditorOptions) {
  const [editor, setEditor] = useState<Editor | null>(null);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const known = useRef<Known>({ seen: null, underway: [] });

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
        // The tools stand over the foot of a long text: the line that is written stays above them.
        scrollThreshold: ABOVE_TOOLS,
        scrollMargin: ABOVE_TOOLS,
        handleClick: ({ state, dispatch }) => {
          dispatch(state.tr.scrollIntoView());
          return false;
        },
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
    const look = () => readRichText(made.getJSON()).doc;
    const read = () => {
      const { doc } = made.state;
      const { seen, underway } = known.current;
      if ((underway.at(-1) ?? seen)?.eq(doc) !== true) {
        known.current = { seen, underway: [...underway.slice(1 - REMEMBERED), doc] };
      }
      return look();
    };
    known.current = { seen: made.state.doc, underway: [] };
    made.on('update', ({ transaction }) => {
      if (transaction.getMeta(OUTSIDE) === undefined) latest.current.onChange(read, look);
    });
    setEditor(made);
    return () => {
      setEditor(null);
      made.destroy();
    };
  }, []);

  const { value, readOnly, attributes } = options;
  useEffect(() => {
    if (editor) known.current = takeIn(editor, value, known.current);
  }, [editor, value]);
  useEffect(() => {
    editor?.setEditable(!readOnly, false);
  }, [editor, readOnly]);
  useEffect(() => {
    editor?.setOptions({ editorProps: { ...editor.options.editorProps, attributes } });
  }, [editor, attributes]);

  return { editor, mount };
}

function takeIn(editor: Editor, value: RichText | null, known: Known): Known {
  const { state } = editor;
  if (value === null && state.doc.textContent === '' && state.doc.childCount === 1) {
    return { seen: state.doc, underway: [] };
  }
  const next = editor.schema.nodeFromJSON(contentOf(value));
  if (known.seen !== null && next.eq(known.seen)) return known;
  const cameBack = known.underway.findIndex((doc) =>
    // Of an empty text nothing is saved, and its paragraph comes back as another one.
    value === null ? isEmptyRichText(readRichText(doc.toJSON()).doc) : next.eq(doc),
  );
  if (cameBack >= 0) return { seen: next, underway: known.underway.slice(cameBack + 1) };
  if (!next.eq(state.doc)) replaceBy(editor, next);
  return { seen: next, underway: [] };
}

function replaceBy(editor: Editor, next: Node): void {
  const { tr } = editor.state;
  const { from } = editor.state.selection;
  tr.replaceWith(0, editor.state.doc.content.size, next.content);
  // The cursor stays about where it was, not at the end.
  const place = Math.min(from, tr.doc.content.size);
  const transaction = tr
    .setSelection(Selection.near(tr.doc.resolve(place)))
    .setMeta('addToHistory', false)
    .setMeta(OUTSIDE, true);
  editor.view.dispatch(transaction);
}
