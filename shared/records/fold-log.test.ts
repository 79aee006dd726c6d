import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedFields, type StoredRow } from './apply-change.ts';
import { foldLog, type LogLine, type MergeConflict, placeKey } from './fold-log.ts';
import { compareStamps, nextStamp, stampOf } from './stamp.ts';

const START = Date.parse('2026-11-30T08:00:00Z');
const PARTS = [{ table: 'points', field: 'personId' }];
const DEVICES = ['a', 'b', 'c'] as const;
type Device = (typeof DEVICES)[number];

type Change = (row: StoredRow, mark: string) => Record<string, unknown>;

/** What may happen: somebody does something, or two laptops meet. */
type Step =
  | { kind: 'edit'; device: Device; pick: number; change: Change }
  | { kind: 'add' | 'addPart' | 'delete'; device: Device; pick: number }
  | { kind: 'meet'; device: Device; other: Device };

const edits: Change[] = [
  (_, mark) => ({ name: mark }),
  (row, mark) => ({ title: { ...(row['title'] as object), fi: mark } }),
  (row, mark) => ({ title: { ...(row['title'] as object), sv: mark } }),
  (row, mark) => ({ needs: [...((row['needs'] as string[] | undefined) ?? []), mark] }),
  (row) => ({ needs: ((row['needs'] as string[] | undefined) ?? []).slice(1) }),
  (row, mark) => withBlock(row, mark),
];

function withBlock(row: StoredRow, mark: string) {
  const { content } = row['body'] as { content: { attrs: { id: string } }[] };
  const index = Number(/\d+/u.exec(mark)?.[0]) % content.length;
  const changed = content.map((block, place) =>
    place === index ? { ...block, content: [{ type: 'text', text: mark }] } : block,
  );
  return { body: { type: 'doc', content: changed } };
}

const device = fc.constantFrom(...DEVICES);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      device,
      pick: fc.nat(20),
      change: fc.constantFrom(...edits),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('add' as const, 'addPart' as const, 'delete' as const),
      device,
      pick: fc.nat(20),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('meet' as const), device, other: device }),
  },
);
const history = fc.record({
  steps: fc.array(step, { maxLength: 40 }),
  skews: fc.tuple(...DEVICES.map(() => fc.integer({ min: -86_400_000, max: 86_400_000 }))),
});

type History = { steps: Step[]; skews: number[] };
type Made = LogLine & { id: number; knew: ReadonlySet<number> };

/** Plays a history: every line that was written, with the lines that its device knew then. */
function play({ steps, skews }: History): Made[] {
  const all: Made[] = [];
  const known = new Map<Device, Set<number>>(DEVICES.map((one) => [one, new Set<number>()]));
  const linesOf = (who: Device) => all.filter(({ id }) => known.get(who)?.has(id));
  steps.forEach((one, index) => {
    const own = known.get(one.device) ?? new Set<number>();
    if (one.kind === 'meet') {
      const others = known.get(one.other) ?? new Set<number>();
      for (const id of [...own, ...others]) {
        own.add(id);
        others.add(id);
      }
      return;
    }
    const lines = linesOf(one.device);
    const now = START + index * 1000 + (skews[DEVICES.indexOf(one.device)] ?? 0);
    const last =
      lines
        .map(({ stamp }) => stamp)
        .sort(compareStamps)
        .at(-1) ?? null;
    const stamp = nextStamp(last, now, one.device);
    const at = new Date(now).toISOString();
    const rows = [...foldLog(lines, { parts: PARTS }).records.values()].filter(
      ({ row }) => row.deletedAt === undefined,
    );
    const write = (line: Pick<LogLine, 'table' | 'recordId' | 'op' | 'rev' | 'fields'>) => {
      if (Object.keys(line.fields).length === 0) return;
      const id = all.length;
      all.push({ ...line, stamp, at, seq: id, id, knew: new Set(own) });
      own.add(id);
    };
    const persons = rows.filter(({ table }) => table === 'persons');
    const person = persons[one.pick % Math.max(1, persons.length)]?.row;
    if (one.kind === 'add' || !person) {
      const body = {
        type: 'doc',
        content: ['1', '2', '3'].map((id) => ({ type: 'paragraph', attrs: { id } })),
      };
      const fields = changedFields({}, { name: `‹${String(index)}›`, title: {}, body });
      write({ table: 'persons', recordId: `p${String(index)}`, op: 'add', rev: 1, fields });
    } else if (one.kind === 'addPart') {
      const fields = changedFields({}, { personId: person.id });
      write({ table: 'points', recordId: `q${String(index)}`, op: 'add', rev: 1, fields });
    } else if (one.kind === 'edit') {
      const mark = `‹${String(index)}›`;
      const fields = changedFields(person, one.change(person, mark));
      write({
        table: 'persons',
        recordId: person.id,
        op: 'update',
        rev: person.rev + 1,
        fields,
      });
    } else {
      const parts = rows.filter(({ row }) => row['personId'] === person.id);
      for (const { table, row } of [{ table: 'persons', row: person }, ...parts]) {
        const fields = changedFields(row, { deletedAt: at });
        write({ table, recordId: row.id, op: 'delete', rev: row.rev + 1, fields });
      }
    }
  });
  return all;
}

/** Each thing that is written bears a mark of its own. */
const marksIn = (value: unknown): string[] => JSON.stringify(value ?? null).match(/‹\d+›/gu) ?? [];

const foldAll = (lines: readonly LogLine[]) => foldLog(lines, { parts: PARTS });

describe('the logs of three devices with wrong clocks', () => {
  it('come to equal records in whatever order they arrive', () => {
    fc.assert(
      fc.property(
        history,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (past, chance) => {
          const lines = play(past);
          const expected = foldAll(lines);
          // On another device its numbers are others; those of one act follow each other.
          const places = lines.map((line) => ({ line, place: chance.next().value }));
          const arrived = places.sort((x, y) => x.place - y.place).map(({ line }) => line);
          const { records, conflicts } = foldAll(arrived);
          const sorted = (entries: Iterable<[string, unknown]>) =>
            [...entries].sort(([x], [y]) => (x < y ? -1 : 1));
          expect(sorted(records)).toEqual(sorted(expected.records));
          expect(new Set(conflicts.map((one) => JSON.stringify(one)))).toEqual(
            new Set(expected.conflicts.map((one) => JSON.stringify(one))),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('lose nothing without a word: what was written stands, was seen by who wrote over it, or is told', () => {
    fc.assert(
      fc.property(history, (past) => {
        const lines = play(past);
        const { records, conflicts } = foldAll(lines);
        for (const { id, table, recordId, fields } of lines) {
          const marks = Object.values(fields).flatMap(([before, after]) =>
            marksIn(after).filter((mark) => !marksIn(before).includes(mark)),
          );
          const standing = marksIn(records.get(placeKey(table, recordId))?.row);
          for (const mark of marks.filter((one) => !standing.includes(one))) {
            const isDropped = lines.some(
              ({ knew, fields: later }) =>
                knew.has(id) &&
                Object.values(later).some(
                  ([before, after]) =>
                    marksIn(before).includes(mark) && !marksIn(after).includes(mark),
                ),
            );
            const isTold = conflicts.some(
              (one) => one.kind === 'overruled' && marksIn(one.lost).includes(mark),
            );
            expect(isDropped || isTold, `${mark} of ${recordId}`).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('tell no conflict of what was done one after the other, and let who saw the other stand', () => {
    fc.assert(
      fc.property(history, (past) => {
        const lines = play(past);
        const { conflicts } = foldAll(lines);
        for (const conflict of conflicts) {
          if (!('by' in conflict)) continue;
          const winner = lines.find(
            ({ stamp, recordId }) => stamp === conflict.by && recordId === conflict.recordId,
          );
          const unseen = lines.filter(
            ({ id, recordId, stamp }) =>
              recordId === conflict.recordId &&
              stamp < conflict.by &&
              winner?.knew.has(id) === false,
          );
          expect(unseen.length, JSON.stringify(conflict)).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('of one device are what it wrote, and nothing is in conflict', () => {
    fc.assert(
      fc.property(history, ({ steps, skews }) => {
        const alone = steps.map((one) => ({ ...one, device: 'a' as const, other: 'a' as const }));
        const lines = play({ steps: alone, skews });
        const { records, conflicts } = foldAll(lines);
        expect(conflicts).toEqual([]);
        for (const { row } of records.values()) {
          expect(row.rev).toBe(lines.filter(({ recordId }) => recordId === row.id).length);
        }
      }),
    );
  });
});

describe('foldLog', () => {
  const line = (
    place: number,
    some: Pick<LogLine, 'op' | 'fields'> & Partial<LogLine>,
    who: Device = 'a',
  ): LogLine => ({
    stamp: stampOf(START + place, 0, who),
    at: '2026-11-30T08:00:00.000Z',
    table: 'persons',
    recordId: 'p',
    ...some,
  });
  const added = line(1, { op: 'add', rev: 1, fields: { name: [null, 'Aino'] } });
  const told = (lines: LogLine[]): MergeConflict['kind'][] =>
    foldAll(lines).conflicts.map(({ kind }) => kind);

  it('lets who saw the other stand, though her clock is a day behind', () => {
    const seen = line(2, { op: 'update', rev: 2, fields: { name: ['Aino', 'Anna'] } });
    const answer = line(
      3,
      {
        op: 'update',
        rev: 3,
        fields: { name: ['Anna', 'Arja'] },
        at: '2026-11-29T08:00:00.000Z',
      },
      'b',
    );
    const { records, conflicts } = foldAll([answer, seen, added]);
    expect(records.get('persons p')?.row).toMatchObject({ name: 'Arja', rev: 3 });
    expect(conflicts).toEqual([]);
  });

  it('keeps and tells the name that another took the place of', () => {
    const one = line(2, { op: 'update', rev: 2, fields: { name: ['Aino', 'Anna'] } });
    const other = line(3, { op: 'update', rev: 2, fields: { name: ['Aino', 'Arja'] } }, 'b');
    const { records, conflicts } = foldAll([other, added, one]);
    expect(records.get('persons p')?.row).toMatchObject({ name: 'Arja', rev: 3 });
    expect(conflicts).toEqual([
      {
        kind: 'overruled',
        table: 'persons',
        recordId: 'p',
        field: 'name',
        lost: 'Anna',
        by: other.stamp,
      },
    ]);
  });

  it('puts together what was written in two languages, blocks and lists, and tells nothing', () => {
    const block = (id: string, text: string) => ({
      type: 'paragraph',
      attrs: { id },
      content: [{ type: 'text', text }],
    });
    const body = (...texts: [string, string]) => ({
      type: 'doc',
      content: texts.map((text, index) => block(String(index), text)),
    });
    const before = { title: { fi: 'a' }, needs: ['law'], body: body('1', '2') };
    const start = line(1, { op: 'add', rev: 1, fields: changedFields({}, before) });
    const edit = (place: number, who: Device, changes: Record<string, unknown>) =>
      line(place, { op: 'update', rev: 2, fields: changedFields(before, changes) }, who);
    const { records, conflicts } = foldAll([
      start,
      edit(2, 'a', { title: { fi: 'b' }, needs: ['law', 'money'], body: body('1', '2 b') }),
      edit(3, 'b', { title: { fi: 'a', sv: 'c' }, needs: ['training'], body: body('1 c', '2') }),
    ]);
    expect(records.get('persons p')?.row).toMatchObject({
      title: { fi: 'b', sv: 'c' },
      needs: ['training', 'money'],
      body: body('1 c', '2 b'),
    });
    expect(conflicts).toEqual([]);
  });

  it('tells an edit of what was deleted meanwhile, whichever came first', () => {
    const gone = { deletedAt: [null, '2026-11-30T09:00:00.000Z'] } satisfies LogLine['fields'];
    const edit = { name: ['Aino', 'Anna'] } satisfies LogLine['fields'];
    const first = [
      line(2, { op: 'delete', rev: 2, fields: gone }),
      line(3, { op: 'update', rev: 2, fields: edit }, 'b'),
    ];
    const last = [
      line(2, { op: 'update', rev: 2, fields: edit }),
      line(3, { op: 'delete', rev: 2, fields: gone }, 'b'),
    ];
    expect(told([added, ...first])).toEqual(['edited-deleted']);
    expect(told([added, ...last])).toEqual(['edited-deleted']);
    expect(
      told([added, ...last.slice(0, 1), line(3, { op: 'delete', rev: 3, fields: gone })]),
    ).toEqual([]);
  });

  it('makes one of what two add alike, and brings back what is added again', () => {
    const again = line(2, { op: 'add', rev: 1, fields: { name: [null, 'Aino'] } }, 'b');
    const { records, conflicts } = foldAll([added, again]);
    expect([...records.keys()]).toEqual(['persons p']);
    expect(conflicts).toEqual([]);
    const gone = line(2, { op: 'delete', rev: 2, fields: { deletedAt: [null, 'x'] } });
    const later = { ...again, stamp: stampOf(START + 3, 0, 'b') };
    expect(foldAll([added, gone, later]).records.get('persons p')?.row.deletedAt).toBeUndefined();
  });

  it('takes into the trash what became part of a deleted record', () => {
    const point = { table: 'points', recordId: 'q' };
    const part = line(2, { ...point, op: 'add', rev: 1, fields: { personId: [null, 'p'] } }, 'b');
    const gone = line(3, { op: 'delete', rev: 2, fields: { deletedAt: [null, 'x'] } });
    expect(foldAll([added, part, gone]).records.get('points q')?.row.deletedAt).toBe('x');
    expect(told([added, part, gone])).toEqual(['part-of-deleted']);
  });

  it('keeps what was changed elsewhere of an import that was taken back', () => {
    const base = { createdAt: 'x', updatedAt: 'x', rev: 1 };
    const imported = [
      { table: 'imports', row: { ...base, id: 'i', state: 'done' } },
      ...['p', 'q'].map((id) => ({ table: 'persons', row: { ...base, id, importId: 'i' } })),
    ];
    const lines = [
      line(2, { op: 'update', rev: 2, fields: { name: [null, 'Anna'] } }, 'b'),
      line(3, {
        table: 'imports',
        recordId: 'i',
        op: 'update',
        rev: 2,
        fields: { state: ['done', 'undone'] },
      }),
    ];
    const { records, conflicts } = foldLog(lines, { imported });
    expect(records.get('persons p')?.row).not.toHaveProperty('importId');
    expect(records.get('persons q')?.row).toMatchObject({ importId: 'i' });
    expect(conflicts).toEqual([{ kind: 'import-undone', table: 'persons', recordId: 'p' }]);
  });

  it('makes nothing of what was erased', () => {
    const late = line(2, { op: 'update', rev: 2, fields: { name: ['Aino', 'Anna'] } }, 'b');
    expect(foldAll([late]).records.size).toBe(0);
  });
});
