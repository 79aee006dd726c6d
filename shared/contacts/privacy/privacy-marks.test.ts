import { describe, expect, it } from 'vitest';
import type { Person } from '../person.ts';
import { informBy, isInactive, privacyMarks } from './privacy-marks.ts';

const TODAY = '2026-11-25';
const person = (some: Partial<Person> = {}): Person => ({
  id: 'p',
  createdAt: '2026-01-07T07:00:00.000Z',
  updatedAt: '2026-01-07T07:00:00.000Z',
  rev: 1,
  givenName: 'Aino',
  familyName: 'Esimerkki',
  ...some,
});
const imported = (obtainedOn: string) =>
  ({ kind: 'import', source: 'Luettelo', purpose: 'network', obtainedOn }) as const;

describe('informBy', () => {
  it('is a month from the day the data were obtained', () => {
    expect(informBy(person({ provenance: imported('2026-10-31') }))).toBe('2026-11-30');
    expect(informBy(person({ provenance: imported('2026-02-07') }))).toBe('2026-03-07');
  });

  it('is no day for who was told, gave the data herself or whose source is not known', () => {
    expect(informBy(person())).toBeNull();
    expect(informBy(person({ informedOn: '2026-02-01' }))).toBeNull();
    expect(
      informBy(person({ provenance: { ...imported('2020-01-01'), kind: 'self' } })),
    ).toBeNull();
  });
});

describe('isInactive', () => {
  it('asks for a change or a check within 24 months', () => {
    expect(isInactive({}, '2024-11-24', TODAY)).toBe(true);
    expect(isInactive({}, '2024-11-25', TODAY)).toBe(false);
    expect(isInactive({ verifiedOn: '2026-01-01' }, '2020-01-01', TODAY)).toBe(false);
  });
});

describe('privacyMarks', () => {
  it('names every mark, the weightiest first', () => {
    const marked = person({
      restrictedOn: '2026-11-01',
      objectedOn: '2026-11-01',
      nonDisclosure: true,
      provenance: imported('2026-10-01'),
      reviewOn: TODAY,
    });
    expect(privacyMarks(marked, '2020-01-01', TODAY)).toEqual([
      'restricted',
      'objected',
      'non-disclosure',
      'not-informed',
      'to-review',
      'inactive',
    ]);
  });

  it('is empty for someone told and not yet due', () => {
    const kept = person({ informedOn: '2026-01-10', reviewOn: '2026-11-26' });
    expect(privacyMarks(kept, '2026-01-07', TODAY)).toEqual([]);
    const within = person({ provenance: imported('2026-11-01') });
    expect(privacyMarks(within, '2026-11-01', TODAY)).toEqual([]);
  });
});
