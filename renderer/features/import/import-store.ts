import { create } from 'zustand';
import type { ImportSource } from '#renderer/workers/import-reader/read-import.ts';
import { IMPORT_START } from './import-machine.ts';
import type { ImportState } from './import-state.ts';

/** A list that waits to be opened, or one that could not even be taken in. */
export type IncomingList =
  ImportSource | { kind: 'refused'; name: string; code: 'too-large' | 'unreadable' };

/** Where the import stands, kept while other views are open; and a list that waits to be opened. */
export const useImportStore = create<{
  state: ImportState;
  incoming: IncomingList | null;
}>(() => ({ state: IMPORT_START, incoming: null }));
