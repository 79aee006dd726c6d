import { pickText } from '../i18n/languages.ts';
import { sameValue } from '../lib/same-value.ts';
import { documentState } from './life.ts';
import type { Programme } from './programme.ts';

/**
 * Whether the texts of a programme are kept as they were approved: from its approval on, until it is opened for changes
 * with a reason.
 */
export function isLocked({ state, openedOn }: Pick<Programme, 'state' | 'openedOn'>): boolean {
  return documentState(state) === 'final' && openedOn === undefined;
}

/**
 * What was decided with a programme, by table. All else goes on while it is carried out: states, answers, contact persons,
 * values of indicators, links to recommendations, comments, how it was published.
 */
const DECIDED = {
  programmes: ['title', 'from', 'to', 'levels', 'actionNumbering'],
  chapters: ['title', 'body', 'place', 'parentId', 'order', 'content'],
  goals: ['title', 'why', 'target', 'parentId', 'order'],
  actions: [
    ...['title', 'description', 'goalId', 'order', 'kind', 'needs'],
    ...['from', 'to', 'scheduleNote', 'money'],
  ],
  actionParties: ['role'],
  milestones: ['title', 'dueOn'],
  indicators: ['name', 'definition', 'unit', 'kind', 'direction', 'baseline', 'target', 'source'],
} as const satisfies Record<string, readonly string[]>;

/** The tables whose records a locked programme keeps. */
export type DecidedTable = keyof typeof DECIDED;

/** Whether a locked programme keeps the records of `table`. */
export function isDecided(table: string): table is DecidedTable {
  return Object.hasOwn(DECIDED, table);
}

/** Whether `changes` of a record touch what was decided. A translation may still be written: the Finnish stays then. */
export function changesDecided(
  table: DecidedTable,
  before: object,
  changes: Readonly<Record<string, unknown>>,
): boolean {
  const fields: readonly string[] = DECIDED[table];
  const old = new Map<string, unknown>(Object.entries(before));
  return fields.some(
    (field) => field in changes && !sameValue(finnishOf(old.get(field)), finnishOf(changes[field])),
  );
}

/** A text as it is in Finnish, with no text like an empty one; the names of levels one by one; all else as it is. */
function finnishOf(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((one: unknown) => (isLevel(one) ? pickText(one.name, 'fi') : one));
  }
  if (typeof value !== 'object' || value === null) return value ?? null;
  if ('fi' in value) return value.fi ?? null;
  const isUntranslated = 'sv' in value || 'en' in value || Object.keys(value).length === 0;
  return isUntranslated ? null : value;
}

const isLevel = (value: unknown): value is { name: { fi: string } } =>
  typeof value === 'object' && value !== null && 'name' in value;
