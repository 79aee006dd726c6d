import { expect, it } from 'vitest';
import { LANGUAGES } from '../i18n/languages.ts';
import { recordName } from '../schema/record-words.ts';
import { sampleOffice } from '../sample-office/sample-office.ts';
import { recordNames } from './record-names.ts';

const tables = sampleOffice().rows as unknown as Readonly<
  Record<string, readonly Readonly<Record<string, unknown>>[]>
>;

/** Records of these tables join two others; each pair is joined once. */
const JOINS = ['taggings', 'mandates', 'listMembers', 'actionParties', 'recommendationLinks'];

it.each(LANGUAGES)('calls every record of the office by something (%s)', (language) => {
  const context = recordNames(tables, language);
  const namesOf = (table: string) =>
    (tables[table] ?? []).map((row) => recordName(table, row, context));
  const nameless = Object.keys(tables).filter((table) => namesOf(table).includes(''));
  expect(nameless).toEqual([]);
  const alike = JOINS.flatMap((table) => {
    const names = namesOf(table);
    expect(names.length).toBeGreaterThan(2);
    return names.filter((name, index) => names.indexOf(name) !== index);
  });
  expect(alike).toEqual([]);
});

it('tells what joins two records by both, what differs first', () => {
  const base = { id: 'x', createdAt: '', updatedAt: '', rev: 1 };
  const persons = [{ ...base, id: 'aino', givenName: 'Aino', familyName: 'Mallila' }];
  const organisations = [{ ...base, id: 'ministry', name: { fi: 'Oikeusministeriö' } }];
  const obligations = [{ ...base, id: 'report', title: { fi: 'Raportti' } }];
  const context = recordNames({ persons, organisations, obligations }, 'fi');
  const name = (table: string, row: object) => recordName(table, { ...base, ...row }, context);
  const position = { personId: 'aino', organisationId: 'ministry', title: { fi: 'johtaja' } };
  expect(name('positions', position)).toBe('Aino Mallila, Oikeusministeriö, johtaja');
  const email = { kind: 'email', value: 'aino@example.org', ownerId: 'aino' };
  expect(name('contactPoints', email)).toBe('aino@example.org, Aino Mallila');
  const due = { obligationId: 'report', dueOn: '2026-03-01', state: 'sent' };
  expect(name('deliveries', due)).toBe('Raportti, 1.3.2026');
});
