import { act, fireEvent, render as renderBare, screen } from '@testing-library/react';
import { StrictMode, type ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from '#shared/i18n/translate.ts';
import type { Dropped } from '#shared/rich-text/dropped.ts';
import type { RichText } from '#shared/rich-text/rich-text.ts';
import { RichTextEditor, type RichTextEditorProps } from '../rich-text-editor.tsx';

/** To be called before a file's tests. */
export function layOutNothing(): void {
  // jsdom lays nothing out; ProseMirror asks where things are when it scrolls to the cursor.
  const none = () => new DOMRect();
  const noRects = () => Object.assign([], { item: () => null }) as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect ??= none;
  Range.prototype.getClientRects ??= noRects;
  Element.prototype.scrollIntoView ??= () => undefined;
  document.elementFromPoint ??= () => null;
}

const i18n = createI18n('fi');
export const render = (screenful: ReactNode) =>
  renderBare(screenful, {
    wrapper: ({ children }) => (
      <StrictMode>
        <I18nextProvider i18n={i18n}>{children}</I18nextProvider>
      </StrictMode>
    ),
  });

/** The editor of a Swedish chapter: its box, what it tells, and a way to give it another value. */
export function show(value: RichText | null, props: Partial<RichTextEditorProps> = {}) {
  let told: { read: () => RichText; look: () => RichText } | null = null;
  const dropped: Dropped[][] = [];
  const element = (now: RichText | null, more: Partial<RichTextEditorProps> = {}) => (
    <RichTextEditor
      value={now}
      language="sv"
      label="Luvun teksti"
      onChange={(read, look) => {
        told = { read, look };
      }}
      onDropped={(list) => dropped.push(list)}
      {...props}
      {...more}
    />
  );
  const { rerender } = render(element(value));
  const box = screen.getByRole('textbox', { name: 'Luvun teksti' });
  return {
    box,
    dropped,
    read: () => told?.read() ?? null,
    /** Reads what will not come back as the value. */
    look: () => told?.look() ?? null,
    isTold: () => told !== null,
    again: (now: RichText | null, more?: Partial<RichTextEditorProps>) =>
      rerender(element(now, more)),
  };
}

/** Pastes HTML, as the clipboard holds it. */
export function paste(box: HTMLElement, html: string) {
  const data = { 'text/html': html, 'text/plain': '' } as Record<string, string>;
  const clipboardData = {
    getData: (type: string) => data[type] ?? '',
    types: Object.keys(data),
    files: [],
    clearData: () => undefined,
    setData: (type: string, value: string) => {
      data[type] = value;
    },
  };
  fireEvent.paste(box, { clipboardData });
}

/** Puts the cursor, as a click would, and tells the editor, which hears of it from the document. */
export function select(node: Node, from: number, to = from) {
  act(() => {
    screen.getByRole('textbox').focus();
    document.getSelection()?.setBaseAndExtent(node, from, node, to);
    document.dispatchEvent(new Event('selectionchange'));
  });
}

export const firstText = (element: Element): Node => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  return walker.nextNode() ?? element;
};
