import type { ContactFilters, ContactQuery } from '#shared/contacts/directory/contact-query.ts';
import type { ContactSide, RowOf } from '#shared/contacts/directory/directory.ts';
import type { FacetField, FacetValue } from '#shared/contacts/directory/facets.ts';
import type { Recipients } from '#shared/contacts/lists/recipients.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import type { OfficeReader } from '#renderer/data/office.ts';
import { answerOf, callWorker } from '../call-worker.ts';
import type { ContactPage, DirectoryCalls, PageOrder } from './directory-calls.ts';
import type { WorkerPort } from '../worker-port.ts';

type QueryOf<Of extends ContactSide> = Extract<ContactQuery, { of: Of }>;

/**
 * The contacts of the office, asked for by pages: they are joined, searched and sorted in a worker. An answer is never
 * older than the last act. Each call fails where the worker does; the next one starts a new worker.
 */
export type DirectoryClient = {
  page: <Of extends ContactSide>(
    order: PageOrder<QueryOf<Of>>,
    language: Language,
  ) => Promise<ContactPage<Of>>;
  ids: (query: ContactQuery, language: Language) => Promise<string[]>;
  /** The place of the first that the query finds, from `at` on, whose name begins with what is `typed`. */
  jump: (
    query: ContactQuery,
    typed: string,
    at: number,
    language: Language,
  ) => Promise<number | null>;
  rows: <Of extends ContactSide>(
    of: Of,
    ids: readonly string[],
    language: Language,
  ) => Promise<RowOf<Of>[]>;
  facet: (query: ContactQuery, field: FacetField, language: Language) => Promise<FacetValue[]>;
  /** Whom a message to these contacts goes to, and who is left out and why. */
  recipients: (of: ContactSide, ids: readonly string[], language: Language) => Promise<Recipients>;
  names: (filters: ContactFilters, language: Language) => Promise<Record<string, string>>;
  /** Calls `listener` when answers may be others than before; returns what ends it. */
  onChange: (listener: () => void) => () => void;
  /** How often that was so. */
  changeCount: () => number;
};

/** `reader` tells of changes; what `spawn` starts reads the rows. */
export function createDirectoryClient(
  spawn: () => WorkerPort,
  reader: Pick<OfficeReader, 'onChange'>,
): DirectoryClient {
  const worker = callWorker<DirectoryCalls>(spawn);
  const listeners = new Set<() => void>();
  let changeCount = 0;
  reader.onChange(() => {
    changeCount += 1;
    for (const listener of listeners) listener();
  });

  const ask = async <Name extends keyof DirectoryCalls>(
    name: Name,
    argument: Omit<DirectoryCalls[Name]['argument'], 'today' | 'changeCount'>,
  ): Promise<DirectoryCalls[Name]['answer']> => {
    const asked: unknown = { ...argument, today: dayInFinland(new Date()), changeCount };
    return answerOf(await worker.call(name, asked as DirectoryCalls[Name]['argument']));
  };

  return {
    page: async (order, language) => (await ask('page', { ...order, language })) as never,
    ids: (query, language) => ask('ids', { query, language }),
    jump: (query, typed, at, language) => ask('jump', { query, typed, at, language }),
    rows: async (of, ids, language) => (await ask('rows', { of, ids, language })) as never,
    facet: (query, field, language) => ask('facet', { query, field, language }),
    recipients: (of, ids, language) => ask('recipients', { of, ids, language }),
    names: (filters, language) => ask('names', { filters, language }),
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    changeCount: () => changeCount,
  };
}
