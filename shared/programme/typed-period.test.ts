import { describe, expect, it } from 'vitest';
import { isOngoing, periodChanges, readPeriod, readWholePeriod } from './typed-period.ts';

describe('readPeriod', () => {
  it.each([
    ['from', '2028', { from: '2028-01-01' }],
    ['to', '2028', { to: '2028-12-31' }],
    ['from', '3/2028', { from: '2028-03-01' }],
    ['to', '2/2028', { to: '2028-02-29' }],
    ['from', '2027–2029', { from: '2027-01-01', to: '2029-12-31' }],
    ['to', '2027-2029', { from: '2027-01-01', to: '2029-12-31' }],
    ['to', '1/2027–6/2028', { from: '2027-01-01', to: '2028-06-30' }],
    ['from', '1.3.2027', { from: '2027-03-01' }],
    ['to', '2028 loppuun mennessä', { to: '2028-12-31' }],
    ['to', 'jatkuva', { to: null, note: 'jatkuva' }],
    ['from', 'Tills vidare', { to: null, note: 'Tills vidare' }],
    ['to', ' ', { to: null }],
  ] as const)('understands %s: %s', (end, text, expected) => {
    expect(readPeriod(end, text)).toEqual(expected);
  });

  it.each(['31.2.2027', '13/2028', '2029–2027', 'keväällä', 'kevät 2027', '27'])(
    'understands no %s',
    (text) => {
      expect([readPeriod('from', text), readPeriod('to', text)]).toEqual([null, null]);
    },
  );
});

it('what changes of an action takes an end away, and notes what has none', () => {
  expect(periodChanges({}, { to: null, note: 'jatkuva' })).toMatchObject({
    to: undefined,
    scheduleNote: { fi: 'jatkuva' },
  });
  expect([isOngoing('Jatkuva'), isOngoing('vuosittain'), isOngoing(undefined)]).toEqual([
    true,
    false,
    false,
  ]);
});

it('reads both fields of a period together', () => {
  const whole = { from: '2028-01-01', to: '2031-12-31', wrong: {} };
  expect(readWholePeriod({ from: '2028', to: '2031' })).toEqual(whole);
  expect(readWholePeriod({ from: '2028–2031', to: '' })).toEqual(whole);
  expect(readWholePeriod({ from: '1.1.2028', to: '31.12.2031' })).toEqual(whole);
  expect(readWholePeriod({ from: '', to: '' }).wrong).toEqual({});
  expect(readWholePeriod({ from: '2031', to: '2028' }).wrong).toEqual({ to: 'beforeFrom' });
  expect(readWholePeriod({ from: 'pian', to: 'jatkuva' }).wrong).toEqual({
    from: 'unknown',
    to: 'unknown',
  });
});
