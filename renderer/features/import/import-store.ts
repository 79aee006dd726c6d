import { create } from 'zustand';
import type { ImportSource } from '#renderer/workers/import-reader/read-import.ts';
import { IMPORT_START } from './import-machine.ts';
import type { ImportState } from './import-state.ts';

/** A list that waits to be opened, or one that could not even be taken in. */
export type IncomingList =
  ImportSource | { kind: 'refused'; name: string; code: 'too-large' | 'unreadable' };

/** Where the import stands, kept while other views are open. */
export const useImportStore = create<{
  state: ImportState;
  /** Lists that have just come, and are opened as soon as the screen is there. */
  incoming: readonly IncomingList[];
  /** Lists that came while another was being imported, first come first. */
  waiting: readonly ImportSource[];
}>(() => ({ state: IMPORT_START, incoming: [], waiting: [] }));

/** A list comes in from somewhere in the program. */
export function comeIn(list: IncomingList): void {
  useImportStore.setState(({ incoming }) => ({ incoming: [...incoming, list] }));
}

/** Opens the list that has waited longest. */
export function openWaiting(): void {
  useImportStore.setState(({ incoming, waiting: [first, ...others] }) => ({
    incoming: first ? [...incoming, first] : incoming,
    waiting: others,
  }));
}

/** Whether a list is open that another must not push aside. */
export function isUnderWay({ step }: ImportState): boolean {
  return step !== 'file' && step !== 'done';
}
