import { expect, it } from 'vitest';
import { type FoundDatabase, startVerdict } from './start-verdict.ts';

const program = { schemaVersion: 5, appVersion: '1.2.0' };
const state = {
  ...program,
  mark: { epoch: 2, seq: 40 },
  counts: { persons: 80, tasks: 20 },
};
const found = (own: Partial<FoundDatabase> = {}): FoundDatabase => ({
  schemaVersion: 5,
  mark: { epoch: 2, seq: 40 },
  counts: { persons: 80, tasks: 20 },
  ...own,
});
const nothing = { persons: 0, tasks: 0 };
const anew = { epoch: 0, seq: 0 };

it.each([
  ['nothing anywhere', null, 'missing', 'first'],
  ['an empty database', null, found({ counts: nothing, mark: anew }), 'first'],
  [
    'a state of an office that held nothing',
    { ...state, mark: anew, counts: nothing },
    'missing',
    'first',
  ],
  ['data as they were left', state, found(), 'ready'],
  ['data a moment ahead of the state', state, found({ mark: { epoch: 2, seq: 43 } }), 'ready'],
  [
    'a restore that the state was not told of',
    state,
    found({ mark: { epoch: 3, seq: 7 } }),
    'ready',
  ],
  ['data, and a state that is gone', null, found(), 'ready'],
  ['a few deleted', state, found({ counts: { persons: 62, tasks: 20 } }), 'ready'],
  ['an older schema', state, found({ schemaVersion: 4 }), 'upgraded'],
  ['an older schema, before there was a state', null, found({ schemaVersion: 4 }), 'upgraded'],
  ['another version of the program', { ...state, appVersion: '1.1.0' }, found(), 'upgraded'],
  ['a newer schema', state, found({ schemaVersion: 6 }), 'newer'],
  ['a newer schema in the state, and no data', { ...state, schemaVersion: 6 }, 'missing', 'newer'],
  ['no database where data were', state, 'missing', 'lost'],
  ['an empty one', state, found({ counts: nothing, mark: anew }), 'lost'],
  ['one emptied behind the program', state, found({ counts: nothing }), 'lost'],
  [
    'one that was emptied act by act',
    state,
    found({ counts: nothing, mark: { epoch: 2, seq: 99 } }),
    'fewer',
  ],
  ['acts missing', state, found({ mark: { epoch: 2, seq: 39 } }), 'behind'],
  ['an epoch before', state, found({ mark: { epoch: 1, seq: 900 } }), 'behind'],
  ['a fifth gone', state, found({ counts: { persons: 59, tasks: 20 } }), 'fewer'],
  [
    'fewer comes before upgraded',
    { ...state, appVersion: '1' },
    found({ counts: { persons: 9 } }),
    'fewer',
  ],
] as const)('%s', (_, told, database, verdict) => {
  expect(startVerdict(told, database, program)).toBe(verdict);
});

it('a small office may lose a large part', () => {
  const small = { ...state, counts: { persons: 3 } };
  expect(startVerdict(small, found({ counts: { persons: 1 } }), program)).toBe('ready');
});
