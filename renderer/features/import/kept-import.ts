import { lastEdits, type RowEdit } from '#shared/contacts/import/edits/row-edits.ts';
import type { ContactField } from '#shared/contacts/import/plan.ts';
import { ok } from '#shared/lib/result.ts';
import { draftKeeper, type DraftKeeper } from '#renderer/data/drafts/draft-keeper.ts';
import type { WindowKey } from '#renderer/data/drafts/window-kinds.ts';
import type { Office } from '#renderer/data/office.ts';
import type { ImportReader } from '#renderer/workers/import-reader/import-reader.ts';
import type { OpenedList } from '#renderer/workers/import-reader/read-import.ts';
import type { ImportAnswers, ImportList, ImportState } from './import-state.ts';

const KEY: WindowKey = 'import:new';

/** What was said of a list and put right in it, kept over a reload; the list itself is chosen again. */
export type KeptImport = {
  sha256: string;
  fileName: string | null;
  chosen: ImportList['chosen'];
  mapping: ImportList['mapping'];
  headerRow: number | null;
  fields: (ContactField | null)[];
  edits: readonly (readonly RowEdit[])[];
  answers: ImportAnswers;
};

/** What would be lost of an import that goes on; null where nothing was said yet. */
function keptOf(state: ImportState): KeptImport | null {
  const left = state.step === 'file' ? state.left : null;
  const { list, answers } = left ?? ('list' in state ? state : { list: null, answers: null });
  if (!list || !answers || state.step === 'writing') return null;
  const { sha256, fileName, chosen, mapping, plan, edits = [] } = list;
  const isSaid = answers.source !== '' || answers.purpose !== null;
  if (edits.length === 0 && mapping !== 'by-hand' && !isSaid) return null;
  const fields = plan.columns.flatMap(({ field, isAdded }) => (isAdded ? [] : [field]));
  return { sha256, fileName, chosen, mapping, headerRow: plan.headerRow, fields, edits, answers };
}

/** Keeps what was said of the list that is being imported until it is written or the next one is opened. */
export function importKeeper(office: Pick<Office, 'drafts'>) {
  const keeper: DraftKeeper = draftKeeper(office.drafts, KEY);
  let last: string | null = null;
  return {
    note: (state: ImportState): void => {
      const kept = keptOf(state);
      // What was said of another list stays until something is said of this one.
      const isTakenBack = state.step === 'columns' && state.list.sha256 === last;
      if (kept) {
        last = kept.sha256;
        keeper.put(kept);
      } else if (isTakenBack || state.step === 'done') void keeper.forget();
    },
    read: async (): Promise<KeptImport | null> => {
      const kept = keeper.isEmpty() ? null : await keeper.load();
      return isKept(kept) ? kept : null;
    },
    forget: async (): Promise<void> => {
      await keeper.forget();
    },
  };
}

/** A list that was open before the window was loaded anew, as it was then; null where it cannot be read so any more. */
export async function restoredList(
  { chosen, headerRow, fields, edits, mapping, fileName }: KeptImport,
  opened: OpenedList,
  reader: ImportReader,
  signal: AbortSignal,
): Promise<ImportList | null> {
  const isChosen = Object.keys(chosen).length > 0;
  const read = isChosen ? await reader.reread(chosen, signal) : ok(opened);
  if (!read.ok) return null;
  const planned = await reader.plan({ headerRow, fields, edits: lastEdits(edits) }, signal);
  if (!planned.ok) return null;
  return { ...read.value, ...planned.value, fileName, chosen, mapping, edits };
}

/** Another version of the program may have kept it otherwise. */
function isKept(value: unknown): value is KeptImport {
  const keys = ['sha256', 'headerRow', 'fields', 'edits', 'answers', 'chosen', 'mapping'];
  return typeof value === 'object' && value !== null && keys.every((key) => key in value);
}
