import { foldKeepingLetters } from '#shared/contacts/fold.ts';
import type { ColumnMapping, ContactField } from '#shared/contacts/import/plan.ts';
import { CONTACT_FIELDS } from '#shared/contacts/import/plan.ts';
import type { PlannedImport } from '#shared/contacts/import/plan-import.ts';
import { ok, type Result } from '#shared/lib/result.ts';
import type { ImportFailure, ImportReceipt, Office } from '#renderer/data/office.ts';
import { buildImportRows, type ImportFrame } from './build-import-rows.ts';
import { contactsToWrite } from './import-state.ts';
import type { ImportCheck, ImportList, ImportOutcome } from './import-state.ts';
import { knownContacts, type OfficeContacts } from './office-contacts.ts';

/** Gives the window its turn. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

async function readOfficeContacts(office: Office): Promise<OfficeContacts> {
  const [organisations, persons, positions, contactPoints, tags] = await Promise.all([
    office.read.organisations.toArray(),
    office.read.persons.toArray(),
    office.read.positions.toArray(),
    office.read.contactPoints.toArray(),
    office.read.tags.toArray(),
  ]);
  return { organisations, persons, positions, contactPoints, tags };
}

/** What the import would meet in the office; nothing is written. */
export async function checkImport(office: Office, list: ImportList): Promise<ImportCheck> {
  const known = knownContacts(await readOfficeContacts(office));
  const lines: number[] = [];
  for (const [index, contact] of list.plan.contacts.entries()) {
    if (index % 1000 === 999) await pause();
    if (known.has(contact)) lines.push(contact.row);
  }
  const skipped = new Set(lines);
  const newNames = { leavingKnown: new Set<string>(), withKnown: new Set<string>() };
  for (const { organisation, row } of list.plan.contacts) {
    if (known.organisations.find(organisation) !== undefined) continue;
    const name = foldKeepingLetters(organisation);
    if (name === '') continue;
    newNames.withKnown.add(name);
    if (!skipped.has(row)) newNames.leavingKnown.add(name);
  }
  const earlier = (await readImports(office)).find(
    (receipt) => receipt.sha256 === list.sha256 && receipt.state === 'done',
  );
  return {
    known: lines,
    newOrganisations: {
      leavingKnown: newNames.leavingKnown.size,
      withKnown: newNames.withKnown.size,
    },
    sameFileAt: earlier?.createdAt ?? null,
  };
}

/** Writes the import, all or nothing, and remembers the mapping for the next list of this shape. */
export async function writeImport(
  office: Office,
  order: {
    list: ImportList;
    frame: ImportFrame;
    addKnown: boolean;
    /** What the receipt and *undo* call the list. */
    name: string;
    now: Date;
  },
  options: { onProgress: (done: number, total: number) => void; signal: AbortSignal },
): Promise<Result<ImportOutcome, ImportFailure>> {
  const { list, frame, addKnown, name } = order;
  await rememberMapping(office, list.plan, order.now);
  // Looked at again: the office may have changed since the summary was drawn.
  const check = await checkImport(office, list);
  const contacts = contactsToWrite(list.plan, check, addKnown);
  const known = knownContacts(await readOfficeContacts(office));
  const rows = await buildImportRows(contacts, known, frame, pause);
  const left = list.plan.contacts.length - contacts.length;
  const counts = {
    read: list.plan.rows.read,
    added: contacts.length,
    skipped: list.plan.rows.read - contacts.length,
  };
  const written = await office.importRows(
    { name: 'importContacts', facts: { file: name } },
    { fileName: name, sha256: list.sha256, source: frame.provenance.source, counts },
    rows,
    options,
  );
  if (!written.ok) return written;
  return ok({
    ...written.value,
    added: contacts.length,
    persons: rows.persons.length,
    organisations: rows.organisations.length,
    leftOut: list.plan.rows.skipped,
    known: left,
  });
}

/** The fields that were used the last time for a list with these headers; null where there was none. */
export async function rememberedFields(
  office: Office,
  plan: PlannedImport,
): Promise<(ContactField | null)[] | null> {
  if (plan.headerRow === null) return null;
  const mapping = await office.mappings.get(plan.signature);
  if (!mapping) return null;
  return plan.columns.map((column) => {
    const field = mapping.fields[columnKey(column)];
    return CONTACT_FIELDS.find((known) => known === field) ?? null;
  });
}

async function rememberMapping(office: Office, plan: PlannedImport, now: Date): Promise<void> {
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
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt));
}
