import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyChange, changedFields, type StoredRow } from './apply-change.ts';
import { asItWas } from './as-it-was.ts';
import { stampOf } from './stamp.ts';

const at = '2026-11-01T08:00:00.000Z';

it('takes back what came later, in whatever order it is given, and finds every earlier state', () => {
  const state = fc.dictionary(fc.constantFrom('title', 'note', 'state'), fc.string());
  fc.assert(
    fc.property(fc.array(state, { minLength: 2, maxLength: 6 }), fc.nat(), (states, pick) => {
      let row: StoredRow | undefined;
      const rows: StoredRow[] = [];
      const changes = states.map((next, seq) => {
        const gone = Object.fromEntries(
          ['title', 'note', 'state'].map((name) => [name, undefined]),
        );
        const fields = changedFields(row ?? {}, { ...gone, ...next });
        row = applyChange(row, { recordId: 'a', at, fields });
        rows.push(row);
        return {
          stamp: stampOf(0, seq, 'a'),
          seq,
          op: seq === 0 ? ('add' as const) : ('update' as const),
          fields,
        };
      });
      const index = pick % states.length;
      const now = rows.at(-1);
      const then = rows[index];
      if (!now || !then) throw new Error('no row');
      const later = changes.filter(({ seq }) => seq > index).toReversed();
      expect({ ...asItWas(now, later), rev: 0 }).toEqual({ ...then, rev: 0 });
      expect(asItWas(now, changes)).toBeNull();
    }),
  );
});
