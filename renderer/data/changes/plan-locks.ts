import type { RecordChange } from '#shared/records/apply-change.ts';
import type { Programme } from '#shared/programme/programme.ts';
import { changesDecided, isDecided, isLocked } from '#shared/programme/lock.ts';
import type { AnyRow, OfficeDatabase } from '../database.ts';
import { PLAN_LOCKED } from '../write-failure.ts';

/** A change of a record, and the record as it is before. */
type Entry = { row: AnyRow | undefined; change: RecordChange };

/** The locks of programmes during one act. */
type PlanLocks = {
  /** The programme whose lock does not let `entries` in, all of them made together; null where all may be made. */
  lockedPlan: (entries: readonly Entry[]) => Promise<string | null>;
  /** Throws where a lock does not let `entries` in. */
  refuse: (entries: readonly Entry[]) => Promise<void>;
};

/**
 * The locks of programmes as one act finds them: each as it was when the act first met it, so that an act that adds,
 * deletes or brings back a whole programme, approves it or opens it can write in it too.
 */
export function planLocks(db: OfficeDatabase): PlanLocks {
  const known = new Map<string, boolean>();
  const owners = new Map<string, string | undefined>();
  const isPlanLocked = async (id: string): Promise<boolean> => {
    let locked = known.get(id);
    if (locked === undefined) {
      const plan = await db.programmes.get(id);
      locked = plan !== undefined && plan.deletedAt === undefined && isLocked(plan);
      known.set(id, locked);
    }
    return locked;
  };
  const planOf = async (record: Readonly<Record<string, unknown>>): Promise<string | undefined> => {
    const { programmeId, actionId, goalId } = record as Partial<Record<string, string>>;
    if (programmeId !== undefined) return programmeId;
    const ownerId = actionId ?? goalId ?? '';
    if (!owners.has(ownerId)) {
      const owner = await (actionId === undefined ? db.goals : db.actions).get(ownerId);
      owners.set(ownerId, owner?.programmeId);
    }
    return owners.get(ownerId);
  };
  /** Takes note of what happens to a programme itself: whether the rest of the act may write in it. */
  const meet = async ({ row, change }: Entry): Promise<void> => {
    const { recordId: id, op } = change;
    if (op !== 'update') known.set(id, false);
    else if (row && ('state' in change.fields || 'openedOn' in change.fields)) {
      const next = { ...row, ...after(change) } as unknown as Programme;
      if (!isLocked(next) || !(await isPlanLocked(id))) known.set(id, false);
    }
  };
  const lockedPlan = async (entries: readonly Entry[]): Promise<string | null> => {
    for (const entry of entries) if (entry.change.table === 'programmes') await meet(entry);
    for (const { row, change } of entries) {
      const { table, recordId, op } = change;
      if (!isDecided(table)) continue;
      const fields = after(change);
      if (op === 'update' && !changesDecided(table, row ?? {}, fields)) continue;
      const id = table === 'programmes' ? recordId : await planOf({ ...fields, ...row });
      if (id !== undefined && (await isPlanLocked(id))) return id;
    }
    return null;
  };
  return {
    lockedPlan,
    refuse: async (entries) => {
      const id = await lockedPlan(entries);
      if (id === null) return;
      const error = new Error(`Programme ${id} is locked`);
      error.name = PLAN_LOCKED;
      throw error;
    },
  };
}

/** The fields as a change makes them. */
function after({ fields }: RecordChange): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, [, value]]) => [name, value]));
}
