import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareContents } from './compare-versions.ts';
import { makeVersion } from './make-version.ts';
import { isNothing, planRestore, RESTORED_TABLES, type RestorePlan } from './plan-restore.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import {
  action,
  anyProgramme,
  emptyProgramme,
  NO_NAMES,
  record,
} from '../testing/any-programme.ts';
import type { VersionContent } from './version.ts';

const all = { organisation: () => true, recommendation: () => true };

function versionOf(content: ProgrammeContent): VersionContent {
  const about = {
    name: 'Hyväksytty',
    purpose: 'approval',
    madeAt: '2026-11-26T08:00:00Z',
  } as const;
  return makeVersion(content, NO_NAMES, about).content;
}

/** What the plan makes of a programme. */
function carriedOut(now: ProgrammeContent, plan: RestorePlan): ProgrammeContent {
  const next = structuredClone(now);
  const set = (row: object, changes: Record<string, unknown>) => {
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined) Reflect.deleteProperty(row, name);
      else Reflect.set(row, name, value);
    }
  };
  set(next.programme, plan.programme);
  for (const table of RESTORED_TABLES) {
    const rows: { id: string }[] = next[table];
    for (const one of plan.back) {
      if (one.table === table) rows.push({ ...record(one.id), ...one.fields });
    }
    for (const one of plan.changed) {
      const row = rows.find(({ id }) => one.table === table && id === one.id);
      if (row) set(row, one.changes);
    }
    const gone = new Set(plan.gone.filter((one) => one.table === table).map(({ id }) => id));
    rows.splice(0, rows.length, ...rows.filter(({ id }) => !gone.has(id)));
  }
  return next;
}

it('leads from any state to any other, and then there is nothing left to do', () => {
  fc.assert(
    fc.property(anyProgramme, anyProgramme, (now, then) => {
      const version = versionOf(then);
      const next = carriedOut(now, planRestore(now, version, all));
      expect(compareContents(version, next)).toEqual({ records: [], renumbered: [] });
      expect(isNothing(planRestore(next, version, all))).toBe(true);
    }),
  );
});

it('leaves out what the office has no more and says so, and leaves contact persons alone', () => {
  const party = (id: string, organisationId: string) => ({
    ...record(id),
    actionId: 'a1',
    organisationId,
    role: 'lead' as const,
    answer: 'asked' as const,
  });
  const then = {
    ...emptyProgramme(),
    actions: [action('a1')],
    actionParties: [party('p1', 'om'), party('p2', 'lakkautettu')],
  };
  const now: ProgrammeContent = {
    ...emptyProgramme(),
    actions: [action('a1')],
    actionParties: [{ ...party('p1', 'om'), answer: 'confirmed', contactPersonId: 'aino' }],
  };
  const plan = planRestore(now, versionOf(then), {
    ...all,
    organisation: (id) => id === 'om',
  });
  expect(plan).toMatchObject({
    back: [],
    changed: [{ table: 'actionParties', id: 'p1', changes: { answer: 'asked' } }],
    lost: { organisations: ['lakkautettu'] },
  });
  expect(plan.changed[0]?.changes).not.toHaveProperty('contactPersonId');
});
