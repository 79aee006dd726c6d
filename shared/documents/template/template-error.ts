/** Why a file cannot be used as a template; `templates:failure.<code>` says it. */
export const TEMPLATE_FAILURES = [
  /** No Word document. */
  'not-word',
  /** The old format of Word (.doc), or an encrypted file: both are the same container. */
  'old-or-encrypted',
  'encrypted',
  'damaged',
  'too-large',
  /** Made to do harm: a zip bomb, a document type. */
  'hostile',
  /** It holds macros. */
  'macros',
  /** Saved as Strict Open XML. */
  'strict',
] as const;
export type TemplateFailureCode = (typeof TEMPLATE_FAILURES)[number];

/** Thrown while a template is read only; `readTemplate` turns it into a failure. */
export class TemplateError extends Error {
  readonly code: TemplateFailureCode;
  /** The part of the file, and what is wrong there, for those who mend it. */
  readonly where: string;

  constructor(code: TemplateFailureCode, part = '', details = '') {
    const where = [part, details].filter((piece) => piece !== '').join(': ');
    super(where);
    this.code = code;
    this.where = where;
  }
}
