import { create } from 'zustand';
import type { ImportSource } from '#renderer/workers/read-import.ts';
import { IMPORT_START } from './import-machine.ts';
import type { ImportState } from './import-state.ts';

/** Where the import stands, kept while other views are open; and a list that waits to be opened. */
export const useImportStore = create<{
  state: ImportState;
  incoming: ImportSource | null;
}>(() => ({ state: IMPORT_START, incoming: null }));
