import {
  textsOf,
  traceFinder,
  tracesOf,
  type Place,
  type PlainRow,
  type PlainTables,
  type TraceFinder,
} from './person-traces.ts';

/**
 * Why a row is in the report. `own`: she herself and what is part of her. `about`: it names her or one of her rows.
 * `named`: what her rows name, as the body of a seat; only what it is called is hers to know. `mention`: a text holds her
 * name, address or number.
 */
export type Reason = 'own' | 'about' | 'named' | 'mention';

/** One row that concerns her; `places` are what the texts that mention her say there. */
export type CollectedRow = { row: PlainRow; reason: Reason; places: Place[] };

/** Everything kept of a person, table by table; tables in which she does not occur are not in it. */
export type PersonData = { person: PlainRow; tables: Map<string, CollectedRow[]> };

/** Fields by which a row belongs to a person or to what is hers. A table that is not known yet uses them too. */
const OWNERS = ['personId', 'ownerId'];
/** Tables whose rows are the log itself: what they hold of her is about her, never hers to own. */
const LOG = new Set(['acts', 'changes', 'drafts', 'mappings']);
/** So much of a text is taken before a mention; from it on, twice as much. */
const AROUND = 80;
/** So many rows are looked through at a stretch. */
const SLICE = 2000;

export type CollectOptions = {
  /** Lists by rule that find her today. */
  ruleListIds?: readonly string[];
};

/**
 * Everything that `tables` (all of the office, as plain rows) hold of the person: a table that is not known here is
 * searched for her id, her addresses and her names as well, so that nothing is forgotten when others come. Null where
 * there is no such person.
 */
export function collectPersonData(
  tables: PlainTables,
  personId: string,
  options: CollectOptions = {},
): PersonData | null {
  const steps = personDataSteps(tables, personId, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in short steps, between which a window can draw and hear keys. */
export function* personDataSteps(
  tables: PlainTables,
  personId: string,
  options: CollectOptions = {},
): Generator<void, PersonData | null> {
  const person = (tables['persons'] ?? []).find((row) => row['id'] === personId);
  if (!person) return null;
  const own = ownRows(tables, person);
  yield;
  const others = (tables['persons'] ?? []).filter(
    (row) => row !== person && row['deletedAt'] === undefined && row['mergedIntoId'] !== personId,
  );
  const finder = traceFinder(tracesOf(person, own), others);
  const found = new Map<string, CollectedRow[]>();
  for (const [table, rows] of Object.entries(tables)) {
    const mine = new Set(own[table]);
    const collected: CollectedRow[] = [];
    for (let start = 0; start < rows.length; start += SLICE) {
      for (const row of rows.slice(start, start + SLICE)) {
        const concern = mine.has(row) ? ownConcern(row) : concernOf(row, finder);
        if (concern) collected.push(concern);
      }
      yield;
    }
    if (collected.length > 0) found.set(table, collected);
  }
  addNamed(found, tables, own, options);
  return { person, tables: inOrder(found, tables) };
}

const ownConcern = (row: PlainRow): CollectedRow => ({ row, reason: 'own', places: [] });

function concernOf(row: PlainRow, finder: TraceFinder): CollectedRow | null {
  const texts = textsOf(row);
  const places = texts.flatMap(({ path, text: written }) => {
    const text = written.normalize('NFC');
    const at = finder.mentionAt(text);
    return at < 0 ? [] : [{ path, text: around(text, at) }];
  });
  if (texts.some(({ text }) => finder.hasId(text))) return { row, reason: 'about', places };
  return places.length > 0 ? { row, reason: 'mention', places } : null;
}

/** The part of a text about a mention: others may be spoken of in the rest. */
function around(text: string, at: number): string {
  const from = Math.max(0, at - AROUND);
  const to = Math.min(text.length, at + 2 * AROUND);
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}

/** Her record, and rows that belong to her or to one of those, as an address to her position. */
function ownRows(tables: PlainTables, person: PlainRow): Record<string, PlainRow[]> {
  const own: Record<string, PlainRow[]> = { persons: [person] };
  let owners = new Set([String(person['id'])]);
  const taken = new Set<PlainRow>([person]);
  while (owners.size > 0) {
    const next = new Set<string>();
    for (const [table, rows] of Object.entries(tables)) {
      if (LOG.has(table)) continue;
      for (const row of rows) {
        if (taken.has(row) || !OWNERS.some((field) => owners.has(String(row[field])))) continue;
        taken.add(row);
        (own[table] ??= []).push(row);
        if (typeof row['id'] === 'string') next.add(row['id']);
      }
    }
    owners = next;
  }
  return own;
}

/**
 * What her rows name (an organisation, a tag, a seat and its body, a list, an import), what rows about her name but other
 * persons (the action that she answers for), and the acts of her log.
 */
function addNamed(
  found: Map<string, CollectedRow[]>,
  tables: PlainTables,
  own: Record<string, PlainRow[]>,
  { ruleListIds = [] }: CollectOptions,
): void {
  const ofSeats = (rows: readonly PlainRow[]) => rows.map((row) => row['bodyId']);
  const mine = Object.values(own).flat();
  const seatIds = new Set(mine.map((row) => row['seatId']));
  const seats = (tables['seats'] ?? []).filter((row) => seatIds.has(row['id']));
  const log = found.get('changes') ?? [];
  const lists = new Set<unknown>([
    ...(own['listMembers'] ?? []).map((row) => row['listId']),
    ...ruleListIds,
  ]);
  const wanted = new Set<unknown>([
    ...mine.flatMap(namedBy),
    ...ofSeats(seats),
    ...log.map(({ row }) => row['actId']),
    ...ruleListIds,
  ]);
  wanted.delete(undefined);
  const about = [...found].flatMap(([table, rows]) => (LOG.has(table) ? [] : rows));
  const beside = new Set<unknown>(
    about.filter(({ reason }) => reason === 'about').flatMap(({ row }) => namedBy(row)),
  );
  beside.delete(undefined);
  for (const [table, rows] of Object.entries(tables)) {
    const known = found.get(table) ?? [];
    const there = new Set(known.map(({ row }) => row));
    for (const row of rows) {
      if (there.has(row)) continue;
      const isMadeOfHerList = table === 'madeDocuments' && lists.has(row['listId']);
      const isBeside = table !== 'persons' && beside.has(row['id']);
      if (wanted.has(row['id']) || isBeside || isMadeOfHerList) {
        known.push({ row, reason: 'named', places: [] });
      }
    }
    if (known.length > 0) found.set(table, known);
  }
}

/** The ids of other records in the fields of a row. */
function namedBy(row: PlainRow): unknown[] {
  return Object.entries(row).flatMap(([field, value]) => {
    if (/Id$/u.test(field)) return [value];
    return /Ids$/u.test(field) && Array.isArray(value) ? value : [];
  });
}

/** Tables in the order in which the office lists them. */
function inOrder(
  found: Map<string, CollectedRow[]>,
  tables: PlainTables,
): Map<string, CollectedRow[]> {
  return new Map(
    Object.keys(tables).flatMap((table) => {
      const rows = found.get(table);
      return rows ? [[table, rows] as const] : [];
    }),
  );
}
