import { expect, it } from 'vitest';
import type { Form } from './form.ts';
import { judgeCells } from './judge-cells.ts';
import { knownForms, type KnownForm, type KnownRow } from './known-forms.ts';
import { sampleForm } from './testing/sample-form.ts';
import type { FoundAnswer } from './walk-file.ts';

const withNumber = (sent: string): Form => ({
  ...sampleForm(),
  sections: [
    {
      key: 'a',
      code: 'A1',
      heading: 'A',
      rows: [{ key: 'trained', label: 'Koulutettuja', kind: 'number', sent }],
    },
  ],
});
const known = (form: Form): KnownForm => {
  const [one] = knownForms([form]).values();
  if (!one) throw new Error('no form');
  return one;
};
const found = (row: KnownRow | undefined, text: string): FoundAnswer => {
  if (!row) throw new Error('no row');
  return { known: row, text, state: 'sure', why: 'marks-agree', goesOn: false };
};

it.each([
  ['40', 'marks-agree'],
  ['1 240,5', 'marks-agree'],
  ['12 %', 'marks-agree'],
  ['', 'marks-agree'],
  ['noin 40 kpl (arvio)', 'no-number'],
  ['40 kpl', 'no-number'],
  ['1,240', 'no-number'],
])('is sure of a number only where it is one: %s', (text, why) => {
  const form = known(withNumber(''));
  const { cells } = judgeCells(form, [found(form.rows[0], text)], false);
  const state = why === 'marks-agree' ? 'sure' : 'check';
  expect(cells).toMatchObject([{ new: text, state, why }]);
});

it('asks nothing of words that went out as they came back', () => {
  const form = known(withNumber('noin 40'));
  const { cells } = judgeCells(form, [found(form.rows[0], 'noin 40')], false);
  expect(cells).toMatchObject([{ state: 'sure' }]);
});

it('keeps the second of two answers to a choice in its own words', () => {
  const form = known(sampleForm());
  const answers = ['Valmis', 'Käynnissä'].map((text) => found(form.rows[0], text));
  const { cells, unplaced } = judgeCells(form, answers, false);
  expect(cells[0]).toMatchObject({ new: 'done', state: 'conflict', why: 'two-answers' });
  expect(unplaced).toMatchObject([{ text: 'Käynnissä' }]);
});

it.each(['#REF!', '#N/A', '#DIV/0!', '#NIMI?', 'Err:508'])(
  'is not sure of a cell whose formula came to nothing, whatever it asks: %s',
  (text) => {
    const form = known(sampleForm());
    const { cells } = judgeCells(
      form,
      form.rows.map((row) => found(row, text)),
      false,
    );
    expect(cells.filter(({ state }) => state === 'sure')).toEqual([]);
    const number = known(withNumber(''));
    expect(judgeCells(number, [found(number.rows[0], text)], false).cells).toMatchObject([
      { new: text, state: 'check', why: 'unknown-formula' },
    ]);
  },
);
