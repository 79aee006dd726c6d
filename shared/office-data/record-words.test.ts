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

it('tells every word of the program in words of the language', () => {
  const context = { t: translatorFor('fi'), language: 'fi', nameOf: () => undefined } as const;
  const fields = Object.entries(ROW_SCHEMAS).flatMap(([table, schema]) => wordsIn(table, schema));
  expect(fields.length).toBeGreaterThan(40);
  const untold = fields.filter(({ table, field, words }) =>
    words.some((word) => recordValue(table, field, word, context) === word),
  );
  expect(untold.map(({ table, field }) => `${table}.${field}`)).toEqual([]);
});
