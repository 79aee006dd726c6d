import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JournalEntry } from './journal.ts';
import { replay } from './replay.ts';

type Rows = JournalEntry['rows'];
const entry = (seq: number, rows: Rows, own: Partial<JournalEntry> = {}): JournalEntry => ({
  at: '2026-11-25T08:00:00Z',
  mark: { epoch: 1, seq },
  schemaVersion: 5,
  rows: [...rows, { t: 'acts', k: `act ${String(seq)}`, v: { id: `act ${String(seq)}`, seq } }],
  ...own,
});
const person = (id: string, name: string) => ({ t: 'persons', k: id, v: { id, name } });
const backup = (): Parameters<typeof replay>[0] => ({
  schemaVersion: 5,
  mark: { epoch: 1, seq: 10 },
  tables: [
    {
      name: 'persons',
      records: ['a', 'c'].map((id) => ({ key: id, record: { id, name: `${id} of the backup` } })),
    },
    { name: 'acts', records: [] },
  ],
});
const persons = ({ tables }: ReturnType<typeof replay>) =>
  tables.find(({ name }) => name === 'persons')?.records.map(({ record }) => record['name']);

describe('replay', () => {
  it('puts, changes and takes away what came after the backup, in its order', () => {
    const replayed = replay(backup(), [
      entry(9, [person('a', 'older than the backup')]),
      entry(10, [person('a', 'in the backup')]),
      entry(11, [person('b', 'Saimi'), person('a', 'Åke')]),
      entry(12, [person('b', 'Saimi Ståhl'), { t: 'persons', k: 'c', v: null }]),
    ]);
    expect(persons(replayed)).toEqual(['Åke', 'Saimi Ståhl']);
    expect(replayed).toMatchObject({
      mark: { epoch: 1, seq: 12 },
      applied: { entries: 2, put: 5, removed: 1 },
      waiting: [],
      unreached: 0,
    });
  });

  it('leaves what another epoch did', () => {
    const other = entry(11, [person('a', 'before a restore')], { mark: { epoch: 0, seq: 11 } });
    expect(replay(backup(), [other]).applied.entries).toBe(0);
  });

  it('ends at a gap: what follows rests on what is not known', () => {
    const replayed = replay(backup(), [
      entry(11, [person('a', 'Åke')]),
      entry(13, [person('b', 'rests on act 12')]),
      entry(14, []),
    ]);
    expect(replayed).toMatchObject({ mark: { seq: 11 }, unreached: 2, applied: { entries: 1 } });
  });

  it('hands back entries of a newer schema, to be replayed when the tables are there', () => {
    const newer = entry(12, [person('a', 'Åke')], { schemaVersion: 6 });
    const first = replay(backup(), [entry(11, []), newer]);
    expect(first.waiting).toEqual([newer]);
    const then = replay({ ...first, schemaVersion: 6 }, first.waiting);
    expect(persons(then)).toContain('Åke');
    expect(then.mark.seq).toBe(12);
  });

  it('keeps the newest of what was being typed, also before the first act', () => {
    const typed = (minute: number, text: string | null) => {
      const at = `2026-11-25T08:0${String(minute)}:00Z`;
      const v = text === null ? null : { key: 'form', text, savedAt: at };
      return entry(10, [], { at, rows: [{ t: 'drafts', k: 'form', v }] });
    };
    const drafts = (entries: JournalEntry[], office = backup()) =>
      replay(office, entries)
        .tables.find(({ name }) => name === 'drafts')
        ?.records.map(({ record }) => record['text']);
    expect(drafts([typed(1, 'a'), typed(2, 'ab')])).toEqual(['ab']);
    expect(drafts([typed(1, 'a'), typed(2, null)])).toEqual([]);
    const record = { key: 'form', text: 'abc', savedAt: '2026-11-25T08:03:00Z' };
    const later = { name: 'drafts', records: [{ key: 'form', record }] };
    const office = { ...backup(), tables: [...backup().tables, later] };
    expect(drafts([typed(1, 'a'), typed(2, null)], office)).toEqual(['abc']);
  });

  it('brings back nothing that was being typed before the backup, which knows what became of it', () => {
    const v = { key: 'form', text: 'saved since', savedAt: '2026-11-25T08:01:00Z' };
    const before = entry(9, [{ t: 'drafts', k: 'form', v }]);
    const { tables } = replay(backup(), [before, entry(11, [person('a', 'Åke')])]);
    expect(tables.find(({ name }) => name === 'drafts')?.records ?? []).toEqual([]);
  });

  it('wherever the backup was made and however often it is done, the end is the same', () => {
    const change = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      name: fc.option(fc.string({ maxLength: 3 })),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), fc.nat(20), (changes, cut) => {
        const entries = changes.map(({ id, name }, index) =>
          entry(11 + index, [name === null ? { t: 'persons', k: id, v: null } : person(id, name)]),
        );
        const whole = replay(backup(), entries);
        const half = replay(backup(), entries.slice(0, cut));
        // A later backup with the same journal, and the same again from the first one.
        for (const start of [half, whole]) {
          const again = replay({ ...start, schemaVersion: 5 }, entries);
          expect(again.tables).toEqual(whole.tables);
          expect(again.mark).toEqual(whole.mark);
        }
      }),
    );
  });
});
