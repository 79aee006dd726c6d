import { useOffice } from '#renderer/data/office-context.ts';
import type { Office } from '#renderer/data/office.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';
import type { OfficeWorkers } from '#renderer/workers/workers-context.ts';
import { createImportFlow, type ImportFlow } from './import-flow.ts';
import { importKeeper } from './kept-import.ts';
import { useImportStore } from './import-store.ts';

/** One flow an office: an import goes on, and can be stopped, while another view is open. */
const flows = new WeakMap<Office, ImportFlow>();
const keepers = new WeakMap<Office, ReturnType<typeof importKeeper>>();

export function importKeeperOf(office: Office): ReturnType<typeof importKeeper> {
  const keeper = keepers.get(office) ?? importKeeper(office);
  keepers.set(office, keeper);
  return keeper;
}

function flowOf(office: Office, workers: OfficeWorkers): ImportFlow {
  const existing = flows.get(office);
  if (existing) return existing;
  const kept = importKeeperOf(office);
  const flow = createImportFlow({
    office,
    kept,
    reader: workers.importReaderOf(office.reader),
    get: () => useImportStore.getState().state,
    set: (state) => {
      useImportStore.setState({ state });
      kept.note(state);
    },
    now: () => new Date(),
  });
  flows.set(office, flow);
  return flow;
}

export function useImportFlow(): ImportFlow {
  return flowOf(useOffice(), useWorkers());
}
