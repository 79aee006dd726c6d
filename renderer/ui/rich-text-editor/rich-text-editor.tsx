import { useEffect, useId, useMemo, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/i18n/languages.ts';
import type { Dropped } from '#shared/rich-text/dropped.ts';
import type { RichText } from '#shared/rich-text/rich-text.ts';
import { classes } from '../classes.ts';
import { Notice } from '../status/notice.tsx';
import type { Option } from '../fields/select.tsx';
import { useCodeWarning } from '../fields/use-code-warning.ts';
import hidden from '../words/visually-hidden.module.css';
import { addComment, applyLink, linkAtCursor, putFootnote, removeLink } from './edit-inline.ts';
import type { EditorHost } from './editor-host.ts';
import { FootnotePopover, LinkPopover, ReferencePopover } from './popovers.tsx';
import styles from './rich-text-editor.module.css';
import { EditorToolbar } from './toolbar.tsx';
import { useEditor } from './use-editor.ts';
import { useTextWhenLeft } from './use-text-when-left.ts';

export type RichTextEditorProps = {
  value: RichText | null;
  /** The language of the text: for spelling and for screen readers. */
  language: Language;
  /** What the text is, for those who do not see where it stands. */
  label: string;
  /**
   * Told at every change. Reading the whole text at each key would make typing wait: call `read` when the writer pauses, for
   * a text that will come back as the value, and `look` for one that will not.
   */
  onChange: (read: () => RichText, look: () => RichText) => void;
  /** What a pasted text held and this one cannot. */
  onDropped: (dropped: Dropped[]) => void;
  readOnly?: boolean | undefined;
  /** What can be referred to: a list to choose from, and the short text that a reference prints. */
  references?: { options: readonly Option[]; textOf: (id: string) => string } | undefined;
  /**
   * Asks for a comment on the selected words; `mark` ties them to the comment once there is one. Without it no comments
   * can be added; those that there are show.
   */
  onComment?: ((quote: string, mark: (commentId: string) => void) => void) | undefined;
};

type Open =
  | { kind: 'footnote'; pos: number | null; text: string; anchor: RefObject<HTMLElement | null> }
  | { kind: 'link'; href: string; needsText: boolean }
  | { kind: 'reference' };

const noText = () => '';

/**
 * A text with form, to be written and edited: exactly what `RichText` holds. Typing goes past React: only what changes in
 * the toolbar is drawn anew.
 */
export function RichTextEditor({
  value,
  language,
  label,
  onChange,
  onDropped,
  readOnly = false,
  references,
  onComment,
}: RichTextEditorProps) {
  const { t } = useTranslation('editor');
  const helpId = useId();
  const [open, setOpen] = useState<Open | null>(null);
  const toolbarRef = useRef<HTMLDivElement>(null);
  const linkRef = useRef<HTMLButtonElement>(null);
  const footnoteRef = useRef<HTMLButtonElement>(null);
  const referenceRef = useRef<HTMLButtonElement>(null);
  const textOf = references?.textOf ?? noText;

  const tools = { textOf, onDropped, readOnly, language, t };
  const latest = useRef(tools);
  const openLink = useRef(() => undefined as void);
  // One object for the editor's life, which asks the latest props.
  const [host] = useState<EditorHost>(() => ({
    language: () => latest.current.language,
    referenceText: (id) => latest.current.textOf(id),
    footnoteLabel: (text) => latest.current.t('footnote.spoken', { text }),
    pageBreakLabel: t('pageBreak'),
    openFootnote: (pos, element) => {
      if (latest.current.readOnly) return;
      const text = element.dataset.footnote ?? '';
      setOpen({ kind: 'footnote', pos, text, anchor: { current: element } });
    },
    openLink: () => openLink.current(),
    focusToolbar: () => toolbarRef.current?.querySelector('button')?.focus(),
    onDropped: (dropped) => latest.current.onDropped(dropped),
    references: new Set(),
  }));
  const attributes = useMemo(
    () => ({
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': label,
      'aria-readonly': String(readOnly),
      ...(!readOnly && { 'aria-describedby': helpId }),
      lang: language,
      spellcheck: 'true',
      class: styles.content ?? '',
      // Read-only text can still be reached, to be read and copied.
      tabindex: '0',
    }),
    [label, language, readOnly, helpId],
  );
  const { editor, mount } = useEditor({ value, host, attributes, readOnly, onChange });
  const code = useCodeWarning(useTextWhenLeft(editor));

  useEffect(() => {
    latest.current = tools;
    openLink.current = () => {
      if (editor && !readOnly) setOpen({ kind: 'link', ...linkAtCursor(editor) });
    };
  });
  useEffect(() => {
    for (const show of host.references) show();
  }, [host, textOf]);

  const close = () => setOpen(null);
  const done = (act: () => void) => () => {
    close();
    act();
  };
  return (
    <div
      className={classes(styles.editor, readOnly && styles.readOnly)}
      // While one of its questions is open, the tools that asked it stay.
      data-asks={open ? '' : undefined}
      role="presentation"
      // The room of the tools that do not show is empty paper: who presses there writes on at the end.
      onMouseDown={(event) => {
        if (event.target !== event.currentTarget || !editor || readOnly) return;
        event.preventDefault();
        editor.commands.focus('end');
      }}
    >
      <div ref={mount} className={styles.paper} />
      {editor && !readOnly ? (
        <EditorToolbar
          editor={editor}
          toolbarRef={toolbarRef}
          linkRef={linkRef}
          footnoteRef={footnoteRef}
          referenceRef={referenceRef}
          actions={{
            insertFootnote: () =>
              setOpen({ kind: 'footnote', pos: null, text: '', anchor: footnoteRef }),
            editLink: () => setOpen({ kind: 'link', ...linkAtCursor(editor) }),
            insertReference: references && (() => setOpen({ kind: 'reference' })),
            addComment: onComment && (() => addComment(editor, onComment)),
          }}
        />
      ) : null}
      <span id={helpId} className={hidden.hidden}>
        {t('toolbarHelp')}
      </span>
      {code === undefined ? null : <Notice tone="warn">{code}</Notice>}
      {editor && open?.kind === 'footnote' ? (
        <FootnotePopover
          anchor={open.anchor}
          text={open.text}
          isNew={open.pos === null}
          language={language}
          onClose={close}
          onDone={(text) => done(() => putFootnote(editor, open.pos, text))()}
        />
      ) : null}
      {editor && open?.kind === 'link' ? (
        <LinkPopover
          anchor={linkRef}
          href={open.href}
          needsText={open.needsText}
          onClose={close}
          onDone={(href, text) => done(() => applyLink(editor, href, text))()}
          onRemove={done(() => removeLink(editor))}
        />
      ) : null}
      {editor && open?.kind === 'reference' && references ? (
        <ReferencePopover
          anchor={referenceRef}
          options={references.options}
          onClose={close}
          onDone={(actionId) =>
            done(() =>
              editor
                .chain()
                .focus()
                .insertContent({ type: 'actionRef', attrs: { actionId } })
                .run(),
            )()
          }
        />
      ) : null}
    </div>
  );
}
