import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ref, richTextBuilder } from '../rich-text/testing/build-rich-text.ts';
import { textAt } from '../contacts/privacy/field-text.ts';
import { fieldContext } from './field-context.ts';
import { recordSides, recordValue } from './record-words.ts';
import { sampleOffice } from '../sample-office/sample-office.ts';
import { ROW_SCHEMAS } from '../office-data/row-schemas.ts';

type Field = { table: string; field: string; words: readonly string[] };

/** The fields of a schema that hold a word of the program, those of its parts too. */
function wordsIn(table: string, schema: unknown, path = ''): Field[] {
  if (schema instanceof z.ZodEnum) {
    return [{ table, field: path, words: schema.options.map(String) }];
  }
  if (schema instanceof z.ZodLiteral) {
    const words = [...schema.values].filter((one) => typeof one === 'string');
    return words.length > 0 ? [{ table, field: path, words }] : [];
  }
  if (schema instanceof z.ZodArray) return wordsIn(table, schema.element, path);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional)
    return wordsIn(table, schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) {
    return schema.options.flatMap((one) => wordsIn(table, one, path));
  }
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([name, one]) =>
    // What a version holds is told by its own screens.
    name === 'content' && table === 'versions'
      ? []
      : wordsIn(table, one, path === '' ? name : `${path}.${name}`),
  );
}

const context = fieldContext('fi');

it('leaves what only begins as a moment as it was written', () => {
  const value = (text: string) => recordValue('persons', 'notes', text, context);
  expect(value('2026-11-25T08:32:00.000Z')).toBe('25.11.2026 10.32');
  for (const text of ['2026-11-25T10:00 kokous siirtyi', '2026-13-45T10:00:00.000Z']) {
    expect(value(text)).toBe(text);
  }
});

it('tells every word of the program in words of the language', () => {
  const fields = Object.entries(ROW_SCHEMAS).flatMap(([table, schema]) => wordsIn(table, schema));
  expect(fields.length).toBeGreaterThan(40);
  const untold = fields.filter(({ table, field, words }) =>
    words.some((word) => recordValue(table, field, word, context) === word),
  );
  expect(untold.map(({ table, field }) => `${table}.${field}`)).toEqual([]);
});

it('names the parts of every value of several parts', () => {
  const { rows } = sampleOffice();
  const told = Object.entries(rows).flatMap(([table, some]) =>
    some.flatMap((row) =>
      Object.entries(row).map(([field, value]) => recordValue(table, field, value, context)),
    ),
  );
  expect(told.filter((text) => /^[a-z]\w+: |; [a-z]\w+: /u.test(text))).toEqual([]);
});

it('calls how a contact was got as the report of a person does', () => {
  const provenance = { kind: 'import', source: 'Luettelo' };
  expect(recordValue('persons', 'provenance', provenance, context)).toMatch(/^Saantitapa: /u);
});

it('tells words of the program within a value of several parts', () => {
  const money = recordValue(
    'actions',
    'money',
    { state: 'withinFrames', budgetItem: '25.01' },
    context,
  );
  expect(money).toContain(textAt(context.t, 'programme:money.withinFrames'));
  expect(money).toContain('25.01');
  const rules = [{ kind: 'yearly' }, { kind: 'after' }];
  expect(recordValue('obligations', 'rule', rules, context)).not.toMatch(/yearly|after/u);
});

describe('both sides of a change', () => {
  const sides = (before: unknown, after: unknown) =>
    recordSides('actions', 'description', [before, after], {
      ...context,
      nameOf: (id) => (id === 'other' ? 'Neuvonta' : undefined),
    });

  it('tell of a text in several languages those that differ, and name them', () => {
    expect(
      sides({ fi: 'Ohje', sv: 'Anvisning', en: 'Guide' }, { fi: 'Ohje', sv: 'Guide' }),
    ).toEqual(['ruotsi: Anvisning\nenglanti: Guide', 'ruotsi: Guide\nenglanti: tyhjä']);
    expect(sides({ fi: 'Ohje' }, { fi: 'Ohje', sv: 'Anvisning' })).toEqual([
      'ruotsi: tyhjä',
      'ruotsi: Anvisning',
    ]);
    expect(sides({ fi: 'Ohje' }, { fi: 'Opas' })).toEqual(['Ohje', 'Opas']);
    expect(sides(undefined, { fi: 'Ohje', sv: 'Anvisning' })).toEqual([
      '',
      'suomi: Ohje\nruotsi: Anvisning',
    ]);
  });

  it('tell all languages where what changed is not in the words', () => {
    const text = { fi: 'Ohje', sv: 'Anvisning' };
    expect(sides({ ...text, basis: { sv: 'Opas' } }, text)).toEqual([
      'suomi: Ohje\nruotsi: Anvisning',
      'suomi: Ohje\nruotsi: Anvisning',
    ]);
  });

  it('name what a text with form refers to', () => {
    const { doc, p } = richTextBuilder();
    const text = (actionId: string) => ({ fi: doc(p('Katso ', ref(actionId))) });
    expect(sides(text('other'), text('gone'))).toEqual([
      'Katso [Neuvonta]',
      'Katso [poistettu tieto]',
    ]);
  });

  it('leave other values as they are told alone', () => {
    expect(sides(true, '2026-11-25')).toEqual(['kyllä', '25.11.2026']);
    expect(sides({ fi: 'Ohje' }, 'Opas')).toEqual(['Ohje', 'Opas']);
  });
});
