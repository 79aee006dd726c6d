import { z } from '../lib/zod.ts';
import { CONTACT_PURPOSES, type Provenance } from '../contacts/organisation.ts';
import { LANGUAGES, type LocalText } from '../i18n/languages.ts';
import { isCalendarDate } from '../lib/calendar-date.ts';
import type { Translated } from '../programme/translated.ts';
import { orderAt } from '../records/order.ts';
import { readRichText } from '../rich-text/read-rich-text.ts';
import type { LocalRichText, RichText } from '../rich-text/rich-text.ts';

const text = z.string();

/** The schema of a row. Each field of it is named in the schema, or in `Left` where it is to be left out. */
export type RowSchema<Row extends object, Left extends keyof Row = never> = z.ZodType<Row> & {
  shape: Record<Exclude<keyof Row, Left>, z.ZodType>;
};

export const language = z.enum(LANGUAGES);

export const day = text.refine(isCalendarDate);

/** A place among siblings: what sorts, as `orderBetween` makes it. */
export const fraction = text.min(1).max(1000);

/** The same, or a whole number, as older files have it. */
export const placeAmongSiblings = fraction.or(z.int().min(0).max(1_000_000).transform(orderAt));

/** What every record carries; a file made by hand may leave out all but the id. */
export const record = {
  id: text.min(1).max(100),
  createdAt: text.default('1970-01-01T00:00:00.000Z'),
  updatedAt: text.default('1970-01-01T00:00:00.000Z'),
  rev: z.number().int().min(1).default(1),
  deletedAt: z.exactOptional(text),
  importId: z.exactOptional(text),
  sample: z.exactOptional(z.literal(true)),
};

export const localText: z.ZodType<LocalText> = z.object({
  fi: z.exactOptional(text),
  sv: z.exactOptional(text),
  en: z.exactOptional(text),
});

/** A text with form that holds nothing that the program would drop. */
export const richText: z.ZodType<RichText> = z.unknown().transform((value, context) => {
  const { doc, dropped } = readRichText(value);
  const { kind } = dropped[0] ?? {};
  if (value === null || kind !== undefined) {
    context.issues.push({ code: 'custom', message: kind ?? 'empty', input: value });
  }
  return doc;
});

const localRichText: z.ZodType<LocalRichText> = z.object({
  fi: z.exactOptional(richText),
  sv: z.exactOptional(richText),
  en: z.exactOptional(richText),
});

/** A text in three languages with the marks of what its translations were made from. */
export function translated<T>(value: z.ZodType<T>): z.ZodType<Translated<T>> {
  const basis = z.object({ sv: z.exactOptional(text), en: z.exactOptional(text) });
  return z.object({
    fi: z.exactOptional(value),
    sv: z.exactOptional(value),
    en: z.exactOptional(value),
    basis: z.exactOptional(basis),
  });
}

/** Fields that a record may lack. */
export const optional = {
  id: z.exactOptional(record.id),
  text: z.exactOptional(text),
  day: z.exactOptional(day),
  local: z.exactOptional(localText),
  line: z.exactOptional(translated(text)),
  rich: z.exactOptional(translated(richText)),
  localRich: z.exactOptional(localRichText),
  yes: z.exactOptional(z.literal(true)),
  texts: z.exactOptional(z.array(text)),
};

/** Where a contact is from. */
export const provenance: z.ZodType<Provenance> = z.object({
  kind: z.enum(['self', 'import', 'publicWeb', 'other']),
  source: text,
  purpose: z.enum(CONTACT_PURPOSES),
  obtainedOn: text,
});
