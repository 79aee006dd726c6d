import {
  fieldLabel,
  fieldText,
  rowName,
  type FieldContext,
} from '../contacts/privacy/field-text.ts';
import { knownFieldName } from '../contacts/privacy/field-name.ts';
import { LANGUAGES, pickText, type Language, type LocalText } from '../i18n/languages.ts';
import { referenceText } from '../recommendations/reference-text.ts';
import { richTextPlain } from '../rich-text/plain.ts';
import type { RichText } from '../rich-text/rich-text.ts';
import { descriptionOf } from './tables.ts';

type Row = Readonly<Record<string, unknown>>;

/** Records that are named as in a person's report. */
const AS_IN_REPORT = new Set(['persons', 'seats']);
/** What tells of a record that lacks what should name it. */
const TELLING = ['quote', 'note', 'year', 'organisationId', 'personId'];
const LONGEST = 140;

/** Returns what a record of any table is called, in one line; empty where nothing of it tells. */
export function recordName(table: string, row: Row, context: FieldContext): string {
  const plain = (field: string) => {
    const value = row[field];
    const text = isLocal(value)
      ? inLanguage(value, context.language)
      : recordValue(table, field, value, context);
    const read = field === 'reference' ? referenceText(text, context.language) : text;
    return read.replace(/\s+/gu, ' ').trim();
  };
  const told = (fields: readonly string[]) => fields.map(plain).filter((text) => text !== '');
  const name = descriptionOf(table)?.name ?? { first: [] };
  const named = 'all' in name ? told(name.all).join(', ') : (told(name.first)[0] ?? '');
  const own =
    (!AS_IN_REPORT.has(table) && named) ||
    rowName(table, row, context).trim() ||
    (told(TELLING)[0] ?? '');
  const whole = [plain('no'), own].filter((text) => text !== '').join(' ');
  return whole.length > LONGEST ? `${whole.slice(0, LONGEST).trimEnd()}…` : whole;
}

/** A value as it is read; texts with form without it, each language by itself. */
export function recordValue(
  table: string,
  field: string,
  value: unknown,
  context: FieldContext,
): string {
  if (value === null || value === undefined) return '';
  // All of a plan, which the screens of versions show.
  if (table === 'versions' && field === 'content') return '';
  if (isRich(value)) return richTextPlain(value);
  if (isLocal(value)) {
    return LANGUAGES.map((language) => plainText(value[language]))
      .filter((text) => text !== '')
      .join(' / ');
  }
  return partsText(table, field, value, context);
}

/** A value of several parts with what each is called; any other as in a person's report. */
function partsText(table: string, field: string, value: unknown, context: FieldContext): string {
  if (Array.isArray(value)) {
    return value.map((one) => recordValue(table, field, one, context)).join(', ');
  }
  if (typeof value !== 'object' || value === null) return fieldText(table, field, value, context);
  return Object.entries(value)
    .map(([key, part]) => {
      const path = `${field}.${key}`;
      const text = recordValue(table, path, part, context);
      return text === '' ? '' : `${partName(table, path, context)}: ${text}`;
    })
    .filter((text) => text !== '')
    .join('; ');
}

/** What a part of a value is called: as the field of that name, but for the kind of a provenance. */
function partName(table: string, path: string, context: FieldContext): string {
  if (path === 'provenance.kind') return fieldLabel(path, context);
  const key = path.split('.').at(-1) ?? path;
  return knownFieldName(table, key, context.language) ?? key;
}

/**
 * Both sides of a change as they are read, the empty text for what was not there. Of a text in several languages those alone
 * that differ, each on a line of its own behind the language, an empty one too; references by the name of what they lead to.
 */
export function recordSides(
  table: string,
  field: string,
  [before, after]: readonly [unknown, unknown],
  context: FieldContext,
): [before: string, after: string] {
  const reference = (id: string) => `[${context.nameOf(id) ?? context.t('trash:removedRecord')}]`;
  const plain = (value: unknown) =>
    isRich(value) ? richTextPlain(value, { reference, hasHeights: true }) : plainText(value);
  const isText = (value: unknown) => isLocal(value) || isRich(value);
  const isNothing = (value: unknown) => value === undefined || value === null;
  const sides = [before, after];
  if (!sides.some(isText) || !sides.every((value) => isNothing(value) || isText(value))) {
    return [recordValue(table, field, before, context), recordValue(table, field, after, context)];
  }
  const inLanguages = LANGUAGES.map((language) => ({
    language,
    sides: sides.map((value) => (isLocal(value) ? plain(value[language]) : '')),
  }));
  const present = inLanguages.filter(({ sides }) => sides.some((text) => text !== ''));
  if (present.length === 0) return [plain(before), plain(after)];
  const differing = present.filter(({ sides: [old, now] }) => old !== now);
  const told = differing.length > 0 ? differing : present;
  const line = (language: Language, text: string) =>
    `${context.t(`common:languages.${language}`)}: ${text || context.t('recordHistory:empty')}`;
  const side = (at: 0 | 1) => {
    if (inLanguages.every((one) => one.sides[at] === '')) return '';
    return told
      .map(({ language, sides: texts }) =>
        present.length > 1 ? line(language, texts[at] ?? '') : (texts[at] ?? ''),
      )
      .join('\n');
  };
  return [side(0), side(1)];
}

function inLanguage(value: LocalText, language: Language): string {
  return plainText(pickText(value, language));
}

/** A text with form or without it as plain letters; empty where `value` is no text. */
export function plainText(value: unknown): string {
  return isRich(value) ? richTextPlain(value) : typeof value === 'string' ? value : '';
}

/** Whether a value of a record is a text with form. */
export function isRich(value: unknown): value is RichText {
  return typeof value === 'object' && value !== null && 'type' in value && 'content' in value;
}

/** Whether a value of a record is a text in several languages, plain or with form. */
export function isLocal(value: unknown): value is LocalText {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value).filter((key) => key !== 'basis');
  return keys.length > 0 && keys.every((key) => LANGUAGES.some((language) => language === key));
}
