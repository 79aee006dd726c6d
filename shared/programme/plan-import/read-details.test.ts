import { expect, it } from 'vitest';
import { readDetails } from './read-details.ts';

const parties = (lead: string) =>
  readDetails(new Map([['lead', [lead]]]), () => false).action.parties.map(
    ({ name, role }) => `${role} ${name}`,
  );

it('takes the first body that is named for the lead, or the one that is said to be it', () => {
  expect(parties('SM, OM')).toEqual(['lead SM', 'coLead OM']);
  expect(parties('SM, OM (vastuu), STM')).toEqual(['lead OM', 'coLead SM', 'coLead STM']);
  expect(parties('SM; OM (koordinaatio)')).toEqual(['lead OM', 'coLead SM']);
  expect(parties('IM, JM (huvudansvar)')).toEqual(['lead JM', 'coLead IM']);
  // Of two it says nothing more than their order.
  expect(parties('SM (vastuu), OM (vastuu)')).toEqual(['lead SM', 'coLead OM']);
  expect(parties('Sisäministeriö (SM), OM')).toEqual(['lead Sisäministeriö (SM)', 'coLead OM']);
});
