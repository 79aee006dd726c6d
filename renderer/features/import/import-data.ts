import { countDecisions, type RowDecisions } from '#shared/contacts/import/match/row-decisions.ts';
import type { RowMatch } from '#shared/contacts/import/match/row-match.ts';
import type { ColumnMapping, ContactField } from '#shared/contacts/import/plan.ts';
import { CONTACT_FIELDS } from '#shared/contacts/import/plan.ts';
import type { ImportFrame } from '#shared/contacts/import/write/contact-rows.ts';
import { maskIdentityCodes } from '#shared/lib/identity-code.ts';
import { fail, ok, type Result } from '#shared/lib/result.ts';
import type { ImportReceipt } from '#shared/schema/import-receipt.ts';
import type { ImportFailure, Office } from '#renderer/data/office.ts';
import type { ImportReader } from '#renderer/workers/import-reader/import-reader.ts';
import type { PlanFrame, WrittenPart } from '#renderer/workers/import-reader/read-import.ts';
import type { ImportList, ImportOutcome } from './import-state.ts';
import { compareCodeUnits } from '#shared/lib/compare-code-units.ts';

/** When this very file was imported before; null where it was not, or only in imports that were taken back. */
export async function importedBefore(office: Office, sha256: string): Promise<string | null> {
  const earlier = (await readImports(office)).find(
    (receipt) => receipt.sha256 === sha256 && receipt.state === 'done',
  );
  return earlier?.createdAt ?? null;
}

/** Writes the import, all or nothing, and remembers the mapping for the next list of this shape. */
export async function writeImport(
  office: Office,
  reader: ImportReader,
  order: {
    list: ImportList;
    frame: ImportFrame;
    matches: readonly RowMatch[];
    decisions: RowDecisions;
    /** What the receipt and *undo* call the list. */
    name: string;
    now: Date;
  },
  options: { onProgress: (done: number, total: number) => void; signal: AbortSignal },
): Promise<Result<ImportOutcome, ImportFailure>> {
  const { list, frame, matches, decisions } = order;
  const name = maskIdentityCodes(order.name);
  const begun = await reader.start(decisions, frame);
  if (!begun.ok) throw new Error(`The import reader ended: ${begun.failure.code}`);
  const add = begun.value;
  if (!add) return fail('changed-meanwhile');
  if (options.signal.aborted) return fail('cancelled');
  const { added, updated, same, skipped } = countDecisions(matches, decisions);
  const { read, skipped: leftOut } = list.plan.rows;
  const made = { persons: 0, organisations: 0 };
  const written = await office.importRows(
    { name: 'importContacts', facts: { file: name } },
    {
      fileName: name,
      sha256: list.sha256,
      source: frame.provenance.source,
      counts: { read, added, updated, same, skipped: skipped + leftOut },
    },
    { total: list.preview.contacts.length, add: (stamp) => counted(add(stamp), made) },
    options,
  );
  if (!written.ok) return written;
  // The list is in, whether or not there is room to remember this as well.
  await rememberMapping(office, list.plan, order.now).catch(() => undefined);
  return ok({
    ...written.value,
    ...made,
    added,
    updated,
    same,
    skipped,
    leftOut,
  });
}

async function* counted(
  parts: AsyncIterable<WrittenPart>,
  made: { persons: number; organisations: number },
): AsyncGenerator<WrittenPart> {
  for await (const part of parts) {
    made.persons += part.persons;
    made.organisations += part.organisations;
    yield part;
  }
}

/** The fields that were used the last time for a list with these headers; null where there was none. */
export async function rememberedFields(
  office: Office,
  plan: PlanFrame,
): Promise<(ContactField | null)[] | null> {
  if (plan.headerRow === null) return null;
  const mapping = await office.mappings.get(plan.signature);
  if (!mapping) return null;
  return plan.columns.map((column) => {
    const field = mapping.fields[columnKey(column)];
    return CONTACT_FIELDS.find((known) => known === field) ?? null;
  });
}

async function rememberMapping(office: Office, plan: PlanFrame, now: Date): Promise<void> {
  if (plan.headerRow === null) return;
  const fields = Object.fromEntries(
    plan.columns.flatMap((column) => (column.field ? [[columnKey(column), column.field]] : [])),
  );
  await office.mappings.put({ signature: plan.signature, fields, usedAt: now.toISOString() });
}

/** Lists of one signature have the same headers in the same order; two columns may bear the same name. */
function columnKey(column: ColumnMapping): string {
  return String(column.index);
}

/** The receipts of whole imports, latest first. */
export async function readImports(office: Office): Promise<ImportReceipt[]> {
  const receipts = await office.read.imports.toArray();
  return receipts
    .filter((receipt) => receipt.state !== 'running')
    .sort((a, b) => compareCodeUnits(b.createdAt, a.createdAt));
}
