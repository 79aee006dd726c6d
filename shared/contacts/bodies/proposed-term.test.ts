import { expect, it } from 'vitest';
import { proposedTerm } from './proposed-term.ts';
import type { Holder } from './seat-on.ts';

const held = (from: string, to?: string) => ({ mandate: { from, ...(to && { to }) } }) as Holder;
const DAY = '2026-12-02';
const BODY = { from: '2026-01-01', to: '2028-12-31' };

it.each([
  ['vacant', [], [], BODY, { from: DAY, to: '2028-12-31' }],
  [
    'vacant, body not begun',
    [],
    [],
    { from: '2027-01-01', to: '2029-12-31' },
    { from: '2027-01-01', to: '2029-12-31' },
  ],
  ['vacant until somebody comes', [], [held('2027-03-01')], BODY, { from: DAY, to: '2027-02-28' }],
  [
    'held until a day',
    [held('2026-01-01', '2026-12-31')],
    [],
    BODY,
    { from: '2027-01-01', to: '2028-12-31' },
  ],
  ['held without an end', [held('2026-01-01')], [], BODY, { to: '2028-12-31' }],
  ['held until the body ends', [held('2026-01-01', '2028-12-31')], [], BODY, { to: '2028-12-31' }],
  [
    'held, and promised after that',
    [held('2026-01-01', '2026-12-31')],
    [held('2027-01-01', '2027-12-31')],
    BODY,
    { from: '2028-01-01', to: '2028-12-31' },
  ],
  [
    'held, and promised for good',
    [held('2026-01-01', '2026-12-31')],
    [held('2027-01-01')],
    BODY,
    { to: '2028-12-31' },
  ],
  ['of a body without a term', [], [], {}, { from: DAY }],
])('proposes a term that warns of nothing: %s', (_, holders, next, body, term) => {
  expect(proposedTerm({ holders, next }, body, DAY)).toEqual(term);
});
