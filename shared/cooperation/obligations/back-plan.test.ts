import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../lib/add-days.ts';
import { isWorkingDay, workingDayOnOrBefore } from '../../lib/finnish-holidays.ts';
import {
  BACK_STEPS,
  USUAL_LENGTHS,
  keepLengths,
  lengthsFor,
  planBackwards,
  spreadLengths,
  type StepLength,
} from './back-plan.ts';

const codes = (lengths: readonly StepLength[], dueOn: string, today: string) =>
  Object.fromEntries(
    planBackwards(dueOn, lengths, today).map(({ step, warnings }) => [
      step,
      warnings.map(({ code }) => code).join(' '),
    ]),
  );

describe('planBackwards', () => {
  it('works back from the reply to the Committee of the Parties, over Midsummer, Ascension and Easter', () => {
    const plan = planBackwards('2026-06-21', USUAL_LENGTHS, '2026-01-15');
    expect(plan.map(({ step, from, to }) => `${step} ${from} ${to}`)).toEqual([
      'request 2026-03-31 2026-04-02',
      'replies 2026-04-07 2026-05-05',
      'draft 2026-05-06 2026-05-20',
      'secretariat 2026-05-21 2026-05-27',
      'ministerialGroup 2026-05-28 2026-06-03',
      'translation 2026-06-04 2026-06-17',
      'sending 2026-06-18 2026-06-18',
    ]);
    expect(plan.every(({ warnings }) => warnings.length === 0)).toBe(true);
  });

  const day = fc.integer({ min: 0, max: 2500 }).map((count) => addDays('2024-01-01', count));
  const lengths = fc
    .array(fc.integer({ min: 0, max: 30 }), { minLength: 7, maxLength: 7 })
    .map((numbers) =>
      BACK_STEPS.map((step, index) => ({ step, workingDays: numbers[index] ?? 0 })),
    );

  it('keeps the order, the lengths and the working days, whatever the deadline', () => {
    fc.assert(
      fc.property(day, lengths, (dueOn, steps) => {
        const plan = planBackwards(dueOn, steps, '2024-01-01');
        expect(plan.map(({ step }) => step)).toEqual(
          steps.filter(({ workingDays }) => workingDays > 0).map(({ step }) => step),
        );
        plan.forEach(({ from, to, workingDays }, index) => {
          expect(isWorkingDay(from) && isWorkingDay(to)).toBe(true);
          expect(daysIn(from, to)).toContain(workingDays);
          const next = plan[index + 1];
          if (next) expect(daysIn(to, next.from)).toContain(2);
          else expect(to).toBe(workingDayOnOrBefore(dueOn));
        });
      }),
      { numRuns: 60 },
    );
  });

  it('goes around July and Christmas where time allows, and warns of them where it does not', () => {
    const inTime = planBackwards('2026-09-01', USUAL_LENGTHS, '2026-01-15');
    expect(inTime.flatMap(({ warnings }) => warnings)).toEqual([]);
    expect(inTime.filter(({ from, to }) => `${from} ${to}`.includes('2026-07'))).toEqual([]);
    expect(codes(USUAL_LENGTHS, '2026-07-15', '2026-01-15')).toMatchObject({
      translation: '',
      sending: 'july',
    });
    expect(codes(USUAL_LENGTHS, '2026-09-01', '2026-06-08')).toMatchObject({
      request: '',
      draft: 'july',
      sending: '',
    });
    expect(codes(USUAL_LENGTHS, '2027-01-20', '2026-11-01')).toMatchObject({
      ministerialGroup: 'christmas',
      translation: 'christmas',
    });
  });

  it('ends the step of a body on its last meeting that is worth waiting for', () => {
    const meetings = {
      secretariat: ['2026-01-20', '2026-05-13', '2026-06-24'],
      ministerialGroup: ['2026-03-03'],
    };
    const plan = planBackwards('2026-06-21', USUAL_LENGTHS, '2026-01-15', { meetings });
    const met = plan.filter(({ isMeeting }) => isMeeting);
    expect(met.map(({ step, to }) => `${step} ${to}`)).toEqual(['secretariat 2026-05-13']);
    expect(plan.find(({ step }) => step === 'draft')?.to).toBe('2026-05-06');
  });

  it('warns of what is past', () => {
    expect(codes(USUAL_LENGTHS, '2026-06-21', '2026-06-17')).toMatchObject({
      request: 'past',
      translation: 'past',
      sending: '',
    });
  });

  it('warns of too short times and of steps that run into each other', () => {
    const short: StepLength[] = [
      { step: 'replies', workingDays: 5 },
      { step: 'draft', workingDays: 10, doneBy: '2026-06-18' },
      { step: 'sending', workingDays: 1 },
    ];
    expect(codes(short, '2026-06-21', '2026-01-15')).toEqual({
      replies: 'tooShort',
      draft: 'overlap',
      sending: '',
    });
  });

  it('moves what comes before a step with a day of its own', () => {
    const own: StepLength[] = [
      { step: 'secretariat', workingDays: 3 },
      { step: 'ministerialGroup', workingDays: 3, doneBy: '2026-05-31' },
      { step: 'sending', workingDays: 1 },
    ];
    const plan = planBackwards('2026-06-21', own, '2026-01-15');
    expect(plan.map(({ to }) => to)).toEqual(['2026-05-26', '2026-05-29', '2026-06-18']);
  });

  it('warns of what else falls due', () => {
    const busy = [
      { on: '2026-06-18', name: 'Tilastot' },
      { on: '2026-05-12', name: 'Kysely' },
      { on: '2026-06-10', name: 'Kokous' },
    ];
    const plan = planBackwards('2026-06-21', USUAL_LENGTHS, '2026-01-15', { busy });
    const collisions = plan.flatMap(({ step, warnings }) =>
      warnings.map((one) => `${step} ${one.code === 'collision' ? one.with : one.code}`),
    );
    expect(collisions).toEqual(['draft Kysely', 'sending Tilastot']);
  });
});

describe('spreadLengths', () => {
  const lengthOf = (lengths: readonly StepLength[], wanted: string) =>
    lengths.find(({ step }) => step === wanted)?.workingDays;

  it('leaves no idle weeks before a rush: four months from before Christmas begin at once', () => {
    const spread = spreadLengths('2027-04-07', USUAL_LENGTHS, '2026-12-07');
    const [first] = planBackwards('2027-04-07', spread, '2026-12-07');
    expect(first?.from && first.from > '2026-12-07' && first.from < '2026-12-16').toBe(true);
    expect(lengthOf(spread, 'replies')).toBeGreaterThan(20);
    expect(lengthOf(spread, 'translation')).toBe(10);
  });

  it('gives no step more than twice its time, and leaves the lengths where there is none to spare', () => {
    const far = spreadLengths('2029-04-07', USUAL_LENGTHS, '2026-12-07');
    expect(lengthOf(far, 'replies')).toBe(40);
    expect(spreadLengths('2027-02-01', USUAL_LENGTHS, '2026-12-07')).toEqual(USUAL_LENGTHS);
  });
});

describe('the lengths that were chosen', () => {
  it('are kept for the kind of obligation that they were chosen for, until they are as usual again', () => {
    const chosen = lengthsFor('comments').map((one) =>
      one.step === 'replies' ? { ...one, workingDays: 12 } : one,
    );
    const kept = keepLengths({ statistics: { draft: 3 } }, 'comments', chosen);
    expect(kept).toEqual({ statistics: { draft: 3 }, comments: { replies: 12 } });
    expect(lengthsFor('comments', kept)).toEqual(chosen);
    expect(lengthsFor('questionnaire', kept)).toEqual(USUAL_LENGTHS);
    expect(keepLengths(kept, 'comments', USUAL_LENGTHS)).toEqual({ statistics: { draft: 3 } });
  });
});

/** The working days of a span, and those of them that are neither in July nor around Christmas; its last day counts. */
function daysIn(from: string, to: string): number[] {
  const all = [];
  for (let day = from; day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) all.push(day);
  const calm = all.filter((day) => {
    const date = day.slice(5);
    const isQuiet = date.startsWith('07') || date >= '12-23' || date <= '01-06';
    return !isQuiet || day === to;
  });
  return [all.length, calm.length];
}
