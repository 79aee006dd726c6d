import { describe, expect, it } from 'vitest';
import type { DeadlineRule } from '../obligations/obligation.ts';
import { calendarEntries, type CalendarRows } from './calendar-entries.ts';

describe('what goes into a calendar', () => {
  const made = { createdAt: '2026-01-07T07:00:00.000Z', updatedAt: '2026-01-07T07:00:00.000Z' };
  const base = (id: string) => ({ id, ...made, rev: 1 });
  const engagement = (id: string, own: Partial<CalendarRows['engagements'][number]> = {}) => ({
    ...base(id),
    kind: 'meeting' as const,
    title: { fi: id },
    from: '2026-05-05',
    state: 'confirmed' as const,
    confidentiality: 'normal' as const,
    ...own,
  });
  const rows: CalendarRows = {
    bodies: [{ ...base('b'), name: { fi: 'Toimielin' }, kind: 'intlBody' }],
    engagements: [
      engagement('kokous'),
      engagement('salainen', { confidentiality: 'restricted' }),
      engagement('luonnos', { state: 'draft' }),
      engagement('ensi vuonna', { from: '2027-01-05' }),
    ],
    obligations: [
      {
        ...base('o'),
        title: { fi: 'Tilastot' },
        kind: 'statistics',
        bodyId: 'b',
        rule: { kind: 'fixed', day: '2026-06-21' },
      },
    ],
    deliveries: [],
    questionnaires: [{ ...base('salattu kysely'), title: {}, confidentiality: 'restricted' }],
    tasks: [
      { ...base('t1'), title: 'soita', dueOn: '2026-04-01' },
      { ...base('t2'), title: 'tehty', dueOn: '2026-04-01', doneOn: '2026-03-01' },
      { ...base('t3'), title: 'salaisen', dueOn: '2026-04-01', sourceId: 'salainen' },
      { ...base('t4'), title: 'kyselyn', dueOn: '2026-04-01', sourceId: 'salattu kysely' },
    ],
  };
  const entries = calendarEntries(rows, {
    span: { from: '2026-01-01', to: '2026-12-31' },
    today: '2026-03-01',
    language: 'fi',
  });

  it('is what lies ahead in the span, nothing restricted, under ids that stay', () => {
    expect(entries.map(({ uid, title }) => [uid, title])).toEqual([
      ['t1', 'Tehtävä: soita'],
      ['kokous', 'kokous'],
      ['o', 'Tilastot (Toimielin)'],
    ]);
  });

  it('keeps the id of a deadline whose day is moved, and gives each year its own', () => {
    const uids = (rule: DeadlineRule) =>
      calendarEntries(
        {
          ...rows,
          engagements: [],
          tasks: [],
          obligations: rows.obligations.map((one) => ({ ...one, rule })),
        },
        {
          span: { from: '2026-01-01', to: '2027-12-31' },
          today: '2026-03-01',
          language: 'fi',
        },
      ).map(({ uid, from }) => `${uid} ${from}`);
    expect(uids({ kind: 'fixed', day: '2026-09-01' })).toEqual(['o 2026-09-01']);
    expect(uids({ kind: 'yearly', month: 9, day: 30 })).toEqual([
      'o-2026 2026-09-30',
      'o-2027 2027-09-30',
    ]);
  });

  it('stands on the last working day to send it, reminds in time, and says that a date is not confirmed', () => {
    expect(entries.at(-1)).toMatchObject({
      from: '2026-06-18',
      isTentative: true,
      reminderDays: [14, 3],
    });
    expect(entries.at(-1)?.text).toBe(
      'Määräaika on 21.6.2026, joka ei ole työpäivä.\nMääräajan peruste: määrätty päivä 21.6.2026.\nPäivää ei ole vahvistettu lähteestä.',
    );
  });
});
