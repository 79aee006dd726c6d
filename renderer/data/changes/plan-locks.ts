import type { RecordChange } from '#shared/records/apply-change.ts';
import type { Programme } from '#shared/programme/programme.ts';
import { changesDecided, isDecided, isLocked } from '#shared/programme/lock.ts';
import type { AnyRow, OfficeDatabase } from '../database.ts';
import { PLAN_LOCKED } from '../write-failure.ts';

/** A change of a record, and the record as it is before. */
type Entry = { row: AnyRow | undefined; change: RecordChange };

/** What says which programme a record belongs to: itself, or its action or goal. */
type PartOfPlan = { programmeId?: string; actionId?: string; goalId?: string };

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
  /** Reads what is not known yet, all in one go: a transaction does not outlive a hundred promises that read nothing. */
  const meetPlans = async (ids: readonly (string | undefined)[]): Promise<void> => {
    const unknown = [...new Set(ids)].filter((id) => id !== undefined && !known.has(id));
    if (unknown.length === 0) return;
    const plans = await db.programmes.bulkGet(unknown as string[]);
    for (const [at, id] of unknown.entries()) {
      const plan = plans[at];
      known.set(id ?? '', plan !== undefined && plan.deletedAt === undefined && isLocked(plan));
    }
  };
  const meetOwners = async (records: readonly PartOfPlan[]): Promise<void> => {
    for (const [field, table] of [
      ['actionId', db.actions],
      ['goalId', db.goals],
    ] as const) {
      const ids = records.flatMap((record) => {
        const id = record.programmeId === undefined ? record[field] : undefined;
        return id === undefined || owners.has(id) ? [] : [id];
      });
      if (ids.length === 0) continue;
      for (const [at, owner] of (await table.bulkGet(ids)).entries()) {
        owners.set(ids[at] ?? '', owner?.programmeId);
      }
    }
  };
  const planOf = ({ programmeId, actionId, goalId }: PartOfPlan): string | undefined =>
    programmeId ?? owners.get(actionId ?? goalId ?? '');
  /** Takes note of what happens to programmes themselves: whether the rest of the act may write in them. */
  const meetChanged = async (entries: readonly Entry[]): Promise<void> => {
    const steps = entries.filter(({ change }) => isStep(change));
    await meetPlans(steps.map(({ change }) => change.recordId));
    for (const { row, change } of steps) {
      const next = { ...row, ...after(change) } as unknown as Programme;
      const isKept = change.op === 'update' && isLocked(next) && known.get(change.recordId);
      if (isKept !== true) known.set(change.recordId, false);
    }
  };
  const lockedPlan = async (entries: readonly Entry[]): Promise<string | null> => {
    if (!entries.some(({ change }) => isDecided(change.table))) return null;
    await meetChanged(entries);
    const records = entries.flatMap(({ row, change }): PartOfPlan[] => {
      const { table, recordId, op } = change;
      if (!isDecided(table)) return [];
      const fields = after(change);
      if (op === 'update' && !changesDecided(table, row ?? {}, fields)) return [];
      return [
        (table === 'programmes' ? { programmeId: recordId } : { ...fields, ...row }) as PartOfPlan,
      ];
    });
    await meetOwners(records);
    const ids = records.map(planOf);
    await meetPlans(ids);
    return ids.find((id) => id !== undefined && known.get(id) === true) ?? null;
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

/** Whether a change adds or takes away a programme, brings it back, or leads it into another stage. */
function isStep({ table, op, fields }: RecordChange): boolean {
  if (table !== 'programmes') return false;
  return op !== 'update' || 'state' in fields || 'openedOn' in fields;
}

/** The fields as a change makes them. */
function after({ fields }: RecordChange): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, [, value]]) => [name, value]));
}
