import type { Language } from '#shared/i18n/languages.ts';
import type { Dropped } from '#shared/rich-text/dropped.ts';

/** What the nodes of the editor ask of the component around them. One object for the editor's life; its fields change. */
export type EditorHost = {
  /** The language of the text. */
  language: () => Language;
  /** The short text that stands where something is referred to. */
  referenceText: (id: string) => string;
  /** The names of a footnote and of a page break for those who do not see them. */
  footnoteLabel: (text: string) => string;
  pageBreakLabel: string;
  /** Opens the footnote at `pos` to be edited, beside `element`. */
  openFootnote: (pos: number, element: HTMLElement) => void;
  openLink: () => void;
  focusToolbar: () => void;
  onDropped: (dropped: Dropped[]) => void;
  /** The references on the screen, to be worded anew when what they refer to gets another number. */
  references: Set<() => void>;
};
