import type { PlaceholderName } from './placeholders.ts';

/** What a template may hold that a finished document must not: it stays behind, and the report says so. */
export type RemovedThing =
  | 'attached-template'
  | 'linked-picture'
  | 'embedded-object'
  | 'foreign-chunk'
  | 'sub-document'
  | 'control'
  | 'mail-merge'
  | 'unsafe-link'
  | 'active-field'
  | 'protection'
  | 'other-part';

/** Where in a template something stands, as its writer would look for it. */
export type TemplatePlace = {
  story: 'body' | 'header' | 'footer' | 'notes' | 'file';
  /** Which paragraph of the story, from 1; 0 for the whole of it. */
  paragraph: number;
  /** Which part of the file, for those who take it apart: `word/header1.xml`. */
  part: string;
  inTable?: true;
  inTextBox?: true;
};

export type FoundPlaceholder = {
  /** Null for one that the program does not know. */
  name: PlaceholderName | null;
  /** As it is written, between the braces. */
  written: string;
  place: TemplatePlace;
};

/** What is wrong with, or to be known of, a template. `templates:finding.<code>` says it, after `{{text}}` and `{{suggestion}}`. */
export type TemplateFinding = {
  code:
    | 'placeholder-unknown'
    | 'braces-unbalanced'
    | 'braces-single'
    | 'content-missing'
    | 'content-twice'
    | 'block-not-alone'
    | 'block-in-wrong-place'
    | 'tracked-changes'
    | 'publicity-not-shown'
    | 'state-not-shown'
    | 'value-missing'
    | 'page-numbers-guessed'
    | `removed-${RemovedThing}`;
  place: TemplatePlace;
  /** The words around it. */
  text?: string;
  /** What was probably meant: the name of a placeholder. */
  suggestion?: PlaceholderName;
};

/** A style of the office and the one of the template that stands for it; null where the office's own is added. */
export type MappedStyle = { ours: string; theirs: string | null };

/** What a template holds. */
export type TemplateReport = {
  placeholders: FoundPlaceholder[];
  findings: TemplateFinding[];
  styles: MappedStyle[];
  /** The language of its text, as its file says: `fi-FI`. */
  language: string | null;
  /** In twips. */
  page: { width: number; height: number; textWidth: number };
};
