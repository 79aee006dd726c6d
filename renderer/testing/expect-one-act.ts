import { expect } from 'vitest';
import type { ActResult } from '#shared/records/change.ts';
import type { Office } from '#renderer/data/office.ts';

/** Carries an act out twice and over: the second time it is no act, and after another act it is taken back alone. It is done in the end. */
export async function expectOneAct(
  office: Office,
  act: () => Promise<ActResult<unknown>>,
): Promise<void> {
  const { actId } = await act();
  expect(actId).not.toBeNull();
  expect((await act()).actId).toBeNull();
  const other = await office.change({ name: 'addTask', facts: { title: 'Muu' } }, (write) =>
    write.add('tasks', { title: 'Muu' }),
  );
  const undone = await office.undoAct(actId ?? '');
  expect(undone).toMatchObject({ ok: true, value: { id: actId } });
  expect((await office.read.tasks.get(other.value.id))?.title).toBe('Muu');
  expect((await office.redoAct(actId ?? '')).ok).toBe(true);
  expect((await act()).actId).toBeNull();
}
