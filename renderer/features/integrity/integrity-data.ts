import { fieldName } from '#shared/contacts/privacy/field-name.ts';
import type { Language } from '#shared/i18n/languages.ts';
import type { Office } from '#renderer/data/office.ts';
import type { IntegrityFinding } from '#renderer/data/integrity/integrity-finding.ts';
import { readRecordWords } from '#renderer/data/history/record-words.ts';
import { findRecordAddress } from '#renderer/common/record-address.ts';
import type { Address } from '#renderer/ui/address.ts';

/** A finding in words. */
export type FindingRow = IntegrityFinding & {
  id: string;
  name: string;
  kind: string;
  fieldName: string;
  /** Where it can be mended, or at least be looked at. */
  address: Address;
};

/** Looks through all records and tells what it finds, in words. */
export async function checkRecords(office: Office, language: Language): Promise<FindingRow[]> {
  const findings = await office.checkIntegrity();
  const words = await readRecordWords(office, findings, language);
  return await Promise.all(
    findings.map(async (finding) => {
      const { table, row, field, problem } = finding;
      return {
        ...finding,
        id: `${row.id} ${field} ${problem}`,
        name: words.name(table, row),
        kind: words.kind(table),
        fieldName: fieldName(table, field, language),
        address: (await findRecordAddress(office, table, row)) ?? `#/history/${table}/${row.id}`,
      };
    }),
  );
}
