import { describe, expect, it } from 'vitest';
import { bodyFields, validateBody, type BodyDraft, type BodyFinding } from './body-draft.ts';
import type { Seat } from './seat.ts';
import { validateMandate, type MandateGround } from './validate-mandate.ts';
import { validateSeat } from './validate-seat.ts';

const NONE = { fi: '', sv: '', en: '' };
const body = (more: Partial<BodyDraft> = {}): BodyDraft => ({
  name: { ...NONE, fi: 'Sihteeristö' },
  abbr: NONE,
  kind: 'secretariat',
  task: NONE,
  caseNumber: '',
  projectNumber: '',
  organisationId: null,
  from: '',
  to: '',
  rhythm: '',
  quorum: '',
  notes: '',
  ...more,
});
const told = (findings: BodyFinding[]) =>
  findings.map(({ path, severity, code }) => `${severity} ${path} ${code}`);

describe('validateBody', () => {
  it('is content with a name in any one language', () => {
    expect(validateBody(body())).toEqual([]);
    expect(validateBody(body({ name: { ...NONE, sv: 'Sekretariatet' } }))).toEqual([]);
    expect(told(validateBody(body({ name: { ...NONE, fi: ' ' } })))).toEqual([
      'error name.fi body-name-missing',
    ]);
  });

  it('refuses days that do not exist and a term that ends before it begins', () => {
    expect(told(validateBody(body({ from: '31.2.2026', to: 'syksyyn' })))).toEqual([
      'error from day-invalid',
      'error to day-invalid',
    ]);
    expect(told(validateBody(body({ from: '1.3.2026', to: '28.2.2026' })))).toEqual([
      'error to to-before-from',
    ]);
    expect(validateBody(body({ from: '1.3.2026', to: '1.3.2026' }))).toEqual([]);
  });

  it('takes a quorum that is a number of seats', () => {
    expect(bodyFields(body({ quorum: ' 5 ' })).quorum).toBe(5);
    expect(bodyFields(body()).quorum).toBeUndefined();
    for (const quorum of ['0', '-1', '2,5', 'puolet', '1000']) {
      expect(told(validateBody(body({ quorum })))).toEqual(['error quorum quorum-invalid']);
    }
  });

  it('refuses a personal identity code wherever it stands', () => {
    const findings = validateBody(body({ task: { ...NONE, sv: 'Ärende 131052-308T' } }));
    expect(told(findings)).toEqual(['error task.sv identity-code']);
  });
});

describe('validateSeat', () => {
  const base = { createdAt: '', updatedAt: '', rev: 1, order: 'a1' };
  const seats: Seat[] = [
    { ...base, id: 'm', bodyId: 'b', role: 'member' },
    { ...base, id: 'd', bodyId: 'b', role: 'deputy', deputyOfSeatId: 'm' },
    { ...base, id: 'x', bodyId: 'other', role: 'member' },
  ];
  const codes = (seat: Partial<Omit<Seat, 'id'>> & { id: string | null }) =>
    validateSeat({ bodyId: 'b', role: 'deputy', ...seat }, seats).map(({ code }) => code);

  it('lets a deputy stand in for a seat of the body, or for none', () => {
    expect(codes({ id: null, deputyOfSeatId: 'm' })).toEqual([]);
    expect(codes({ id: null })).toEqual([]);
    expect(codes({ id: 'm', role: 'chair' })).toEqual([]);
  });

  it.each([
    ['deputy-of-elsewhere', { id: null, deputyOfSeatId: 'x' }],
    ['deputy-of-elsewhere', { id: null, deputyOfSeatId: 'gone' }],
    ['deputy-of-itself', { id: 'd', deputyOfSeatId: 'd' }],
    ['deputy-of-deputy', { id: null, deputyOfSeatId: 'd' }],
    ['deputy-only', { id: null, role: 'member' as const, deputyOfSeatId: 'm' }],
    ['has-deputies', { id: 'm' }],
  ])('says %s', (code, seat) => {
    expect(codes(seat)).toEqual([code]);
  });
});

describe('validateMandate', () => {
  const ground: MandateGround = {
    body: { from: '2026-01-01', to: '2027-12-31' },
    ofSeat: [{ from: '2026-01-01', to: '2026-06-30' }],
    ofOtherSeats: [{ personId: 'A', from: '2026-01-01' }],
  };
  const toldOf = (draft: object) =>
    told(
      validateMandate(
        { personId: 'B', from: '1.7.2026', to: '', appointment: '', ...draft },
        ground,
      ),
    );

  it('needs a person and a first day', () => {
    expect(toldOf({})).toEqual([]);
    expect(toldOf({ personId: null, from: '' })).toEqual([
      'error personId person-missing',
      'error from day-missing',
    ]);
    expect(toldOf({ to: '30.6.2026' })).toEqual(['error to to-before-from']);
  });

  it('warns of an overlap, of days outside the term, and of a second seat', () => {
    expect(toldOf({ from: '30.6.2026' })).toEqual(['warning from mandates-overlap']);
    expect(toldOf({ from: '31.12.2025', to: '31.12.2025' })).toEqual(['warning from outside-term']);
    expect(toldOf({ to: '1.1.2028' })).toEqual(['warning to outside-term']);
    expect(toldOf({ personId: 'A' })).toEqual(['warning personId person-twice']);
  });
});
