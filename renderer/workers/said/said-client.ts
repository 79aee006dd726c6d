import type { SaidQuery } from '#shared/cooperation/said-search/said-index.ts';
import type { SaidFile, SaidFormat } from '#shared/cooperation/said-search/said-table.ts';
import type { Language } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { OfficeReader } from '#renderer/data/office.ts';
import { answerOf, callWorker } from '../call-worker.ts';
import type { SaidCalls, SaidPage } from './serve-said.ts';
import type { WorkerPort } from '../worker-port.ts';

/** Searches what was said, in a worker. An answer is never older than the last act. */
export type SaidClient = {
  page: (
    query: SaidQuery,
    part: { from: number; count: number },
    language: Language,
  ) => Promise<SaidPage>;
  file: (
    query: SaidQuery,
    order: { format: SaidFormat; language: Language; day: CalendarDate },
  ) => Promise<SaidFile>;
  /** Calls `listener` when answers may be others than before; returns what ends it. */
  onChange: (listener: () => void) => () => void;
  changeCount: () => number;
};

/** `reader` tells of changes; what `spawn` starts reads the rows. */
export function createSaidClient(
  spawn: () => WorkerPort,
  reader: Pick<OfficeReader, 'onChange'>,
): SaidClient {
  const worker = callWorker<SaidCalls>(spawn);
  const listeners = new Set<() => void>();
  let changeCount = 0;
  reader.onChange(() => {
    changeCount += 1;
    for (const listener of listeners) listener();
  });
  const ask = async <Name extends keyof SaidCalls>(
    name: Name,
    argument: Omit<SaidCalls[Name]['argument'], 'changeCount'>,
  ): Promise<SaidCalls[Name]['answer']> => {
    const asked: unknown = { ...argument, changeCount };
    return answerOf(await worker.call(name, asked as SaidCalls[Name]['argument']));
  };
  return {
    page: (query, part, language) => ask('page', { query, ...part, language }),
    file: (query, order) => ask('file', { query, ...order }),
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    changeCount: () => changeCount,
  };
}
