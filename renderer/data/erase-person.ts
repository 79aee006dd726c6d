import type { Tombstone } from '#shared/contacts/privacy/tombstone.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { newId } from '#shared/lib/new-id.ts';
import type { OfficeContext } from './act-log.ts';
import { beginEpoch, isNow } from './changes-since.ts';
import { BACKUP_TABLES, type OfficeDatabase } from './database.ts';
import { cleanedCopy } from './cleaned-copy.ts';
import { type Erasure, planErasure } from './erasure.ts';
import type { ErasureOrder } from './erasure-order.ts';
import type { ErasureReason } from './office.ts';
import { otherWork } from './other-work.ts';
import { readEverything } from './snapshot.ts';

/** Rows per call, so that the window has its turn between two. */
const BATCH = 1000;

/** Erases a person for good: see `Office.erasePerson`. */
export async function erasePerson(
  context: OfficeContext,
  personId: string,
  reason: ErasureReason,
  cleanCopy: typeof cleanedCopy = cleanedCopy,
): Promise<Tombstone> {
  const order: ErasureOrder = {
    personIds: new Set([personId]),
    keptIn: new Set(reason.keptIn),
  };
  for (;;) {
    const { tables, mark } = await readEverything(context);
    const erasure = await planErasure(tables, order, otherWork);
    if (!erasure) throw new Error(`No person ${personId}`);
    const tombstones = tombstonesOf(context, erasure, personId, reason);
    const personIds = new Set([...erasure.persons, ...erasure.formerIds]);
    const gone = { ...order, personIds };
    const states = await cleanedStates(context.db, gone, cleanCopy);
    const written = [...BACKUP_TABLES, 'meta', 'safetyCopies'];
    const isDone = await context.db.transaction('rw', written, async () => {
      if (!(await isNow(context.db, mark))) return false;
      await carryOut(context.db, erasure);
      for (const [id, bytes] of states) {
        if (bytes) await context.db.safetyCopies.update(id, { bytes });
        else await context.db.safetyCopies.delete(id);
      }
      await context.db.tombstones.bulkPut(tombstones);
      await beginEpoch(context.db);
      return true;
    });
    const own = tombstones[0];
    if (isDone && own) return own;
  }
}

/** One for each person that goes or went before, hers first: a restored backup may hold any of them. */
function tombstonesOf(
  { now }: OfficeContext,
  { persons, formerIds, marks }: Erasure,
  personId: string,
  { reason, keptName, keptIn }: ErasureReason,
): Tombstone[] {
  const at = now().toISOString();
  const common = { createdAt: at, updatedAt: at, rev: 1, erasedOn: dayInFinland(now()), reason };
  const others = [...persons, ...formerIds].filter((id) => id !== personId);
  return [
    {
      ...common,
      id: newId(),
      personId,
      keptIn: [...keptIn],
      marks,
      ...(keptName === undefined ? {} : { keptName }),
    },
    ...others.map((id) => ({ ...common, id: newId(), personId: id, keptIn: [], marks: [] })),
  ];
}

async function carryOut(db: OfficeDatabase, { edits, clean }: Erasure): Promise<void> {
  for (const [name, { gone, changed }] of edits) {
    const table = db.table(name);
    for (let start = 0; start < gone.length; start += BATCH) {
      await table.bulkDelete(gone.slice(start, start + BATCH));
    }
    for (let start = 0; start < changed.length; start += BATCH) {
      await table.bulkPut(changed.slice(start, start + BATCH));
    }
  }
  // Drafts are no acts: some may have been saved since everything was read.
  for (const name of ['drafts', 'mappings']) {
    await db
      .table<Record<string, unknown>>(name)
      .toCollection()
      .modify((row, ref: { value?: Record<string, unknown> }) => {
        const next = clean(name, row);
        if (!next) delete ref.value;
        else if (next !== row) ref.value = next;
      });
  }
}

/** The states that restores replaced, without the persons, where they held them; null for one that cannot be read. */
async function cleanedStates(
  db: OfficeDatabase,
  order: ErasureOrder,
  cleanCopy: typeof cleanedCopy,
): Promise<Map<string, Uint8Array | null>> {
  const cleaned = new Map<string, Uint8Array | null>();
  for (const id of await db.safetyCopies.toCollection().primaryKeys()) {
    const copy = await db.safetyCopies.get(id);
    if (!copy) continue;
    const written = await cleanCopy({ bytes: copy.bytes, order });
    if (written.outcome === 'unreadable') cleaned.set(id, null);
    if (written.outcome === 'cleaned') cleaned.set(id, written.bytes);
  }
  return cleaned;
}
