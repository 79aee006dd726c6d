import type { Moment } from '#shared/lib/calendar-date.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { fail, type Result } from '#shared/lib/result.ts';
import type { OfficeReader } from '#renderer/data/office.ts';
import type {
  DifferenceDetail,
  DifferenceFilter,
  DifferencePage,
} from '#renderer/data/backup-comparison/difference-words.ts';
import type { Named } from '#renderer/data/backup-comparison/two-sides.ts';
import type { OpenFailure } from '../open-backup/backup-opener.ts';
import { answerOf, callWorker } from '../call-worker.ts';
import type { ComparisonCalls, ComparisonOrder, ToTakeBack } from './serve-comparison.ts';
import type { OnProgress } from '../serve-calls.ts';
import type { WorkerPort } from '../worker-port.ts';

/** One backup held against the office in a worker: asked for by pages, never older than the last act. */
export type ComparisonClient = {
  /** Reads the backup and compares; `signal` stops it. What was open before is forgotten. */
  open: (
    order: ComparisonOrder,
    options: { signal: AbortSignal; onProgress: OnProgress },
  ) => Promise<Result<{ createdAt: Moment }, OpenFailure>>;
  page: (
    filter: DifferenceFilter,
    part: { from: number; count: number },
    language: Language,
  ) => Promise<DifferencePage>;
  detail: (named: Named, language: Language) => Promise<DifferenceDetail | null>;
  toTakeBack: (chosen: readonly Named[], language: Language) => Promise<ToTakeBack>;
  /** Calls `listener` when answers may be others than before; returns what ends it. */
  onChange: (listener: () => void) => () => void;
  changeCount: () => number;
  /** Lets go of what it holds. */
  close: () => void;
};

/** `reader` tells of changes; what `spawn` starts reads the rows. */
export function createComparisonClient(
  spawn: () => WorkerPort,
  reader: Pick<OfficeReader, 'onChange'>,
): ComparisonClient {
  const worker = callWorker<ComparisonCalls>(spawn);
  const listeners = new Set<() => void>();
  let changeCount = 0;
  reader.onChange(() => {
    changeCount += 1;
    for (const listener of listeners) listener();
  });
  const ask = async <Name extends 'page' | 'detail' | 'toTakeBack'>(
    name: Name,
    argument: Omit<ComparisonCalls[Name]['argument'], 'changeCount'>,
  ): Promise<ComparisonCalls[Name]['answer']> => {
    const asked: unknown = { ...argument, changeCount };
    return answerOf(await worker.call(name, asked as ComparisonCalls[Name]['argument']));
  };
  return {
    open: async (order, options) => {
      const end = await worker.call('open', order, options);
      if (end.end === 'answer') return end.value;
      return fail(end.end === 'cancelled' ? 'cancelled' : 'not-read');
    },
    page: (filter, part, language) => ask('page', { filter, ...part, language }),
    detail: (named, language) => ask('detail', { table: named.table, id: named.id, language }),
    toTakeBack: (chosen, language) => ask('toTakeBack', { chosen, language }),
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    changeCount: () => changeCount,
    close: () => worker.close(),
  };
}
