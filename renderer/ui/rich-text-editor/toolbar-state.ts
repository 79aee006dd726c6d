import type { Editor } from '@tiptap/core';
import { redoDepth, undoDepth } from '@tiptap/pm/history';
import { isInTable } from '@tiptap/pm/tables';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { PARAGRAPH_STYLES } from '#shared/rich-text/rich-text.ts';

export const BLOCK_STYLES = [
  'normal',
  'lead',
  'quote',
  'boxed',
  'heading1',
  'heading2',
  'heading3',
] as const;
export type BlockStyle = (typeof BLOCK_STYLES)[number];

/** What the toolbar shows of the place where the cursor is. */
export type ToolbarState = {
  style: BlockStyle | null;
  bold: boolean;
  italic: boolean;
  superscript: boolean;
  subscript: boolean;
  link: boolean;
  list: 'bulletList' | 'orderedList' | null;
  inTable: boolean;
  hasHeader: boolean;
  canUndo: boolean;
  canRedo: boolean;
  hasSelection: boolean;
};

/**
 * The state of the toolbar. The component that asks draws itself anew only when something of it changes: most keys
 * change nothing, and then React is not in their way.
 */
export function useToolbarState(editor: Editor): ToolbarState {
  const subscribe = useCallback(
    (onChange: () => void) => {
      editor.on('transaction', onChange);
      return () => {
        editor.off('transaction', onChange);
      };
    },
    [editor],
  );
  const text = useSyncExternalStore(subscribe, () => JSON.stringify(stateOf(editor)));
  return useMemo(() => JSON.parse(text) as ToolbarState, [text]);
}

/** Looks at the cursor and the blocks around it only, not at the whole text. */
export function stateOf(editor: Editor): ToolbarState {
  const { state } = editor;
  const { $from, empty } = state.selection;
  const around = Array.from({ length: $from.depth + 1 }, (_, at) => $from.node($from.depth - at));
  const names = around.map(({ type }) => type.name);
  const inTable = isInTable(state);
  const table = around.find(({ type }) => type.name === 'table');
  const list = names.find((name) => name === 'bulletList' || name === 'orderedList');
  return {
    style: styleOf($from.parent.type.name, $from.parent.attrs),
    bold: editor.isActive('bold'),
    italic: editor.isActive('italic'),
    superscript: editor.isActive('superscript'),
    subscript: editor.isActive('subscript'),
    link: editor.isActive('link'),
    list: list === 'bulletList' || list === 'orderedList' ? list : null,
    inTable,
    hasHeader: table?.firstChild?.firstChild?.type.name === 'tableHeader',
    canUndo: undoDepth(state) > 0,
    canRedo: redoDepth(state) > 0,
    hasSelection: !empty,
  };
}

function styleOf(name: string, attrs: Record<string, unknown>): BlockStyle | null {
  if (name === 'heading') {
    return BLOCK_STYLES.find((style) => style === `heading${String(attrs.level)}`) ?? null;
  }
  return PARAGRAPH_STYLES.find((style) => style === attrs.style) ?? null;
}

/** Gives the blocks of the selection a style. */
export function setBlockStyle(editor: Editor, style: BlockStyle): void {
  const level = /^heading(\d)$/u.exec(style)?.[1];
  const chain = editor.chain().focus();
  if (level !== undefined) chain.setNode('heading', { level: Number(level) }).run();
  else chain.setNode('paragraph', { style }).run();
}
