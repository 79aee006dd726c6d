import { expect, it } from 'vitest';
import { z } from 'zod';
import { translatorFor } from '../i18n/translate.ts';
import { recordValue } from './record-words.ts';
import { ROW_SCHEMAS } from './row-schemas.ts';

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

const context = { t: translatorFor('fi'), language: 'fi', nameOf: () => undefined } as const;

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
