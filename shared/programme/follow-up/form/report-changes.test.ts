import { expect, it } from 'vitest';
import { canBeTaken, indicatorValuesIn, reportChanges } from './report-changes.ts';

const cell = (field: string, text: string) => ({ actionId: 'a', field, text });

it('takes what was answered in the language of the reply, and leaves the others', () => {
  const before = {
    status: 'started',
    done: { fi: 'Vanha', sv: 'Gammal' },
    next: { fi: 'Jatkuu' },
    money: '10 000 €',
    answers: [{ key: 'q1', text: { sv: 'Ja' } }],
  } as const;
  const cells = [
    cell('status', 'delayed'),
    cell('done', ' Uusi\nrivi '),
    cell('next', ''),
    cell('money', ''),
    cell('contact', 'Aino Äijälä'),
    cell('question:q1', 'Kyllä'),
    cell('question:q2', ''),
    cell('indicator:x', '84'),
  ];
  expect(reportChanges(cells, { ...before, answers: [...before.answers] }, 'fi')).toEqual({
    status: 'delayed',
    done: { fi: 'Uusi\nrivi', sv: 'Gammal' },
    next: undefined,
    money: undefined,
    contact: 'Aino Äijälä',
    answers: [{ key: 'q1', text: { fi: 'Kyllä', sv: 'Ja' } }],
  });
});

it('takes no status that there is not, and an empty one as none', () => {
  expect(canBeTaken('status', 'Melkein valmis')).toBe(false);
  expect(canBeTaken('done', 'Melkein valmis')).toBe(true);
  expect(canBeTaken('done', 'Asiakas 131052-308T')).toBe(false);
  expect(reportChanges([cell('status', 'Melkein valmis')], {}, 'fi')).toEqual({});
  expect(reportChanges([cell('status', '')], { status: 'done' }, 'fi')).toEqual({
    status: undefined,
  });
});

it('gives the values of indicators apart, and none for an empty cell', () => {
  expect(
    indicatorValuesIn([cell('indicator:x', ' 84 '), cell('indicator:y', ''), cell('done', 'z')]),
  ).toEqual([{ id: 'x', value: '84' }]);
});
