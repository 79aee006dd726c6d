import { changesDecided, isDecided, isLocked } from '#shared/programme/lock.ts';
import type { OfficeDatabase } from '../database.ts';
import { PLAN_LOCKED } from '../write-failure.ts';

/** What refuses changes of what was decided with a locked programme; it throws, and the act changes nothing. */
type PlanLocks = {
  refuseAdded: (table: string, fields: object) => Promise<void>;
  /** A programme that is added in this act may be written in this act, whatever its state. */
  onAdded: (table: string, id: string) => void;
  refuseChanged: (
    table: string,
    row: object,
    changes: Readonly<Record<string, unknown>>,
  ) => Promise<void>;
  refuseDeleted: (table: string, row: object) => Promise<void>;
};

/**
 * The locks of programmes as one act finds them: each as it was when the act first met it, so that an act that adds a whole
 * programme, approves it or opens it can write in it too.
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
  const planOf = async (table: string, row: object): Promise<string | undefined> => {
    const { id, programmeId, actionId, goalId } = row as Partial<Record<string, string>>;
    if (table === 'programmes') return id;
    if (programmeId !== undefined) return programmeId;
    const ownerId = actionId ?? goalId ?? '';
    if (!owners.has(ownerId)) {
      const owner = await (actionId === undefined ? db.goals : db.actions).get(ownerId);
      owners.set(ownerId, owner?.programmeId);
    }
    return owners.get(ownerId);
  };
  const refuseIn = async (table: string, row: object): Promise<void> => {
    const id = await planOf(table, row);
    if (id === undefined || !(await isPlanLocked(id))) return;
    const error = new Error(`Programme ${id} is locked`);
    error.name = PLAN_LOCKED;
    throw error;
  };
  return {
    refuseAdded: async (table, fields) => {
      if (table !== 'programmes' && isDecided(table)) await refuseIn(table, fields);
    },
    onAdded: (table, id) => {
      if (table === 'programmes') known.set(id, false);
    },
    refuseChanged: async (table, row, changes) => {
      if (!isDecided(table)) return;
      if (table === 'programmes' && ('state' in changes || 'openedOn' in changes)) {
        const { id } = row as { id: string };
        const next = { ...row, ...changes } as Parameters<typeof isLocked>[0];
        if (!isLocked(next) || !(await isPlanLocked(id))) known.set(id, false);
      }
      if (changesDecided(table, row, changes)) await refuseIn(table, row);
    },
    refuseDeleted: async (table, row) => {
      if (table !== 'programmes' && isDecided(table)) await refuseIn(table, row);
    },
  };
}
