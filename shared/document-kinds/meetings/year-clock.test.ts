import { expect, it } from 'vitest';
import { yearClockModel } from '../../meetings/documents/year-clock-model.ts';
import { sampleOffice } from '../../sample-office/sample-office.ts';

const { rows } = sampleOffice('fi');
const modelOf = (year: number) => yearClockModel(rows, { year, day: '2026-11-25', language: 'fi' });

it('has the days that come every year, unasked', () => {
  const days = modelOf(2027)
    .entries.filter(({ kind }) => kind === 'deadline')
    .map(({ from }) => from);
  expect(days).toEqual(expect.arrayContaining(['2027-07-01', '2027-09-30', '2027-10-18']));
});

it('leaves out what is restricted, and marks what is internal', () => {
  const restricted = rows.engagements.filter(
    ({ confidentiality, from }) => confidentiality === 'restricted' && from?.startsWith('2026'),
  );
  expect(restricted.length).toBeGreaterThan(0);
  const told = JSON.stringify(modelOf(2026));
  for (const { title } of restricted) expect(told).not.toContain(title.fi);
  expect(modelOf(2026).entries.some(({ isInternal }) => isInternal)).toBe(
    rows.engagements.some(
      ({ confidentiality, from, state, template }) =>
        confidentiality === 'internal' &&
        from?.startsWith('2026') &&
        state !== 'cancelled' &&
        !template,
    ),
  );
});
