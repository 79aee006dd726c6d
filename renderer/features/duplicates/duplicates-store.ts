import { create } from 'zustand';
import type { OfficeReader } from '#renderer/data/office.ts';
import type { DuplicateSearch } from '#renderer/workers/duplicates/duplicate-search.ts';
import type { OfficeDuplicates } from '#renderer/workers/duplicates/serve-duplicates.ts';
import type { MergeKind } from './merge-data.ts';

export type PairGroup = 'sure' | 'possible';

export type SearchState =
  | { phase: 'idle' }
  | { phase: 'searching'; done: number; total: number; controller: AbortController }
  | { phase: 'failed' }
  | { phase: 'done'; found: OfficeDuplicates };

/** What was found last, kept while the window is open; what else changed since makes it out of date. */
export const useDuplicates = create<{
  /** Whose contacts they are: those of another office are not shown. */
  reader: OfficeReader | null;
  search: SearchState;
  /** Rows that merging itself wrote: they make nothing out of date. */
  touched: ReadonlySet<string>;
  kind: MergeKind;
  group: PairGroup;
}>(() => ({
  reader: null,
  search: { phase: 'idle' },
  touched: new Set(),
  kind: 'persons',
  group: 'sure',
}));

/** Searches all contacts anew; a search that is on its way goes on. */
export async function startSearch(search: DuplicateSearch, reader: OfficeReader): Promise<void> {
  const before = useDuplicates.getState();
  if (before.search.phase === 'searching' && before.reader === reader) return;
  const controller = new AbortController();
  const tell = (state: SearchState) => useDuplicates.setState({ search: state });
  useDuplicates.setState({ reader, touched: new Set() });
  tell({ phase: 'searching', done: 0, total: 0, controller });
  const result = await search.find({
    signal: controller.signal,
    onProgress: (done, total) => tell({ phase: 'searching', done, total, controller }),
  });
  if (useDuplicates.getState().reader !== reader) return;
  if (!result.ok) {
    tell({ phase: result.failure.code === 'cancelled' ? 'idle' : 'failed' });
    return;
  }
  const { persons, organisations } = result.value;
  const kind =
    persons.sure.length + persons.possible.length === 0 &&
    organisations.sure.length + organisations.possible.length > 0
      ? 'organisations'
      : 'persons';
  const group = result.value[kind].sure.length > 0 ? 'sure' : 'possible';
  useDuplicates.setState({ search: { phase: 'done', found: result.value }, kind, group });
}

/** Notes what merging wrote. */
export function noteTouched(ids: readonly string[]): void {
  useDuplicates.setState(({ touched }) => ({ touched: new Set([...touched, ...ids]) }));
}
