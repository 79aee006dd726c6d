import { documentDate } from '../../documents/texts/document-date.ts';
import {
  LANGUAGES,
  isLanguage,
  pickText,
  type Language,
  type LocalText,
} from '../../i18n/languages.ts';
import { NONE, type Translate } from '../../i18n/translate.ts';
import { dayInFinland, isCalendarDate, OFFICE_TIME_ZONE } from '../../lib/calendar-date.ts';
import { displayName } from '../person-name.ts';
import type { PlainRow } from './person-traces.ts';

/**
 * What fields are told with: the language, what another record is called (`undefined` where it is not known), and the
 * group of texts that says the words of a field (by its path, as `money.state`).
 */
export type FieldContext = {
  t: Translate;
  language: Language;
  textsOf: (table: string, field: string) => string | undefined;
  nameOf: (id: string) => string | undefined;
};

/** What a field of a record is called: `provenance.source` by its last part; an unknown one by its own name. */
export function fieldLabel(field: string, { t }: FieldContext): string {
  if (field === 'provenance.kind') return t('records:provenanceKind');
  const last = field.split('.').at(-1) ?? field;
  return textAt(t, `records:field.${last}`) ?? field;
}

/** A value of a record as it is read: days and names in the language, `true` as yes, an id as what it names. */
export function fieldText(
  table: string,
  field: string,
  value: unknown,
  context: FieldContext,
): string {
  const { t } = context;
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return t(value ? 'records:value.yes' : 'records:value.no');
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    return value.map((one) => fieldText(table, field, one, context)).join(', ');
  }
  if (typeof value === 'object') return objectText(table, field, value, context);
  if (typeof value !== 'string') return '';
  if (isCalendarDate(value)) return documentDate(value, context.language);
  if (MOMENT.test(value) && !Number.isNaN(Date.parse(value))) {
    return momentText(value, context.language);
  }
  if (/Ids?$/u.test(field)) return context.nameOf(value) ?? value;
  return wordText(table, field, value, context) ?? value;
}

function objectText(table: string, field: string, value: object, context: FieldContext): string {
  if (isLocalText(value)) {
    const texts = LANGUAGES.flatMap((language) => value[language] ?? []);
    return [...new Set(texts)].filter((text) => text !== '').join(' / ');
  }
  return Object.entries(value)
    .map(([key, one]) => {
      const path = `${field}.${key}`;
      const text = fieldText(table, path, one, context);
      return text === '' ? '' : `${fieldLabel(path, context)}: ${text}`;
    })
    .filter((text) => text !== '')
    .join('; ');
}

function isLocalText(value: unknown): value is LocalText {
  if (typeof value !== 'object' || value === null) return false;
  // A text of a programme tells beside its translations what they were made from.
  const parts = Object.entries(value).filter(([key]) => key !== 'basis');
  return (
    parts.length > 0 && parts.every(([key, text]) => isLanguage(key) && typeof text === 'string')
  );
}

function wordText(
  table: string,
  field: string,
  value: string,
  { t, textsOf }: FieldContext,
): string | null {
  const group = textsOf(table, field);
  if (group === undefined) return null;
  return textAt(t, `${group}.${value}`) ?? textAt(t, `records:value.${value}`);
}

/** The text under a key that is made up as the program runs; null where there is none. */
export function textAt(t: Translate, key: string): string | null {
  const look = t as unknown as (key: string, options: typeof NONE) => unknown;
  const text = look(key, NONE);
  return typeof text === 'string' && text !== '' ? text : null;
}

/** A moment and nothing more: a note may begin with one. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}[\d:.]*Z?$/u;

/** Made once: making one costs more than a hundred uses. */
const CLOCK = new Intl.DateTimeFormat('fi-FI', {
  timeZone: OFFICE_TIME_ZONE,
  hour: 'numeric',
  minute: '2-digit',
});

/** A moment as the office's clock shows it, to the minute. */
export function momentText(moment: string, language: Language): string {
  const time = CLOCK.format(new Date(moment));
  const day = dayInFinland(new Date(moment));
  return `${documentDate(day, language)} ${language === 'en' ? time.replace('.', ':') : time}`;
}

/** What a record is called by: its own name, or that of what it puts her in. */
const NAMING = [
  'name',
  'label',
  'title',
  'fileName',
  'tagId',
  'listId',
  'seatId',
  'actionId',
  'engagementId',
  'bodyId',
];

/** What a record is called: a person by her name, an organisation by its own, a position by its title, else its label. */
export function rowName(table: string, row: PlainRow, context: FieldContext): string {
  const text = (field: string) => {
    const value = row[field];
    return isLocalText(value)
      ? pickText(value, context.language)
      : fieldText(table, field, value, context);
  };
  if (typeof row['familyName'] === 'string' || typeof row['givenName'] === 'string') {
    return displayName({ givenName: text('givenName'), familyName: text('familyName') });
  }
  if (table === 'contactPoints') return text('kind');
  if (table === 'seats') return [text('role'), text('bodyId')].filter(Boolean).join(', ');
  if (table === 'positions') {
    return [text('organisationId'), text('title')].filter(Boolean).join(', ');
  }
  for (const field of NAMING) {
    const name = text(field);
    if (name !== '') return name;
  }
  return '';
}
