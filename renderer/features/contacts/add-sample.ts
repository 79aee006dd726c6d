import { sampleOffice, type SampleRows } from '#shared/sample-office/sample-office.ts';
import type { Fields } from '#shared/records/record.ts';
import type { Office, OfficeRows, Writer } from '#renderer/data/office.ts';

type SampleTable = keyof SampleRows;

/** Adds the made-up contacts, each marked as sample, in one act. Those that are there already are left as they are. */
export async function addSample(office: Office): Promise<void> {
  const { rows } = sampleOffice();
  await office.change({ name: 'addSample' }, async (write) => {
    await addRows(office, write, 'organisations', rows.organisations);
    await addRows(office, write, 'persons', rows.persons);
    await addRows(office, write, 'positions', rows.positions);
    await addRows(office, write, 'contactPoints', rows.contactPoints);
    await addRows(office, write, 'tags', rows.tags);
    await addRows(office, write, 'taggings', rows.taggings);
  });
}

async function addRows<T extends SampleTable>(
  office: Office,
  write: Writer,
  table: T,
  rows: readonly OfficeRows[T][],
): Promise<void> {
  for (const row of rows) {
    if (await office.read[table].get(row.id)) continue;
    await write.add(table, sampleFields(row));
  }
}

/** Times and revision are those of the moment when a row is added. */
const STAMPS = new Set(['createdAt', 'updatedAt', 'rev']);

function sampleFields<Row extends OfficeRows[SampleTable]>(
  row: Row,
): Fields<Row> & { id: string; sample: true } {
  const own = Object.entries(row).filter(([name]) => !STAMPS.has(name));
  return { ...Object.fromEntries(own), sample: true } as Fields<Row> & { id: string; sample: true };
}
