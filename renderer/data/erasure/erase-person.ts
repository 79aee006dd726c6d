import type { Tombstone } from '#shared/contacts/privacy/tombstone.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { newId } from '#shared/lib/new-id.ts';
import type { OfficeContext } from '../changes/act-log.ts';
import { beginEpoch, isNow } from '../changes/changes-since.ts';
import { BACKUP_TABLES, type OfficeDatabase } from '../database.ts';
import { cleanedCopy } from './cleaned-copy.ts';
import { type Erasure, planErasure } from './erasure.ts';
import { type ErasureOrder, orderOf } from './erasure-order.ts';
import type { ErasureReason } from '../office.ts';
import { yieldToEventLoop } from '../yield-to-event-loop.ts';
import { readEverything } from '../restore/snapshot.ts';

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
    goneFiles: new Set(reason.goneFiles),
  };
  const [own] = await erase(context, order, cleanCopy, (erasure) =>
    erasure?.persons.has(personId) ? tombstonesOf(context, erasure, personId, reason) : [],
  );
  if (!own) throw new Error(`No person ${personId}`);
  return own;
}

/** Erases again whom the tombstones name: see `Office.eraseAgain`. */
export async function eraseAgain(
  context: OfficeContext,
  tombstones: readonly Tombstone[],
): Promise<void> {
  await erase(context, orderOf(tombstones), cleanedCopy, () => tombstones);
}

/** Carries an order out on the office as it is at one moment; returns the tombstones, of which none says to leave it. */
async function erase(
  context: OfficeContext,
  order: ErasureOrder,
  cleanCopy: typeof cleanedCopy,
  tombstonesFor: (erasure: Erasure | null) => readonly Tombstone[],
): Promise<readonly Tombstone[]> {
  const { db } = context;
  for (;;) {
    const { tables, mark } = await readEverything(context);
    const erasure = await planErasure(tables, order, yieldToEventLoop);
    const tombstones = tombstonesFor(erasure);
    if (tombstones.length === 0) return [];
    const { persons = [], formerIds = [] } = erasure ?? {};
    const personIds = new Set([...order.personIds, ...persons, ...formerIds]);
    const states = await cleanedStates(db, { ...order, personIds }, cleanCopy);
    const isDone = await db.transaction(
      'rw',
      [...BACKUP_TABLES, 'meta', 'safetyCopies', 'files'],
      async () => {
        if (!(await isNow(db, mark))) return false;
        if (erasure) await carryOut(db, erasure);
        for (const [id, bytes] of states) {
          if (bytes) await db.safetyCopies.update(id, { bytes });
          else await db.safetyCopies.delete(id);
        }
        await letGoOfFiles(db, order.goneFiles);
        await db.tombstones.bulkPut(tombstones);
        await beginEpoch(db);
        return true;
      },
    );
    if (isDone) return tombstones;
  }
}

/** One for each person that goes or went before, hers first: a restored backup may hold any of them. */
function tombstonesOf(
  { now }: OfficeContext,
  { persons, formerIds, marks }: Erasure,
  personId: string,
  { reason, keptName, keptIn, goneFiles, keptFiles }: ErasureReason,
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
      ...(goneFiles?.length && { goneFiles: [...goneFiles] }),
      ...(keptFiles?.length && { keptFiles: [...keptFiles] }),
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

/** Files that go, and their names where a kept state names them. */
async function letGoOfFiles(db: OfficeDatabase, gone: ReadonlySet<string>): Promise<void> {
  if (gone.size === 0) return;
  await db.files.bulkDelete([...gone]);
  for (const { id, files } of await db.safetyCopies.toArray()) {
    if (files?.some((name) => gone.has(name))) {
      await db.safetyCopies.update(id, { files: files.filter((name) => !gone.has(name)) });
    }
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
