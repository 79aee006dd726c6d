/**
 * What the program's own check of a Word document looks at. Each rule has a plain sentence in three languages,
 * `documents:rule.<rule>`. The Open XML validator sees the schema; these see structure, accessibility and the
 * faults that the validator lets pass.
 */
export const DOCUMENT_RULES = [
  /** Not a Word document at all, or one that cannot be opened safely. */
  'not-a-word-document',
  'too-large',
  'missing-part',
  'broken-xml',
  /** What a reader is told of the document before its text. */
  'title-missing',
  'language-missing',
  'text-language-missing',
  'author-missing',
  /** Headings, lists and paragraphs. */
  'heading-missing',
  'heading-level-skipped',
  'heading-empty',
  'heading-by-looks',
  'heading-without-outline-level',
  'paragraph-empty',
  'list-typed-by-hand',
  /** Pictures, tables, links. */
  'picture-without-text',
  'floating-object',
  'table-without-header-row',
  'table-cells-merged',
  'table-nested',
  'table-without-caption',
  'table-without-rows',
  'row-without-cells',
  'cell-without-paragraph',
  'link-text-unclear',
  'link-without-target',
  /** How the text looks. */
  'contrast-too-low',
  'text-too-small',
  /** What points at what. */
  'style-missing',
  'numbering-missing',
  'bookmark-missing',
  'bookmark-name-invalid',
  'bookmark-name-twice',
  'bookmark-unbalanced',
  /** Fields: page numbers and the like. */
  'field-unbalanced',
  'field-without-result',
  'field-out-of-date',
  /** Said by what makes the document, not by the check: a file does not show it. */
  'page-numbers-guessed',
  /** What must not be left in a finished document. */
  'placeholder-left',
  'identity-code',
] as const;

export type DocumentRule = (typeof DOCUMENT_RULES)[number];

/** `where` says the part of the file and the place in it, in words a developer finds it by: `word/document.xml, p 12`. */
export type DocumentFinding = { rule: DocumentRule; where: string };

export type DocumentReport = { ok: boolean; findings: DocumentFinding[] };
