import type { Editor } from '@tiptap/core';
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  toggleHeader,
} from '@tiptap/pm/tables';
import type { Command } from '@tiptap/pm/state';
import { useEffect, type RefObject } from 'react';
import { Group, Toolbar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../button.tsx';
import { classes } from '../classes.ts';
import { MenuButton } from '../overlays/menu-button.tsx';
import { Select } from '../fields/select.tsx';
import styles from './rich-text-editor.module.css';
import { ToolbarToggle } from './toolbar-button.tsx';
import { BLOCK_STYLES, setBlockStyle, useToolbarState } from './toolbar-state.ts';

export type ToolbarActions = {
  insertFootnote: () => void;
  editLink: () => void;
  /** Absent where there is nothing to refer to, or no one to take a comment. */
  insertReference?: (() => void) | undefined;
  addComment?: (() => void) | undefined;
};

/** The formatting of the text. Esc goes back to the text. */
export function EditorToolbar({
  editor,
  actions,
  toolbarRef,
  linkRef,
  footnoteRef,
  referenceRef,
}: {
  editor: Editor;
  actions: ToolbarActions;
  toolbarRef: RefObject<HTMLDivElement | null>;
  linkRef: RefObject<HTMLButtonElement | null>;
  footnoteRef: RefObject<HTMLButtonElement | null>;
  referenceRef: RefObject<HTMLButtonElement | null>;
}) {
  const { t } = useTranslation('editor');
  const state = useToolbarState(editor);
  const chain = () => editor.chain().focus();
  useEffect(() => {
    // Before the tooltip of the button takes the key for itself.
    const onKeyDown = ({ key, target }: KeyboardEvent) => {
      const isHere = target instanceof Node && toolbarRef.current?.contains(target);
      if (key === 'Escape' && isHere) editor.view.focus();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [editor, toolbarRef]);
  return (
    <Toolbar ref={toolbarRef} aria-label={t('toolbar')} className={classes(styles.toolbar)}>
      <div className={styles.style}>
        <Select
          label={t('style')}
          hideLabel
          size="small"
          value={state.style}
          options={BLOCK_STYLES.map((value) => ({ value, label: t(`styles.${value}`) }))}
          onChange={(style) => setBlockStyle(editor, style)}
        />
      </div>
      <Group className={classes(styles.group)}>
        <ToolbarToggle
          icon="bold"
          label={t('bold')}
          shortcut="CmdOrCtrl+B"
          isOn={state.bold}
          onPress={() => chain().toggleMark('bold').run()}
        />
        <ToolbarToggle
          icon="italic"
          label={t('italic')}
          shortcut="CmdOrCtrl+I"
          isOn={state.italic}
          onPress={() => chain().toggleMark('italic').run()}
        />
        <ToolbarToggle
          icon="superscript"
          label={t('superscript')}
          isOn={state.superscript}
          onPress={() => chain().toggleMark('superscript').run()}
        />
        <ToolbarToggle
          icon="subscript"
          label={t('subscript')}
          isOn={state.subscript}
          onPress={() => chain().toggleMark('subscript').run()}
        />
      </Group>
      <Group className={classes(styles.group)}>
        <ToolbarToggle
          icon="list"
          label={t('bulletList')}
          shortcut="CmdOrCtrl+Shift+8"
          isOn={state.list === 'bulletList'}
          onPress={() => chain().toggleList('bulletList', 'listItem').run()}
        />
        <ToolbarToggle
          icon="list-ordered"
          label={t('orderedList')}
          shortcut="CmdOrCtrl+Shift+7"
          isOn={state.list === 'orderedList'}
          onPress={() => chain().toggleList('orderedList', 'listItem').run()}
        />
        <TableMenu editor={editor} inTable={state.inTable} hasHeader={state.hasHeader} />
      </Group>
      <Group className={classes(styles.group)}>
        <IconButton
          icon="footnote"
          size="small"
          label={t('footnote.insert')}
          buttonRef={footnoteRef}
          onPress={actions.insertFootnote}
        />
        <ToolbarToggle
          icon="link"
          label={t('link.insert')}
          shortcut="CmdOrCtrl+K"
          isOn={state.link}
          buttonRef={linkRef}
          onPress={actions.editLink}
        />
        {actions.insertReference ? (
          <IconButton
            icon="reference"
            size="small"
            label={t('reference')}
            buttonRef={referenceRef}
            onPress={actions.insertReference}
          />
        ) : null}
        <IconButton
          icon="page-break"
          size="small"
          label={t('pageBreak')}
          shortcut="CmdOrCtrl+Enter"
          onPress={() => chain().insertContent({ type: 'pageBreak' }).run()}
        />
        {actions.addComment ? (
          <IconButton
            icon="message-plus"
            size="small"
            label={t('comment')}
            isDisabled={!state.hasSelection}
            onPress={actions.addComment}
          />
        ) : null}
      </Group>
      <Group className={classes(styles.group)}>
        <IconButton
          icon="undo"
          size="small"
          label={t('undo')}
          shortcut="CmdOrCtrl+Z"
          isDisabled={!state.canUndo}
          onPress={() => chain().keyboardShortcut('Mod-z').run()}
        />
        <IconButton
          icon="redo"
          size="small"
          label={t('redo')}
          shortcut="CmdOrCtrl+Y"
          isDisabled={!state.canRedo}
          onPress={() => chain().keyboardShortcut('Mod-y').run()}
        />
      </Group>
    </Toolbar>
  );
}

function TableMenu({
  editor,
  inTable,
  hasHeader,
}: {
  editor: Editor;
  inTable: boolean;
  hasHeader: boolean;
}) {
  const { t } = useTranslation('editor');
  const run = (command: Command) => () => {
    editor.view.focus();
    command(editor.state, editor.view.dispatch);
  };
  return (
    <MenuButton
      icon="table"
      size="small"
      label={t('table.menu')}
      entries={
        inTable
          ? [
              { id: 'row', label: t('table.addRow'), onAction: run(addRowAfter) },
              { id: 'column', label: t('table.addColumn'), onAction: run(addColumnAfter) },
              'line',
              {
                id: 'header',
                label: t('table.headerRow'),
                isChosen: hasHeader,
                onAction: run(toggleHeader('row')),
              },
              'line',
              { id: 'no-row', label: t('table.deleteRow'), onAction: run(deleteRow) },
              { id: 'no-column', label: t('table.deleteColumn'), onAction: run(deleteColumn) },
              { id: 'delete', label: t('table.delete'), danger: true, onAction: run(deleteTable) },
            ]
          : [{ id: 'insert', label: t('table.insert'), onAction: () => insertTable(editor) }]
      }
    />
  );
}

/** Three columns, a header row and two more, with the cursor in the first cell. */
function insertTable(editor: Editor): void {
  const cell = (type: string) => ({ type, content: [{ type: 'paragraph' }] });
  const row = (type: string) => ({ type: 'tableRow', content: [1, 2, 3].map(() => cell(type)) });
  const content = [row('tableHeader'), row('tableCell'), row('tableCell')];
  const { from } = editor.state.selection;
  editor
    .chain()
    .focus()
    .insertContent({ type: 'table', content })
    .setTextSelection(from + 3)
    .run();
}
