import { dayInFinland, type CalendarDate } from '../../lib/calendar-date.ts';
import type { ActRow, ChangeRow } from '../../records/change.ts';
import { rowName, type FieldContext } from '../privacy/field-text.ts';
import type { PlainRow } from '../privacy/person-traces.ts';
import { describeChange } from './describe-change.ts';
import type { PersonEvent, TimelineKind } from './person-event.ts';

/** What is known of a person's past: her rows and those that are part of her, also in the trash, and the acts on them. */
export type PersonHistory = {
  rows: readonly { table: string; row: PlainRow }[];
  entries: readonly { act: ActRow; changes: readonly ChangeRow[] }[];
};

const COMING = { from: 'begins', to: 'ends' } as const;

/** A file that rows of hers came from. */
type Import = { id: string; fileName: string; source: string; createdAt: string };

/** Fields of a person that data protection is about. */
const PRIVACY_FIELDS = new Set([
  'provenance',
  'legalBasis',
  'informedOn',
  'reviewOn',
  'objectedOn',
  'restrictedOn',
  'nonDisclosure',
  'verifiedOn',
]);

/**
 * The timeline of a person, not yet in order: every act of the log that touched her, the first and last days of her
 * positions and mandates (also those to come after `today`), and the imports that brought something of hers. Texts are in
 * the context's language.
 */
export function personTimeline(
  history: PersonHistory,
  imports: readonly Import[],
  context: FieldContext,
  today: CalendarDate,
): PersonEvent[] {
  const rows = new Map(history.rows.map(({ row }) => [String(row['id']), row]));
  return [
    ...history.entries.map((entry) => actEntry(entry, rows, context)),
    ...history.rows.flatMap(({ table, row }) => termEntries(table, row, context, today)),
    ...imports.map((one) => importEntry(one, context)),
  ];
}

function actEntry(
  { act, changes }: PersonHistory['entries'][number],
  rows: ReadonlyMap<string, PlainRow>,
  context: FieldContext,
): PersonEvent {
  const details = changes.flatMap((change) =>
    describeChange(change, rows.get(change.recordId), context),
  );
  return {
    id: act.id,
    kind: kindOf(changes),
    day: dayInFinland(new Date(act.at)),
    at: act.at,
    text: actText(act, context),
    details: [...new Set(details)],
  };
}

function actText({ name, facts, kind }: ActRow, { t }: FieldContext): string {
  const look = t as unknown as (key: string, facts: object) => string;
  const text = look(`acts:${name}`, facts);
  const said = text.charAt(0).toUpperCase() + text.slice(1);
  if (kind === 'undo') return t('common:undone', { what: text });
  return kind === 'redo' ? t('common:redone', { what: text }) : said;
}

/** What an act was most about. */
function kindOf(changes: readonly ChangeRow[]): TimelineKind {
  const tables = new Set(changes.map(({ table }) => table));
  if (tables.has('mandates')) return 'body';
  const all = (table: string) => tables.size === 1 && tables.has(table);
  if (all('listMembers')) return 'list';
  if (all('positions')) return 'position';
  const isPrivacy = changes.every(
    ({ table, op, fields }) =>
      table === 'persons' &&
      op === 'update' &&
      Object.keys(fields).every((field) => PRIVACY_FIELDS.has(field)),
  );
  return isPrivacy ? 'privacy' : 'change';
}

function termEntries(
  table: string,
  row: PlainRow,
  context: FieldContext,
  today: CalendarDate,
): PersonEvent[] {
  if (row['deletedAt'] !== undefined || (table !== 'positions' && table !== 'mandates')) return [];
  const { t } = context;
  const kind = table === 'positions' ? 'position' : 'body';
  const what = rowName(table, row, context);
  return (['from', 'to'] as const).flatMap((side) => {
    const day = row[side];
    if (typeof day !== 'string') return [];
    // A last day is not over before its end.
    const isComing = side === 'to' ? day >= today : day > today;
    return [
      {
        id: `${String(row['id'])} ${side}`,
        kind,
        day,
        text: t(`privacy:timeline.${kind}.${isComing ? COMING[side] : side}`, { what }),
        details: [],
      },
    ];
  });
}

function importEntry(
  { id, fileName, source, createdAt }: Import,
  { t }: FieldContext,
): PersonEvent {
  return {
    id,
    kind: 'import',
    day: dayInFinland(new Date(createdAt)),
    at: createdAt,
    text: t('privacy:timeline.imported', { file: fileName }),
    details: source === '' ? [] : [source],
    to: '/imports',
  };
}
