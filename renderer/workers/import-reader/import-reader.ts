import type { RowEdit } from '#shared/contacts/import/edits/row-edits.ts';
import type { RowDecisions } from '#shared/contacts/import/match/row-decisions.ts';
import type { RowMatch } from '#shared/contacts/import/match/row-match.ts';
import type { PlanOptions } from '#shared/contacts/import/plan-import.ts';
import type { PreviewRow } from '#shared/contacts/import/preview.ts';
import type { ImportFrame } from '#shared/contacts/import/write/contact-rows.ts';
import { fail, ok, type Failure, type Result } from '#shared/lib/result.ts';
import type { ReadOptions, TableFailure } from '#shared/tabular/table.ts';
import type { ImportStamp } from '#renderer/data/office.ts';
import type { WriteFailure } from '#renderer/data/write-failure.ts';
import { callWorker, type CallEnd } from '../call-worker.ts';
import { IN_TEXT, longList } from './long-list.ts';
import type { HintedRow, MatchedImport, MatchOrder } from './match-import.ts';
import type {
  ImportReaderCalls,
  ImportSource,
  MendOrder,
  OpenedList,
  PlannedList,
  WrittenPart,
} from './read-import.ts';
import type { WorkerPort } from '../worker-port.ts';

/** No list that the program takes needs this long; a reader still at work then has met a file made to hang it. */
export const READING_LIMIT_MS = 20_000;

/** Matches taken in at once: a few milliseconds of the window's time. */
const SLICE = 1000;

/** Texts of a preview that come in one message, and messages that are asked for before the first of them has come. */
const TEXTS = 20;
const AHEAD = 8;

/** What is drawn of the whole list with every hint takes a moment: hints are gathered meanwhile. */
const TOLD_EVERY_MS = 250;

export type ReadingFailure = TableFailure | Failure<'cancelled'>;

/** What each contact of the list is, and for each the number of the new organisation that it names, or -1. */
export type Matched = Pick<MatchedImport, 'matches' | 'newOrganisations' | 'organisationNames'>;

/**
 * Reads lists in a worker. One list at a time; a reading that is cancelled or takes too long leaves nothing behind. What
 * comes after it (`match` and on) only stops waiting when it is cancelled: the list stays.
 */
export type ImportReader = {
  /** Hands the bytes of a file over: they are empty afterwards. */
  open: (source: ImportSource, signal: AbortSignal) => Promise<Result<OpenedList, ReadingFailure>>;
  reread: (
    options: ReadOptions,
    signal: AbortSignal,
  ) => Promise<Result<OpenedList, ReadingFailure>>;
  plan: (options: PlanOptions, signal: AbortSignal) => Promise<Result<PlannedList, ReadingFailure>>;
  /** What the rows that bear a remark become by a mend of it; nothing is planned anew yet. */
  mend: (order: MendOrder, signal: AbortSignal) => Promise<Result<RowEdit[], ReadingFailure>>;
  /** Holds the list's contacts against the office as it is now. */
  match: (order: MatchOrder, signal: AbortSignal) => Promise<Result<Matched, ReadingFailure>>;
  /** Looks for possible duplicates among the new rows, little by little; `at` is the place in the list that it came to. */
  hints: (onHints: (found: HintedRow[], at: number) => void, signal: AbortSignal) => Promise<void>;
  /** What adds the rows, part by part; null where the office is no longer what the list was matched with. */
  start: (
    decisions: RowDecisions,
    frame: ImportFrame,
  ) => Promise<Result<((stamp: ImportStamp) => AsyncIterable<WrittenPart>) | null, ReadingFailure>>;
  close: () => void;
};

export function createImportReader(
  spawn: () => WorkerPort,
  timeLimit = READING_LIMIT_MS,
): ImportReader {
  const worker = callWorker<ImportReaderCalls>(spawn);
  /** How far in the list the caller has changeCount of hints. */
  let hintsShownTo = 0;

  const hintsFrom = (from: number) => worker.call('hints', { from });

  /**
   * Takes in something that is `length` long, slice by slice of `count`: the worker makes the next ones meanwhile, and each
   * is a message of its own, so that the window has pauses; `ahead` of them are asked for at once.
   */
  const sliced = async <T>(
    { length, count, ahead }: { length: number; count: number; ahead: number },
    slice: (part: { from: number; count: number }) => Promise<CallEnd<T>>,
    add: (value: T) => void,
    signal: AbortSignal,
  ): Promise<Result<null, ReadingFailure>> => {
    const coming: Promise<CallEnd<T>>[] = [];
    let from = 0;
    if (signal.aborted) return fail('cancelled');
    for (;;) {
      for (; from < length && coming.length < ahead; from += count)
        coming.push(slice({ from, count }));
      const next = coming.shift();
      if (!next) return ok(null);
      const part = settled(await next);
      if (!part.ok) return part;
      if (signal.aborted) return fail('cancelled');
      add(part.value);
    }
  };

  const planned = async (
    options: PlanOptions,
    signal: AbortSignal,
  ): Promise<Result<PlannedList, ReadingFailure>> => {
    const end = settled(await worker.call('plan', options, { signal, timeLimit }));
    if (!end.ok) return end;
    if (!end.value) return fail('unreadable');
    const { plan, preview } = end.value;
    const texts: string[] = [];
    const taken = await sliced(
      { length: preview.lines.length, count: TEXTS * IN_TEXT, ahead: AHEAD },
      (part) => worker.call('previewPart', part, { signal, timeLimit }),
      (more) => texts.push(...more),
      signal,
    );
    if (!taken.ok) return taken;
    const rows = longList<PreviewRow>(texts, preview.lines.length);
    return ok({ plan, preview: { ...preview, rows } });
  };

  const whole = async (
    end: CallEnd<ImportReaderCalls['open']['answer']>,
    signal: AbortSignal,
  ): Promise<Result<OpenedList, ReadingFailure>> => {
    const read = flat(end);
    if (!read.ok) return read;
    const understood = await planned({}, signal);
    return understood.ok ? ok({ ...read.value, ...understood.value }) : understood;
  };

  async function* added(stamp: ImportStamp): AsyncGenerator<WrittenPart> {
    try {
      for (;;) {
        const part = await worker.call('addNext', stamp);
        if (part.end !== 'answer') throw new Error(`The import reader ended: ${part.end}`);
        if (!part.value.ok) throw writeError(part.value.failure);
        if (!part.value.value) return;
        yield part.value.value;
      }
    } finally {
      // What is there may be taken out again next: nothing must come after that.
      await worker.call('endAdding', null);
    }
  }

  return {
    open: async (source, signal) =>
      whole(
        await worker.call('open', source, { signal, timeLimit, transfer: buffersOf(source) }),
        signal,
      ),
    reread: async (options, signal) =>
      whole(await worker.call('reread', options, { signal, timeLimit }), signal),
    plan: planned,
    mend: async (order, signal) => settled(await worker.call('mend', order, { signal, timeLimit })),
    match: async (order, signal) => {
      hintsShownTo = 0;
      const begun = settled(await worker.call('match', order));
      if (!begun.ok) return begun;
      if (!begun.value) return fail('unreadable');
      const matches: RowMatch[] = [];
      // The worker goes on when this is cancelled: what was asked for comes all the same.
      const end = await sliced(
        { length: begun.value.newOrganisations.length, count: SLICE, ahead: 2 },
        (part) => worker.call('matchPart', part),
        (part) => matches.push(...part),
        signal,
      );
      return end.ok ? ok({ matches, ...begun.value }) : end;
    },
    hints: async (onHints, signal) => {
      let found: HintedRow[] = [];
      let toldAt = performance.now();
      for (let from: number | null = 0; from !== null && !signal.aborted;) {
        const end = await hintsFrom(from);
        if (end.end !== 'answer' || signal.aborted) return;
        from = end.value.next;
        found.push(...end.value.found);
        if (from !== null && performance.now() - toldAt < TOLD_EVERY_MS) continue;
        hintsShownTo = from ?? Infinity;
        onHints(found, hintsShownTo);
        found = [];
        toldAt = performance.now();
      }
    },
    start: async (decisions, frame) => {
      const begun = settled(await worker.call('start', { decisions, frame, hintsShownTo }));
      return begun.ok ? ok(begun.value ? added : null) : begun;
    },
    close: worker.close,
  };
}

/** What the database refused in the worker, as it is known by here (`writeFailure`). */
function writeError({ code, facts }: Failure<WriteFailure>): DOMException {
  const name = code === 'storage-full' ? 'QuotaExceededError' : 'UnknownError';
  return new DOMException(String(facts?.['detail']), name);
}

function buffersOf(source: ImportSource): Transferable[] {
  return source.kind === 'file' && source.bytes.buffer instanceof ArrayBuffer
    ? [source.bytes.buffer]
    : [];
}

function settled<T>(end: CallEnd<T>): Result<T, ReadingFailure> {
  switch (end.end) {
    case 'answer':
      return ok(end.value);
    case 'cancelled':
      return fail('cancelled');
    case 'too-slow':
      return fail('too-slow');
    case 'crashed':
      return fail('unreadable');
  }
}

function flat<T>(end: CallEnd<Result<T, TableFailure>>): Result<T, ReadingFailure> {
  const result = settled(end);
  return result.ok ? result.value : result;
}
