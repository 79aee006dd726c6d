import type { BackupRecord, BackupTable, Pause } from '#shared/backup/backup-file.ts';
import type { TraceFinder } from '#shared/contacts/privacy/person-traces.ts';
import { referencesOf } from '#shared/schema/references.ts';
import type { ActRow } from '#shared/records/change.ts';
import { draftWithout, fileHolders, holdersOf } from './kept-file-places.ts';
import { erasedIds, type ErasedIds, idOf, type RowsByTable } from './erasure-ids.ts';
import type { ErasureOrder } from './erasure-order.ts';
import { erasedTraces } from './erasure-traces.ts';

/** What an erasure does to the tables, worked out before anything is written. */
export type Erasure = {
  /** All persons that go: those asked for, and what was merged into them or is plainly the same. */
  persons: ReadonlySet<string>;
  /** Persons that were merged into them and are here no more: an older state may have them yet. */
  formerIds: ReadonlySet<string>;
  /** For the tombstone: what they were reached by, as marks. */
  marks: string[];
  /** The keys of the records that go and the records that stay without a trace of them, by table. */
  edits: Map<string, { gone: (string | number)[]; changed: BackupRecord[] }>;
  /** What becomes of a row that is not in the tables that were looked at, as a draft saved meanwhile. */
  clean: (table: string, row: BackupRecord) => BackupRecord | null;
};

/** Stands where an address, a number or a name stood. */
const ERASED = '…';
/** Rows looked at before the window has its turn. */
const STRETCH = 1000;
/** Where a name is that of the person meant, and not maybe a namesake's in somebody's notes. */
const NAMING_TABLES = new Set(['acts', 'drafts', 'imports', 'madeDocuments', 'mappings']);
/** The tombstone itself, the office's own address, and the names of those who work here. */
const SPARED_TABLES = new Set(['tombstones', 'settings', 'preferences']);

/**
 * Works out how persons disappear from `tables` (all of them, with the trash): their records and what is part of these,
 * their lines of the change log, acts that concerned nobody else, their drafts; and addresses, numbers and names in what
 * remains; so do the records of the kept files that go with them. Null where nothing of it is there.
 */
export async function planErasure(
  tables: readonly BackupTable[],
  { personIds, keptIn, goneFiles }: ErasureOrder,
  pause: Pause,
): Promise<Erasure | null> {
  const rows: RowsByTable = new Map(
    tables.map(({ name, records }) => [name, records.map(({ record }) => record)]),
  );
  const found = erasedIds(rows, personIds, keptIn);
  const holders = holdersOf(rows, goneFiles);
  const hasFiles = fileHolders(rows).some(({ sha256 }) => goneFiles.has(sha256));
  if (found.persons.size === 0 && !hasFiles) return null;
  const traces = erasedTraces(rows, found);
  const ids = new Set([...found.ids, ...traces.strayPoints, ...holders]);
  const clean = cleaner({ ...found, ids }, traces, { keptIn, goneFiles });
  const edits: Erasure['edits'] = new Map();
  for (const { name, records } of tables) {
    const edit: { gone: (string | number)[]; changed: BackupRecord[] } = { gone: [], changed: [] };
    for (const [index, { key, record }] of records.entries()) {
      if (index % STRETCH === STRETCH - 1) await pause();
      const next = clean(name, record);
      if (!next) edit.gone.push(key);
      else if (next !== record) edit.changed.push(next);
    }
    edits.set(name, edit);
  }
  const changes = edits.get('changes');
  const acts = edits.get('acts');
  if (changes && acts) {
    const emptied = emptiedActs(rows, new Set(changes.gone));
    acts.gone.push(...emptied);
    acts.changed = acts.changed.filter((act) => !emptied.has(idOf(act)));
  }
  const { persons, formerIds } = found;
  return { persons, formerIds, marks: traces.marks, edits, clean };
}

/** The tables without what `erasure` takes from them. */
export function withoutErased(tables: readonly BackupTable[], erasure: Erasure): BackupTable[] {
  return tables.map(({ name, records }) => {
    const edit = erasure.edits.get(name);
    const gone = new Set(edit?.gone);
    const changed = new Map(edit?.changed.map((record) => [keyOf(name, record), record]));
    return {
      name,
      records: records
        .filter(({ key }) => !gone.has(key))
        .map(({ key, record }) => ({ key, record: changed.get(key) ?? record })),
    };
  });
}

function keyOf(table: string, record: BackupRecord): unknown {
  if (table === 'changes') return record['seq'];
  return record[table === 'drafts' ? 'key' : table === 'mappings' ? 'signature' : 'id'];
}

function cleaner(
  { persons, ids }: Pick<ErasedIds, 'persons' | 'ids'>,
  { reach, reachAndNames }: { reach: TraceFinder; reachAndNames: TraceFinder },
  { keptIn, goneFiles }: Pick<ErasureOrder, 'keptIn' | 'goneFiles'>,
): Erasure['clean'] {
  return (table, all) => {
    if (SPARED_TABLES.has(table)) return all;
    const row = table === 'drafts' ? draftWithout(all, goneFiles) : all;
    const about = table === 'changes' ? String(row['table']) : table;
    const id = String(row[table === 'changes' ? 'recordId' : 'id']);
    if (about !== 'acts' && ids.has(id)) return null;
    if (SPARED_TABLES.has(about)) return row;
    if (table === 'drafts' && isDraftOf(persons, row)) return null;
    const isNaming = NAMING_TABLES.has(about) && !keptIn.has(`${about}:${id}`);
    const fields = row['fields'] as BackupRecord | undefined;
    const linked = table === 'changes' && fields ? unlinked(fields, about, ids) : fields;
    const own = linked === fields ? unlinked(row, table, ids) : { ...row, fields: linked };
    const next = cleaned(own, isNaming ? reachAndNames : reach);
    return about === 'madeDocuments' && next !== row ? withoutFileName(next) : next;
  };
}

/** A record, or what the log says of one, without the ids of what goes where they are more than part of it. */
function unlinked(row: BackupRecord, about: string, ids: ReadonlySet<string>): BackupRecord {
  const links = referencesOf(about).filter(({ whenGone }) => whenGone === 'remove-link');
  const isGone = (id: unknown) => typeof id === 'string' && ids.has(id);
  const gone = new Set(
    links.map(({ field }) => field).filter((field) => [row[field]].flat().some(isGone)),
  );
  if (gone.size === 0) return row;
  return Object.fromEntries(Object.entries(row).filter(([field]) => !gone.has(field)));
}

/** The file of a document whose title names her bears the same name, in another spelling. */
function withoutFileName(row: BackupRecord): BackupRecord {
  const unnamed = (name: unknown) =>
    typeof name === 'string' ? name.replace(/^.*(?=[.]\w+$)/u, ERASED) : name;
  const { fileName, fields } = row as { fileName?: unknown; fields?: Record<string, unknown[]> };
  if (!fields) return { ...row, fileName: unnamed(fileName) };
  if (!fields['fileName']) return row;
  return { ...row, fields: { ...fields, fileName: fields['fileName'].map(unnamed) } };
}

function isDraftOf(persons: ReadonlySet<string>, row: BackupRecord): boolean {
  return [...persons].some((id) => JSON.stringify(row).includes(id));
}

/** The row, itself where nothing in it had to be replaced. Ids and stamps are no texts. */
function cleaned<T>(value: T, traces: TraceFinder, field = ''): T {
  if (typeof value === 'string') {
    return (/(^i|I)ds?$|^stamp$/u.test(field) ? value : traces.replace(value, ERASED)) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  let isSame = true;
  const entries = Object.entries(value).map(([name, one]: [string, unknown]) => {
    const next = cleaned(one, traces, Array.isArray(value) ? field : name);
    isSame &&= next === one;
    return [name, next] as const;
  });
  if (isSame) return value;
  return (Array.isArray(value) ? entries.map(([, one]) => one) : Object.fromEntries(entries)) as T;
}

/** Acts, with what took them back or brought them back, that are left without a single change. */
function emptiedActs(rows: RowsByTable, goneChanges: ReadonlySet<string | number>): Set<string> {
  const acts = (rows.get('acts') ?? []) as unknown as ActRow[];
  const subjects = new Map(acts.map((act) => [act.id, act.reverses ?? act.id]));
  const touched = new Set<string>();
  const alive = new Set<string>();
  for (const change of rows.get('changes') ?? []) {
    const subject = subjects.get(String(change['actId'])) ?? '';
    (goneChanges.has(Number(change['seq'])) ? touched : alive).add(subject);
  }
  return new Set(
    acts
      .filter(({ id, reverses, importId }) => {
        const subject = reverses ?? id;
        return importId === undefined && touched.has(subject) && !alive.has(subject);
      })
      .map(({ id }) => id),
  );
}
