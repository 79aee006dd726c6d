import { fieldName } from '#shared/contacts/privacy/field-name.ts';
import type { Language } from '#shared/i18n/languages.ts';
import type { Office } from '#renderer/data/office.ts';
import type { IntegrityFinding } from '#renderer/data/integrity-finding.ts';
import { readRecordWords } from '#renderer/data/record-words.ts';

/** A finding in words. */
export type FindingRow = IntegrityFinding & {
  id: string;
  name: string;
  kind: string;
  fieldName: string;
};

/** Looks through all records and tells what it finds, in words. */
export async function checkRecords(office: Office, language: Language): Promise<FindingRow[]> {
  const findings = await office.checkIntegrity();
  const words = await readRecordWords(office, findings, language);
  return findings.map((finding) => ({
    ...finding,
    id: `${finding.row.id} ${finding.field} ${finding.problem}`,
    name: words.name(finding.table, finding.row),
    kind: words.kind(finding.table),
    fieldName: fieldName(finding.table, finding.field, language),
  }));
}
