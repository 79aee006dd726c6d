import {
  planImport,
  type PlannedImport,
  type PlanOptions,
} from '#shared/contacts/import/plan-import.ts';
import { mendRow, type Mend } from '#shared/contacts/import/edits/mends.ts';
import { editAt, lineOfList, type RowEdit } from '#shared/contacts/import/edits/row-edits.ts';
import type { ImportIssue } from '#shared/contacts/import/plan.ts';
import { previewOf, type Preview, type PreviewRow } from '#shared/contacts/import/preview.ts';
import type { RowDecisions } from '#shared/contacts/import/match/row-decisions.ts';
import type { RowMatch } from '#shared/contacts/import/match/row-match.ts';
import type { ImportFrame } from '#shared/contacts/import/write/contact-rows.ts';
import { fail, ok, type Failure, type Result } from '#shared/lib/result.ts';
import { readPasted } from '#shared/tabular/read-pasted.ts';
import { readTable } from '#shared/tabular/read-table.ts';
import type { ReadOptions, Table, TableFailure } from '#shared/tabular/table.ts';
import type { ReaderOptions } from '#renderer/data/office-reader.ts';
import type { AddedPart, ImportStamp, OfficeReader } from '#renderer/data/office.ts';
import { openRowAdder, slicesOf } from '#renderer/data/imports/row-adder.ts';
import { writeFailure, type WriteFailure } from '#renderer/data/write-failure.ts';
import { textsOf, type LongList } from './long-list.ts';
import {
  matchImport,
  type HintedRow,
  type MatchedImport,
  type MatchOrder,
  type MadePart,
} from './match-import.ts';
import type { CallHandlers } from '../serve-calls.ts';

/** A list as it came: the bytes of a file, or what the clipboard held. */
export type ImportSource =
  | { kind: 'file'; name: string; bytes: Uint8Array }
  | { kind: 'pasted'; html: string; text: string };

/** A table without its rows. */
export type TableFrame = Omit<Table, 'rows'>;

/** What an import would do, without its contacts and remarks, which stand with the rows of the preview. */
export type PlanFrame = Omit<PlannedImport, 'contacts' | 'issues' | 'edited'>;

/** A list as it is shown before anything is written. */
export type ListPreview = Omit<Preview, 'rows'> & { rows: LongList<PreviewRow> };

/** What the program understands of a list: the plan of its import, and what is shown of it. */
export type PlannedList = { plan: PlanFrame; preview: ListPreview };

/** A list that could be read. */
export type OpenedList = PlannedList & { table: TableFrame; sha256: string };

/** Long lists are handed over in parts (`…Part`): taking all of one in at once would freeze the window. */
type Slice = { from: number; count: number };

/** A mend of all rows that bear a remark. */
export type MendOrder = { mend: Mend; issue: Pick<ImportIssue, 'code' | 'column'> };

export type ImportReaderCalls = {
  /** Reads a list; the reader keeps it for the calls below. */
  open: {
    argument: ImportSource;
    answer: Result<{ table: TableFrame; sha256: string }, TableFailure>;
  };
  /** Reads the same list again with another encoding, delimiter or sheet. */
  reread: {
    argument: ReadOptions;
    answer: Result<{ table: TableFrame; sha256: string }, TableFailure>;
  };
  /** Works the plan out, or again with another header row or other fields; the rows of the preview come in texts. */
  plan: {
    argument: PlanOptions;
    answer: { plan: PlanFrame; preview: Omit<Preview, 'rows'> } | null;
  };
  /** The rows of the preview, as the texts that `longList` takes. */
  previewPart: { argument: Slice; answer: string[] };
  /** What the rows that bear a remark become by a mend of it. */
  mend: { argument: MendOrder; answer: RowEdit[] };
  /** Holds the contacts against the office; what each row is comes in slices. */
  match: {
    argument: MatchOrder;
    answer: Pick<MatchedImport, 'newOrganisations' | 'organisationNames'> | null;
  };
  matchPart: { argument: Slice; answer: RowMatch[] };
  /** Looks for possible duplicates among the new rows from a place on; `next` is null at the end. */
  hints: { argument: { from: number }; answer: { found: HintedRow[]; next: number | null } };
  /** Begins to write; false where the office changed since the match, so that it is to be matched again. */
  start: {
    argument: { decisions: RowDecisions; frame: ImportFrame; hintsShownTo: number };
    answer: boolean;
  };
  /** Begins to add the next part of the rows; null once the last is in. */
  addNext: {
    argument: ImportStamp;
    answer: Result<WrittenPart | null, Failure<WriteFailure>>;
  };
  /** Adds no more; what was on its way has ended. */
  endAdding: { argument: null; answer: null };
};

/** A part of the import that is on its way into the database, and what it makes of it. */
export type WrittenPart = AddedPart & { persons: number; organisations: number };

/**
 * The import reader's work: remembers one list at a time, and what it is held against. Its rows are added to the office in
 * `database`.
 */
export function importReaderHandlers(
  openReader: () => Promise<Pick<OfficeReader, 'load' | 'changesSince'>>,
  database: ReaderOptions = {},
): CallHandlers<ImportReaderCalls> {
  let reader: Promise<Pick<OfficeReader, 'load' | 'changesSince'>> | null = null;
  let source: ImportSource | null = null;
  let table: Table | null = null;
  let plan: PlannedImport | null = null;
  let rows: readonly PreviewRow[] = [];
  let edits: readonly RowEdit[] = [];
  let matched: MatchedImport | null = null;
  let writing: Iterator<MadePart> | null = null;
  let adder: Awaited<ReturnType<typeof openRowAdder>> | null = null;
  let sha256: Promise<string> | string = '';

  const read = async (options: ReadOptions): Promise<ImportReaderCalls['reread']['answer']> => {
    if (!source) return fail('unreadable');
    const result =
      source.kind === 'file'
        ? await readTable(source.bytes, options)
        : readPasted({ html: source.html, text: source.text });
    if (!result.ok) return result;
    table = result.value;
    plan = null;
    rows = [];
    matched = null;
    writing = null;
    return ok({ table: frameOf(table), sha256: await sha256 });
  };

  return {
    open: async (opened) => {
      source = opened;
      table = null;
      plan = null;
      sha256 = digest(
        opened.kind === 'file'
          ? opened.bytes
          : new TextEncoder().encode(opened.text || opened.html),
      );
      return read({});
    },
    reread: read,
    plan: (options) => {
      if (!table) return null;
      plan = planImport(table, options);
      edits = options.edits ?? [];
      matched = null;
      writing = null;
      const { columns, headerRow, signature } = plan;
      const { rows: shown, ...preview } = previewOf(plan.edited ?? table, plan, table);
      rows = shown;
      return { plan: { columns, headerRow, signature, rows: plan.rows }, preview };
    },
    previewPart: ({ from, count }) => textsOf(rows.slice(from, from + count)),
    mend: (order) => (plan ? mendedRows(plan, rows, edits, order) : []),
    match: async (order) => {
      if (!plan) return null;
      reader ??= openReader();
      writing = null;
      matched = await matchImport(await reader, plan.contacts, order);
      const { newOrganisations, organisationNames } = matched;
      return { newOrganisations, organisationNames };
    },
    matchPart: ({ from, count }) => matched?.matches.slice(from, from + count) ?? [],
    hints: ({ from }) => matched?.hints(from) ?? { found: [], next: null },
    start: async ({ decisions, frame, hintsShownTo }) => {
      if (!matched || !(await matched.isCurrent())) return false;
      writing = matched.start(decisions, frame, hintsShownTo);
      return true;
    },
    addNext: async (stamp) => {
      try {
        // A worker that took the place of one that died has nothing to add, and must not be taken for one that is done.
        if (!writing) return fail('unexpected', { detail: 'Nothing is being written' });
        adder ??= await openRowAdder(database, stamp);
        const next = writing.next();
        if (next.done) {
          await adder.finished();
          return ok(null);
        }
        const { done, updates, ...made } = next.value;
        for (const slice of slicesOf(made)) await adder.add(slice);
        const { persons, organisations } = made;
        return ok({
          done,
          updates,
          persons: persons.length,
          organisations: organisations.length,
        });
      } catch (error) {
        return fail(writeFailure(error), { detail: String(error) });
      }
    },
    endAdding: async () => {
      writing = null;
      await adder?.settled();
      adder?.close();
      adder = null;
      return null;
    },
  };
}

function mendedRows(
  plan: PlannedImport,
  rows: readonly PreviewRow[],
  edits: readonly RowEdit[],
  { mend, issue }: MendOrder,
): RowEdit[] {
  const lines = new Set(
    plan.issues
      .filter(({ code, column }) => code === issue.code && column === issue.column)
      .map(({ row }) => row),
  );
  const byLine = new Map(edits.map((edit) => [edit.line, edit]));
  const made = new Map<number, RowEdit>();
  // From below: what stands before a row in its line keeps its place.
  for (const row of rows.toReversed()) {
    const become = lines.has(row.line) ? mendRow(mend, issue, row, plan.columns) : null;
    if (!become) continue;
    const line = lineOfList(row.line);
    made.set(line, editAt(row.line, become, made.get(line) ?? byLine.get(line)));
  }
  return [...made.values()];
}

/** The rows go their own way. */
function frameOf(table: Table): TableFrame {
  const frame: TableFrame & Partial<Table> = { ...table };
  delete frame.rows;
  return frame;
}

async function digest(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
