import { describe, expect, it } from 'vitest';
import { displayName } from '../person-name.ts';
import type { Person } from '../person.ts';
import type { Body } from './body.ts';
import { allSeats, compositionOn, type BodyRows } from './composition.ts';
import type { Mandate } from './mandate.ts';
import type { Seat } from './seat.ts';

const base = { createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z', rev: 1 };
const TODAY = '2026-11-25';
const body = (more: Partial<Body> = {}): Body => ({
  ...base,
  id: 'body',
  name: { fi: 'Sihteeristö' },
  kind: 'network',
  ...more,
});
const seat = (id: string, role: Seat['role'], more: Partial<Seat> = {}): Seat => ({
  ...base,
  id,
  bodyId: 'body',
  role,
  order: 'a1',
  ...more,
});
const person = (id: string): Person => ({ ...base, id, givenName: 'Aino', familyName: id });
const mandate = (seatId: string, personId: string, more: Partial<Mandate> = {}): Mandate => ({
  ...base,
  id: `${seatId} ${personId}`,
  seatId,
  personId,
  from: '2025-01-01',
  ...more,
});

function rows(some: Partial<BodyRows>): BodyRows {
  return {
    bodies: [body()],
    seats: [],
    mandates: [],
    organisations: [],
    persons: ['A', 'B', 'C', 'D'].map(person),
    positions: [],
    ...some,
  };
}

/** Each seat as `role id: holders [marks]`. */
function told(some: Partial<BodyRows>, day = TODAY) {
  const composition = compositionOn(rows(some), 'body', day);
  return (composition ? allSeats(composition) : []).map(
    ({ seat: { id, role }, holders, marks }) =>
      `${role} ${id}: ${holders.map((holder) => holder.person.id).join('+')} [${marks.join(' ')}]`,
  );
}

describe('compositionOn', () => {
  it('goes on naming an erased person whose name the record keeps, and nobody else who is gone', () => {
    const some = {
      seats: [seat('one', 'chair'), seat('two', 'member')],
      mandates: [mandate('one', 'kept'), mandate('two', 'gone')],
      tombstones: [
        { personId: 'kept', keptName: 'Aino Pois', keptIn: ['mandates:one kept'] },
        { personId: 'gone', keptIn: [] },
      ].map((one) => ({
        ...base,
        ...one,
        id: one.personId,
        erasedOn: TODAY,
        reason: '',
        marks: [],
      })),
    };
    const seats = allSeats(compositionOn(rows(some), 'body', TODAY) ?? { groups: [] });
    expect(seats.map(({ holders }) => holders.map((one) => displayName(one.person)))).toEqual([
      ['Aino Pois'],
      [],
    ]);
    expect(seats[0]?.holders[0]?.isErased).toBe(true);
    expect(seats[0]?.marks).toEqual([]);
  });

  it('names where a holder works where that is not where the seat is', () => {
    const employed = (personId: string, organisationId: string) => ({
      ...base,
      id: personId,
      personId,
      organisationId,
      title: {},
      primary: true,
    });
    const some = {
      organisations: ['SM', 'OM'].map((id) => ({
        ...base,
        id,
        name: { fi: id },
        kind: 'ministry' as const,
        country: 'FI',
      })),
      seats: [
        seat('one', 'member', { organisationId: 'SM' }),
        seat('two', 'member', { organisationId: 'SM', order: 'a2' }),
      ],
      mandates: [mandate('one', 'A'), mandate('two', 'B')],
      positions: [employed('A', 'SM'), employed('B', 'OM')],
    };
    const seats = allSeats(compositionOn(rows(some), 'body', TODAY) ?? { groups: [] });
    expect(seats.map(({ holders }) => holders.map(({ employer }) => employer?.id))).toEqual([
      [undefined],
      ['OM'],
    ]);
  });

  it('names the seats in the order of roles, each member with her deputies', () => {
    const seats = [
      seat('observer', 'observer'),
      seat('expert', 'expert'),
      seat('secretary', 'secretary'),
      seat('d2', 'deputy', { deputyOfSeatId: 'm2' }),
      seat('m2', 'member', { order: 'a2' }),
      seat('m1', 'member', { order: 'a1' }),
      seat('d1b', 'deputy', { deputyOfSeatId: 'm1', order: 'a2' }),
      seat('d1a', 'deputy', { deputyOfSeatId: 'm1', order: 'a1' }),
      seat('vice', 'viceChair'),
      seat('chair', 'chair'),
      seat('elsewhere', 'member', { bodyId: 'other' }),
    ];
    const composition = compositionOn(rows({ seats }), 'body', TODAY);
    expect(composition && allSeats(composition).map((one) => one.seat.id)).toEqual([
      'chair',
      'vice',
      'm1',
      'd1a',
      'd1b',
      'm2',
      'd2',
      'expert',
      'secretary',
      'observer',
    ]);
    expect(compositionOn(rows({}), 'unknown', TODAY)).toBeNull();
  });

  it('lists a deputy of no one seat, or of one that is gone, after the members', () => {
    const seats = [
      seat('m', 'member'),
      seat('lost', 'deputy', { deputyOfSeatId: 'gone' }),
      seat('general', 'deputy', { order: 'a2' }),
      seat('expert', 'expert'),
    ];
    expect(told({ seats })).toEqual([
      'member m:  [vacant]',
      'deputy lost:  [vacant]',
      'deputy general:  [vacant]',
      'expert expert:  [vacant]',
    ]);
  });

  it.each([
    ['2024-12-31', ''],
    ['2025-01-01', 'A'],
    ['2025-06-30', 'A'],
    ['2025-07-01', 'B'],
    ['2030-01-01', 'B'],
  ])('says who held the seat on %s', (day, holder) => {
    const composition = compositionOn(
      rows({
        seats: [seat('s', 'member')],
        mandates: [
          mandate('s', 'B', { from: '2025-07-01' }),
          mandate('s', 'A', { to: '2025-06-30' }),
        ],
      }),
      'body',
      day,
    );
    const one = composition && allSeats(composition)[0];
    expect(one?.holders.map((held) => held.person.id).join()).toBe(holder);
    expect(one?.marks.includes('vacant')).toBe(holder === '');
  });

  it('knows who comes next, and of a vacant seat who held it last', () => {
    const composition = compositionOn(
      rows({
        seats: [seat('s', 'chair')],
        mandates: [
          mandate('s', 'A', { from: '2020-01-01', to: '2021-12-31' }),
          mandate('s', 'B', { from: '2022-01-01', to: '2026-10-31' }),
          mandate('s', 'D', { from: '2028-01-01' }),
          mandate('s', 'C', { from: '2027-01-01', to: '2027-12-31' }),
        ],
      }),
      'body',
      TODAY,
    );
    const one = composition && allSeats(composition)[0];
    expect(one?.previous?.person.id).toBe('B');
    expect(one?.next.map((held) => held.person.id)).toEqual(['C', 'D']);
  });

  it('marks mandates that overlap, and those that end within 90 days', () => {
    const seats = [1, 2, 3].map((place) =>
      seat(`s${String(place)}`, 'member', { order: `a${String(place)}` }),
    );
    const mandates = [
      mandate('s1', 'A', { to: '2027-02-23' }),
      mandate('s2', 'B', { to: '2027-02-24' }),
      mandate('s3', 'C'),
      mandate('s3', 'D', { from: '2026-01-01' }),
    ];
    expect(told({ seats, mandates })).toEqual([
      'member s1: A [ends-soon]',
      'member s2: B []',
      'member s3: C+D [overlap]',
    ]);
  });

  it('counts seats that several hold, or will, deputies’ among them', () => {
    const seats = [seat('m', 'member'), seat('d', 'deputy', { deputyOfSeatId: 'm' })];
    const mandates = [
      mandate('m', 'A', { to: '2027-02-28' }),
      mandate('m', 'B', { from: '2027-03-01' }),
      mandate('m', 'C', { from: '2027-04-01' }),
      mandate('d', 'C', { to: '2027-02-28' }),
      mandate('d', 'D', { from: '2027-03-01' }),
    ];
    expect(told({ seats, mandates })).toEqual(['member m: A [overlap]', 'deputy d: C []']);
    const counts = (of: Mandate[]) =>
      compositionOn(rows({ seats, mandates: of }), 'body', TODAY)?.counts.overlapping;
    expect(counts(mandates)).toBe(1);
    expect(counts([...mandates, mandate('d', 'A')])).toBe(2);
    expect(counts(mandates.slice(0, 2))).toBe(0);
  });

  it('does not say that a mandate ends soon where somebody holds the seat after it', () => {
    const seats = [1, 2, 3, 4].map((place) =>
      seat(`s${String(place)}`, 'member', { order: `a${String(place)}` }),
    );
    const mandates = [
      mandate('s1', 'A', { to: '2026-12-31' }),
      mandate('s1', 'B', { from: '2027-01-01' }),
      mandate('s2', 'B', { to: '2026-12-31' }),
      { ...mandate('s2', 'B', { from: '2027-02-01' }), id: 'again' },
      mandate('s3', 'C', { to: '2026-12-31' }),
      mandate('s3', 'D', { from: '2026-11-01' }),
      mandate('s4', 'D', { to: '2026-12-31' }),
      mandate('s4', 'A', { from: '2024-01-01', to: '2024-12-31' }),
    ];
    expect(told({ seats, mandates })).toEqual([
      'member s1: A []',
      'member s2: B []',
      'member s3: C+D [overlap person-twice]',
      'member s4: D [ends-soon person-twice]',
    ]);
    expect(compositionOn(rows({ seats, mandates }), 'body', TODAY)?.counts.endingSoon).toBe(1);
  });

  it('marks a person who holds two seats, not one who holds one seat twice', () => {
    const seats = [
      seat('chair', 'chair'),
      seat('m', 'member'),
      seat('x', 'member', { order: 'a2' }),
    ];
    const mandates = [
      mandate('chair', 'A'),
      mandate('m', 'A'),
      mandate('x', 'B'),
      { ...mandate('x', 'B'), id: 'again' },
    ];
    expect(told({ seats, mandates })).toEqual([
      'chair chair: A [person-twice]',
      'member m: A [person-twice]',
      'member x: B+B [overlap]',
    ]);
  });

  it('misses a deputy only where the body has them', () => {
    const seats = [seat('chair', 'chair'), seat('m1', 'member'), seat('m2', 'member')];
    const held = [mandate('chair', 'A'), mandate('m1', 'B'), mandate('m2', 'C')];
    const missing = (some: Partial<BodyRows>) =>
      compositionOn(rows({ seats, mandates: held, ...some }), 'body', TODAY)?.counts.withoutDeputy;
    const deputy = seat('d', 'deputy', { deputyOfSeatId: 'm1' });

    expect(missing({})).toBe(0);
    expect(missing({ bodies: [body({ kind: 'workingGroup' })] })).toBe(2);
    expect(missing({ seats: [...seats, deputy] })).toBe(2);
    const withDeputy = { seats: [...seats, deputy], mandates: [...held, mandate('d', 'D')] };
    expect(missing(withDeputy)).toBe(1);
    expect(told(withDeputy)).toContain('member m2: C [no-deputy]');
    const general = { seats: [...seats, seat('d', 'deputy')] };
    expect(missing({ ...general, bodies: [body({ kind: 'workingGroup' })] })).toBe(0);
  });

  it('counts seats, vacancies and mandates that end soon', () => {
    const seats = [
      seat('chair', 'chair'),
      seat('m', 'member'),
      seat('d', 'deputy', { deputyOfSeatId: 'm' }),
    ];
    const mandates = [
      mandate('chair', 'A', { to: TODAY }),
      mandate('d', 'B', { to: '2026-12-31' }),
    ];
    expect(compositionOn(rows({ seats, mandates }), 'body', TODAY)?.counts).toEqual({
      seats: 2,
      held: 1,
      vacant: 1,
      withoutDeputy: 0,
      endingSoon: 2,
      overlapping: 0,
    });
  });

  it('misses nothing in a body that has not begun or is over', () => {
    const seats = [seat('m', 'member')];
    const bodies = [body({ kind: 'workingGroup', from: '2020-04-02', to: '2023-12-31' })];
    for (const day of ['2020-04-01', '2024-01-01']) {
      expect(told({ bodies, seats }, day)).toEqual(['member m:  []']);
      expect(compositionOn(rows({ bodies, seats }), 'body', day)?.counts).toMatchObject({
        vacant: 0,
        withoutDeputy: 0,
      });
    }
    expect(told({ bodies, seats }, '2023-12-31')).toEqual(['member m:  [vacant no-deputy]']);
  });

  it('shows the position in the organisation whose seat it is, as it was on the day', () => {
    const position = (id: string, organisationId: string, more: object = {}) => ({
      ...base,
      id,
      personId: 'A',
      organisationId,
      title: {},
      primary: false,
      ...more,
    });
    const some = {
      seats: [seat('s', 'member', { organisationId: 'om' })],
      mandates: [mandate('s', 'A', { from: '2020-01-01' })],
      positions: [
        position('main', 'sm', { primary: true }),
        position('earlier', 'om', { to: '2022-12-31' }),
        position('now', 'om', { from: '2023-01-01' }),
      ],
    };
    const shown = (day: string, more: Partial<BodyRows> = {}) => {
      const composition = compositionOn(rows({ ...some, ...more }), 'body', day);
      return composition && allSeats(composition)[0]?.holders[0]?.position?.id;
    };
    expect(shown('2022-12-31')).toBe('earlier');
    expect(shown('2023-01-01')).toBe('now');
    expect(shown(TODAY, { seats: [seat('s', 'member')] })).toBe('main');
  });
});
