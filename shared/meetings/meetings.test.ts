import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyRows } from '../contacts/bodies/composition.ts';
import { addDays } from '../lib/add-days.ts';
import { isWorkingDay } from '../lib/finnish-holidays.ts';
import { ordersFor } from '../records/order.ts';
import { attendeesOf } from './attendance-on.ts';
import { carriedFields, carriedItems } from './carry-over.ts';
import type { AgendaItem, Attendance, Decision, Meeting } from './meeting.ts';
import {
  meetingNumber,
  nextNumber,
  nextState,
  numbersByDay,
  previousMeeting,
} from './meeting-series.ts';
import { numberDecisions } from './number-decisions.ts';
import { nearMeeting, planYear, RHYTHM_NAMES, RHYTHMS } from './plan-year.ts';

const base = (id: string) => ({
  id,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  rev: 1,
});

/** A year's meetings of three bodies, as they are planned: 12, 4 and 4. */
function plannedYear(year: number): Meeting[] {
  const of = (bodyId: string, rhythm: keyof typeof RHYTHMS, weekday: number) =>
    planYear(year, { months: RHYTHMS[rhythm], weekday, week: 2 }).map(({ day }, at): Meeting => ({
      ...base(`${bodyId}${String(at + 1).padStart(2, '0')}`),
      bodyId,
      number: at + 1,
      day,
      language: 'fi',
      state: 'planned',
    }));
  return [
    ...of('secretariat', 'monthly', 2),
    ...of('network', 'fourTimes', 4),
    ...of('steering', 'fourTimes', 1),
  ];
}

describe('the plan of a year', () => {
  it('has a working day in each month of the rhythm, no two the same', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2090 }),
        fc.constantFrom(...RHYTHM_NAMES),
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom(1, 2, 3, 4, 'last' as const),
        (year, rhythm, weekday, week) => {
          const planned = planYear(year, { months: RHYTHMS[rhythm], weekday, week });
          const days = planned.map(({ day }) => day);
          expect(days.filter((day) => !isWorkingDay(day))).toEqual([]);
          expect(days.map((day) => Number(day.slice(5, 7)))).toEqual([...RHYTHMS[rhythm]]);
          expect(days.every((day) => day.startsWith(String(year)))).toBe(true);
        },
      ),
    );
  });

  it('moves a meeting from Epiphany and from Independence Day to the week after', () => {
    // 6 January 2026 is a Tuesday, 6 December 2027 a Monday.
    expect(planYear(2026, { months: [1], weekday: 2, week: 1 })).toEqual([
      { day: '2026-01-13', movedFrom: '2026-01-06' },
    ]);
    expect(planYear(2027, { months: [12], weekday: 1, week: 1 })).toEqual([
      { day: '2027-12-13', movedFrom: '2027-12-06' },
    ]);
  });

  it('puts none between Christmas and Epiphany, and none of a usual week is moved', () => {
    // The last Friday of December 2027 is New Year's Eve, the one before it Christmas Eve.
    expect(planYear(2027, { months: [12], weekday: 5, week: 'last' })).toEqual([
      { day: '2027-12-17', movedFrom: '2027-12-31' },
    ]);
    expect(planYear(2027, { months: [1], weekday: 1, week: 1 })).toEqual([
      { day: '2027-01-11', movedFrom: '2027-01-04' },
    ]);
    expect(planYear(2027, { months: [2], weekday: 2, week: 2 })).toEqual([{ day: '2027-02-09' }]);
  });

  it('tells the meeting that is near a day, and none that is cancelled or further away', () => {
    const year = plannedYear(2027).filter(({ bodyId }) => bodyId === 'network');
    const [first, second] = year;
    if (!first || !second) throw new Error('no meetings');
    expect(nearMeeting(year, addDays(first.day, 10))).toBe(first);
    expect(nearMeeting(year, addDays(first.day, -3))).toBe(first);
    expect(nearMeeting(year, addDays(first.day, 11))).toBeUndefined();
    expect(nearMeeting([{ ...first, state: 'cancelled' }, second], first.day)).toBeUndefined();
  });
});

describe('a series', () => {
  it('numbers the meetings of a body within its year', () => {
    const year = plannedYear(2027);
    expect(nextNumber(year, 'secretariat', '2027-12-31')).toBe(13);
    expect(nextNumber(year, 'network', '2027-12-31')).toBe(5);
    expect(nextNumber(year, 'network', '2028-01-10')).toBe(1);
    expect(meetingNumber({ number: 3, day: '2027-03-09' })).toBe('3/2027');
  });

  it('lets the numbers of planned meetings follow their days, and keeps those that went out', () => {
    const numbered = (days: Record<string, Meeting['state']>) =>
      Object.entries(days).map(([day, state], at): Meeting => ({
        ...base(day),
        bodyId: 'network',
        number: at + 1,
        day,
        language: 'fi',
        state,
      }));
    const late = numbered({ '2027-05-04': 'planned', '2027-02-09': 'planned' });
    expect([...numbersByDay(late)]).toEqual([
      ['2027-02-09', 1],
      ['2027-05-04', 2],
    ]);
    const sent = numbered({
      '2027-05-04': 'invited',
      '2027-09-07': 'planned',
      '2027-02-09': 'planned',
      '2028-01-11': 'planned',
    });
    expect([...numbersByDay(sent)]).toEqual([
      ['2027-02-09', 2],
      ['2027-09-07', 3],
    ]);
    expect(numbersByDay(plannedYear(2027)).size).toBe(0);
  });

  it('was held once its day has come, whatever was sent of it', () => {
    const day = '2027-02-09';
    expect(nextState({ state: 'planned', day }, '2027-02-08')).toBe('invited');
    expect(nextState({ state: 'planned', day }, day)).toBe('held');
    expect(nextState({ state: 'agendaSent', day }, '2027-03-01')).toBe('held');
    expect(nextState({ state: 'held', day }, '2027-03-01')).toBe('minutesDrafted');
  });

  it('passes every state up to the approval of the minutes', () => {
    const passed = ['planned' as Meeting['state']];
    const day = '2027-02-09';
    for (;;) {
      const next = nextState({ state: passed.at(-1) ?? 'approved', day }, '2027-01-01');
      if (next === null) break;
      passed.push(next);
    }
    expect(passed).toEqual([
      'planned',
      'invited',
      'agendaSent',
      'held',
      'minutesDrafted',
      'checked',
      'approved',
    ]);
    expect(nextState({ state: 'cancelled', day }, day)).toBeNull();
  });
});

/** What happens in a meeting, item by item: dealt with or not, with how many decisions, and a task that stays open. */
const happenings = fc.array(
  fc.record({
    isCancelled: fc.boolean(),
    added: fc.integer({ min: 0, max: 5 }),
    items: fc.infiniteStream(
      fc.record({ isDealt: fc.boolean(), decisions: fc.integer({ min: 0, max: 3 }) }),
    ),
  }),
  { minLength: 20, maxLength: 20 },
);

type Year = { meetings: Meeting[]; items: AgendaItem[]; decisions: Decision[] };

/** Runs a year through: each meeting takes what comes from before it, gets items of its own, is held or cancelled. */
function runYear(happened: typeof happenings extends fc.Arbitrary<infer T> ? T : never): Year {
  const year: Year = { meetings: plannedYear(2027), items: [], decisions: [] };
  const inOrder = [...year.meetings].sort((a, b) => (a.day + a.id < b.day + b.id ? -1 : 1));
  for (const [at, meeting] of inOrder.entries()) {
    const { isCancelled, added, items: each } = happened[at] ?? fail();
    const carried = carriedItems(meeting, year.meetings, year.items).map(carriedFields);
    expect(carriedItems(meeting, year.meetings, year.items)).toHaveLength(carried.length);
    const own = Array.from({ length: added }, (_, n) => ({
      kind: 'decision' as const,
      title: { fi: `${meeting.id}-${String(n)}` },
    }));
    const first = previousMeeting(year.meetings, meeting)
      ? []
      : [{ kind: 'opening' as const, title: { fi: 'Avaus' }, recurring: true as const }];
    const orders = ordersFor(first.length + carried.length + own.length);
    const rows = [...first, ...carried, ...own].map((fields, n): AgendaItem => ({
      ...base(`${meeting.id}:${String(n)}`),
      meetingId: meeting.id,
      order: orders[n] ?? '',
      ...fields,
    }));
    year.items.push(...rows);
    // Taken once, nothing is left to be taken.
    expect(carriedItems(meeting, year.meetings, year.items)).toEqual([]);
    if (isCancelled) {
      meeting.state = 'cancelled';
      continue;
    }
    meeting.state = 'approved';
    for (const row of rows) {
      const { isDealt, decisions } = each.next().value;
      if (isDealt) row.dealt = true;
      for (const order of ordersFor(isDealt ? decisions : 0)) {
        const id = `${row.id}:${order}`;
        year.decisions.push({
          ...base(id),
          agendaItemId: row.id,
          order,
          kind: 'decided',
          text: {},
        });
      }
    }
  }
  return year;
}

const fail = (): never => {
  throw new Error('A year has twenty meetings');
};

describe('a generated year', () => {
  it('neither loses nor doubles an item', () => {
    fc.assert(
      fc.property(happenings, (happened) => {
        const { meetings, items } = runYear(happened);
        const sources = items.flatMap(({ carriedFromId }) => carriedFromId ?? []);
        expect(new Set(sources).size).toBe(sources.length);
        for (const item of items.filter(({ recurring, dealt }) => !recurring && !dealt)) {
          const of = meetings.find(({ id }) => id === item.meetingId);
          const isLast = !meetings.some(
            ({ bodyId, day }) => bodyId === of?.bodyId && day > (of?.day ?? ''),
          );
          expect(isLast || sources.includes(item.id)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('numbers decisions without gap, also where some are fixed', () => {
    fc.assert(
      fc.property(happenings, fc.infiniteStream(fc.boolean()), (happened, fixes) => {
        const { meetings, items, decisions } = runYear(happened);
        for (const bodyId of ['secretariat', 'network', 'steering']) {
          const numbers = () => numberDecisions(bodyId, meetings, items, decisions);
          const before = numbers();
          expect(before.map(({ number }) => number)).toEqual(before.map((_, at) => at + 1));
          for (const { decision, number } of before) {
            if (fixes.next().value) decision.number = number;
          }
          expect(numbers().map(({ number }) => number)).toEqual(before.map((_, at) => at + 1));
        }
      }),
      { numRuns: 50 },
    );
  });
});

it('brings an item with an open task from one agenda to the next until the task is done', () => {
  const [one, two, three] = plannedYear(2027);
  if (!one || !two || !three) throw new Error('Three meetings');
  const meetings: Meeting[] = [{ ...one, state: 'approved' }, { ...two, state: 'approved' }, three];
  const item = { kind: 'decision' as const, title: {}, dealt: true as const, order: 'a0' };
  const items: AgendaItem[] = [
    { ...base('a'), meetingId: one.id, ...item },
    { ...base('b'), meetingId: two.id, carriedFromId: 'a', ...item },
  ];
  expect(
    carriedItems(three, meetings, items, new Set(['a'])).map(({ item: { id } }) => id),
  ).toEqual(['b']);
  expect(carriedItems(three, meetings, items)).toEqual([]);
});

it('proposes again only what was not dealt with', () => {
  const proposal = { fi: 'Hyväksytään.' };
  const item = { ...base('a'), meetingId: 'm', kind: 'decision', title: {}, order: 'a0' } as const;
  const proposed = (why: 'notDealt' | 'openTask') =>
    carriedFields({ item: { ...item, proposal }, why }).proposal;
  expect(proposed('notDealt')).toEqual(proposal);
  expect(proposed('openTask')).toBeUndefined();
});

describe('attendance', () => {
  const meeting: Meeting = {
    ...base('m'),
    bodyId: 'body',
    number: 1,
    day: '2027-03-09',
    language: 'fi',
    state: 'held',
  };
  const dayOf = fc.integer({ min: 1, max: 28 }).map((n) => `2027-03-${String(n).padStart(2, '0')}`);

  it('is of those whose mandates hold on the day', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(dayOf, dayOf), { maxLength: 8 }), dayOf, (spans, day) => {
        const rows = rowsOf(spans);
        const names = attendeesOf(rows, { ...meeting, day }, []).map(({ person }) => person?.id);
        const held = rows.mandates
          .filter(({ from, to }) => from <= day && day <= (to ?? ''))
          .map(({ personId }) => personId);
        expect(names.sort()).toEqual(held.sort());
      }),
    );
  });

  it('tells guests after the members, and what was marked of each', () => {
    const rows = rowsOf([['2027-01-01', '2027-12-31']]);
    const marked: Attendance[] = [
      {
        ...base('x'),
        meetingId: 'm',
        role: 'member',
        seatId: 's0',
        personId: 'p0',
        presence: 'remote',
      },
      { ...base('y'), meetingId: 'm', role: 'guest', name: 'Vilja Vieras' },
      { ...base('z'), meetingId: 'other', role: 'guest', name: 'Toinen' },
    ];
    const told = attendeesOf(rows, meeting, marked);
    expect(told.map(({ role, name, attendance }) => [role, name, attendance?.presence])).toEqual([
      ['member', undefined, 'remote'],
      ['guest', 'Vilja Vieras', undefined],
    ]);
  });
});

function rowsOf(spans: readonly (readonly [string, string])[]): BodyRows {
  return {
    bodies: [{ ...base('body'), name: { fi: 'Toimielin' }, kind: 'other' }],
    seats: spans.map((_, at) => ({
      ...base(`s${String(at)}`),
      bodyId: 'body',
      role: 'member',
      order: ordersFor(spans.length)[at] ?? '',
    })),
    mandates: spans.map(([from, to], at) => ({
      ...base(`t${String(at)}`),
      seatId: `s${String(at)}`,
      personId: `p${String(at)}`,
      from,
      to,
    })),
    persons: spans.map((_, at) => ({
      ...base(`p${String(at)}`),
      givenName: 'Eino',
      familyName: String(at),
    })),
    organisations: [],
    positions: [],
  };
}
