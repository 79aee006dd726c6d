import {
  planImport,
  type PlannedImport,
  type PlanOptions,
} from '#shared/contacts/import/plan-import.ts';
import { fail, ok, type Result } from '#shared/lib/result.ts';
import { readPasted } from '#shared/tabular/read-pasted.ts';
import { readTable } from '#shared/tabular/read-table.ts';
import type { ReadOptions, Table, TableFailure } from '#shared/tabular/table.ts';
import type { CallHandlers } from './serve-calls.ts';

/** A list as it came: the bytes of a file, or what the clipboard held. */
export type ImportSource =
  | { kind: 'file'; name: string; bytes: Uint8Array }
  | { kind: 'pasted'; html: string; text: string };

/** A list that could be read, and what an import of it would do as the program understands it. */
export type OpenedList = { table: Table; plan: PlannedImport; sha256: string };

export type ImportReaderCalls = {
  /** Reads a list; the reader keeps it for the calls below. */
  open: { argument: ImportSource; answer: Result<OpenedList, TableFailure> };
  /** Reads the same list again with another encoding, delimiter or sheet. */
  reread: { argument: ReadOptions; answer: Result<OpenedList, TableFailure> };
  /** Works the plan out again with another header row or other fields. */
  plan: { argument: PlanOptions; answer: PlannedImport | null };
};

/** The import reader's work: remembers one list at a time. */
export function importReaderHandlers(): CallHandlers<ImportReaderCalls> {
  let source: ImportSource | null = null;
  let table: Table | null = null;
  let sha256 = '';

  const read = async (options: ReadOptions): Promise<Result<OpenedList, TableFailure>> => {
    if (!source) return fail('unreadable');
    const result =
      source.kind === 'file'
        ? await readTable(source.bytes, options)
        : readPasted({ html: source.html, text: source.text });
    if (!result.ok) return result;
    table = result.value;
    return ok({ table, plan: planImport(table), sha256 });
  };

  return {
    open: async (opened) => {
      source = opened;
      table = null;
      sha256 = await digest(
        opened.kind === 'file'
          ? opened.bytes
          : new TextEncoder().encode(opened.text || opened.html),
      );
      return read({});
    },
    reread: read,
    plan: (options) => (table ? planImport(table, options) : null),
  };
}

async function digest(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
