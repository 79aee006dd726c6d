import type { DocumentRule } from './document-report.ts';

/** Why a file cannot be opened for checking. Thrown while reading only; `checkDocument` turns it into a finding. */
export class PackageError extends Error {
  readonly rule: DocumentRule;

  constructor(rule: DocumentRule, where: string) {
    super(where);
    this.rule = rule;
  }
}
