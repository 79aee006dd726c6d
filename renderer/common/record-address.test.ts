import { expect, it } from 'vitest';
import { recordAddress } from './record-address.ts';

it('leads from the history of a record to where it is shown, with its whole where it has no page', () => {
  const to = (table: string, row: object) => recordAddress(table, { id: 'x', ...row });
  expect(to('persons', {})).toBe('#/contacts/x');
  expect(to('actions', { programmeId: 'plan' })).toBe('#/programme/plan/x');
  expect(to('followUpRounds', { programmeId: 'plan' })).toBe('#/programme/plan/follow-up/x');
  expect(to('deliveries', { obligationId: 'report' })).toBe('#/obligations/report');
  expect(to('positions', { personId: 'aino' })).toBe('#/contacts/aino');
  expect(to('tasks', {})).toBe('#/tasks');
  expect(to('templates', {})).toBe('#/templates/x');
  expect(to('reviewRounds', {})).toBe('#/obligations/rounds/x');
  expect(to('roundStages', { roundId: 'round' })).toBe('#/obligations/rounds/round');
  expect(to('deliveries', {})).toBeNull();
  expect(to('settings', {})).toBeNull();
});
