import type { DocumentReport } from './document-report.ts';
import { collectFindings } from './findings.ts';
import { PackageError } from './package-error.ts';
import { checkFields } from './rules/check-fields.ts';
import { checkHeadings } from './rules/check-headings.ts';
import { checkIdentityCodes } from './rules/check-identity-codes.ts';
import { checkLinks } from './rules/check-links.ts';
import { checkLooks } from './rules/check-looks.ts';
import { checkParagraphs } from './rules/check-paragraphs.ts';
import { checkPictures } from './rules/check-pictures.ts';
import { checkProperties } from './rules/check-properties.ts';
import { checkReferences } from './rules/check-references.ts';
import { checkTables } from './rules/check-tables.ts';
import { styleTable } from './style-table.ts';
import { openWordPackage, type WordPackage } from './word-package.ts';

/**
 * Checks a finished .docx: structure and accessibility. Never throws and never hangs, whatever the bytes are: a file
 * that is no Word document gets a finding that says so. Of each rule at most fifty places are listed.
 */
export function checkDocument(bytes: Uint8Array): DocumentReport {
  const findings = collectFindings();
  const file = open(bytes);
  if (file instanceof PackageError) {
    findings.add(file.rule, file.message);
    return findings.report();
  }
  const styles = styleTable(file.styles);
  checkProperties(file, styles, findings);
  checkHeadings(file, styles, findings);
  checkParagraphs(file, styles, findings);
  checkPictures(file, findings);
  checkTables(file, findings);
  checkLinks(file, findings);
  checkLooks(file, styles, findings);
  checkReferences(file, styles, findings);
  checkFields(file, findings);
  checkIdentityCodes(file, findings);
  return findings.report();
}

function open(bytes: Uint8Array): WordPackage | PackageError {
  try {
    return openWordPackage(bytes);
  } catch (error) {
    if (error instanceof PackageError) return error;
    throw error;
  }
}
