import type { ActResult } from '#shared/records/change.ts';
import type { OfficeRows, TableName } from '#shared/schema/office-rows.ts';
import type { FieldChanges } from '#shared/records/record.ts';
import type { Office } from '#renderer/data/office.ts';
import type { IntegrityFinding } from '#renderer/data/integrity/integrity-finding.ts';

/** Whether the program has something to propose. */
export function canRepair({ repair }: IntegrityFinding): boolean {
  return repair !== 'look';
}

/**
 * Carries out what is proposed for `findings`, in one act: takes dangling links away, and puts parts without their whole
 * into the trash with what is part of them. What was mended or removed meanwhile is left alone. Returns how many were mended.
 */
export async function repairFindings(
  office: Pick<Office, 'read' | 'change'>,
  findings: readonly IntegrityFinding[],
): Promise<ActResult<number>> {
  const chosen = findings.filter(canRepair);
  const facts = { count: chosen.length };
  return await office.change({ name: 'repairRecords', facts }, async (write) => {
    let count = 0;
    // Links first: a record that goes into the trash cannot be changed any more.
    const order = chosen.toSorted(
      (a, b) => Number(a.repair === 'trash') - Number(b.repair === 'trash'),
    );
    for (const { table, row, field, value, repair } of order) {
      const name = table as TableName;
      const now: Readonly<Record<string, unknown>> | undefined = await office.read[name].get(
        row.id,
      );
      if (now?.[field] !== value) continue;
      if (repair === 'trash') await write.delete(name, row.id);
      else {
        const gone = { [field]: undefined } as FieldChanges<OfficeRows[typeof name]>;
        await write.update(name, row.id, gone);
      }
      count++;
    }
    return count;
  });
}
