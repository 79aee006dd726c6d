import { describe, expect, it } from 'vitest';
import type { Holder, SeatOn } from './seat-on.ts';
import { seatMoves, seatOfLine } from './seat-moves.ts';
import type { SeatLine } from './seat-table.ts';
import type { SeatRole } from './seat.ts';

const holder = (id: string) => ({ mandate: { id: `m-${id}` }, person: { id } }) as Holder;
const seat = (id: string, organisationId: string, role: SeatRole, ...held: string[]): SeatOn =>
  ({
    seat: { id, organisationId, role },
    holders: held.map(holder),
    next: [],
    deputies: [],
    marks: [],
  }) as unknown as SeatOn;
const known = (id: string) => ({ kind: 'known', id }) as const;
const line = (some: Partial<SeatLine>): SeatLine => ({
  organisation: { kind: 'none' },
  role: 'member',
  person: { kind: 'none' },
  deputy: { kind: 'none' },
  from: '2027-01-01',
  ...some,
});
const ids = (holders: readonly Holder[]) => holders.map(({ person }) => person.id);

describe('whom a table of seats moves', () => {
  it('says who stays, who leaves, who changes seats and whom it does not name', () => {
    const om = {
      ...seat('s1', 'om', 'member', 'aino'),
      deputies: [seat('d1', 'om', 'deputy', 'dan')],
    };
    const sm = seat('s2', 'sm', 'member', 'eino');
    const stm = seat('s3', 'stm', 'member', 'viola');
    const moves = seatMoves(
      [
        { seat: om, line: line({ person: known('aino'), deputy: known('uusi') }) },
        { seat: sm, line: line({ person: known('viola') }) },
      ],
      [om, ...om.deputies, sm, stm],
    );
    expect(
      moves.lines.map((one) => [
        one.stays,
        ids(one.leaves),
        one.deputyStays,
        ids(one.deputyLeaves),
      ]),
    ).toEqual([
      [true, [], false, ['dan']],
      [false, ['eino'], false, []],
    ]);
    expect(ids(moves.moved)).toEqual(['viola']);
    expect(moves.others).toEqual([]);
  });

  it('leaves alone whom no line names', () => {
    const om = {
      ...seat('s1', 'om', 'member', 'aino'),
      deputies: [seat('d1', 'om', 'deputy', 'dan')],
    };
    const moves = seatMoves(
      [{ seat: om, line: line({ person: known('uusi') }) }],
      [om, ...om.deputies, seat('s2', 'sm', 'member', 'eino')],
    );
    expect(ids(moves.lines[0]?.leaves ?? [])).toEqual(['aino']);
    expect(ids(moves.others)).toEqual(['dan', 'eino']);
  });
});

it('a line means the seat of its organisation and role: of the same person, vacant, or any', () => {
  const seats = [
    seat('a', 'om', 'member', 'aino'),
    seat('b', 'om', 'member', 'eino'),
    seat('c', 'om', 'member'),
    seat('d', 'om', 'chair', 'viola'),
  ];
  const place = (some: Partial<SeatLine>, free = seats) =>
    seatOfLine(line({ organisation: known('om'), ...some }), free)?.seat.id;
  expect(place({ person: known('eino') })).toBe('b');
  expect(place({ person: known('uusi') })).toBe('c');
  expect(place({ person: known('uusi') }, seats.slice(0, 2))).toBe('a');
  expect(place({ person: known('uusi'), role: 'chair' })).toBe('d');
  expect(place({ organisation: known('sm') })).toBeUndefined();
  expect(place({ organisation: { kind: 'unknown', text: 'x' } })).toBeUndefined();
});
