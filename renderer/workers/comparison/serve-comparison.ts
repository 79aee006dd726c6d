import type { BackupFailure } from '#shared/backup/backup-file.ts';
import type { Tombstone } from '#shared/contacts/privacy/tombstone.ts';
import type { Moment } from '#shared/lib/calendar-date.ts';
import { joinBytes } from '#shared/lib/join-bytes.ts';
import { ok, type Result } from '#shared/lib/result.ts';
import type { OfficeReader } from '#renderer/data/office.ts';
import {
  type Recovered,
  recoverBackup,
  type RecoveryOrder,
} from '#renderer/data/restore/recover-backup.ts';
import type { ComingRow } from '#renderer/data/undo/take-back-order.ts';
import { type Comparison, newComparison } from '#renderer/data/backup-comparison/comparison.ts';
import type { Named } from '#renderer/data/backup-comparison/two-sides.ts';
import {
  type DifferenceDetail,
  type DifferenceFilter,
  type DifferencePage,
  differenceWords,
  type DifferenceWords,
} from '#renderer/data/backup-comparison/difference-words.ts';
import type { Language } from '#shared/i18n/languages.ts';
import type { CallHandlers } from '../serve-calls.ts';

/** A backup to be compared, and whom the shell knows to have been erased. */
export type ComparisonOrder = RecoveryOrder & { tombstones: readonly Tombstone[] };

/** What would be taken back: for `Office.backups.takeBack`, and in words for her who decides. */
export type ToTakeBack = {
  rows: ComingRow[];
  erasedIds: string[];
  along: { kind: string; name: string }[];
  left: number;
  /** Contents of attachments that come back. */
  files: { bytes: Uint8Array }[];
};

/** `changeCount`: how often the window has changeCount of changes; an answer is not older than that. */
type Asked = { language: Language; changeCount: number };

export type ComparisonCalls = {
  open: { argument: ComparisonOrder; answer: Result<{ createdAt: Moment }, BackupFailure> };
  page: {
    argument: Asked & { filter: DifferenceFilter; from: number; count: number };
    answer: DifferencePage;
  };
  detail: { argument: Asked & Named; answer: DifferenceDetail | null };
  toTakeBack: { argument: Asked & { chosen: readonly Named[] }; answer: ToTakeBack };
};

/** The work behind the comparison of a backup with the office: it holds both, and follows what changes in the office. */
export function comparisonHandlers(
  openReader: () => Promise<OfficeReader>,
): CallHandlers<ComparisonCalls> {
  let reader: Promise<OfficeReader> | null = null;
  let held: { recovered: Recovered; comparison: Comparison; changeCount: number } | null = null;
  let words: { of: Comparison['differences']; language: Language; ready: DifferenceWords } | null =
    null;
  let busy: Promise<unknown> = Promise.resolve();

  const current = ({ language, changeCount }: Asked): Promise<DifferenceWords> => {
    const next = busy.then(async () => {
      if (!held) throw new Error('No backup is open');
      const { comparison } = held;
      if (held.changeCount < changeCount) {
        await comparison.follow();
        held.changeCount = changeCount;
      }
      if (words?.of !== comparison.differences || words.language !== language) {
        const ready = await differenceWords(comparison, language);
        words = { of: comparison.differences, language, ready };
      }
      return words.ready;
    });
    busy = next.catch(() => undefined);
    return next;
  };

  return {
    open: async ({ tombstones, ...order }, onProgress) => {
      const read = await recoverBackup(order, onProgress);
      if (!read.ok) return read;
      const { tables, header } = read.value.backup;
      reader ??= openReader();
      const comparison = await newComparison(tables, tombstones, await reader);
      held = { recovered: read.value, comparison, changeCount: 0 };
      return ok({ createdAt: header.createdAt });
    },
    page: async ({ filter, from, count, ...asked }) =>
      (await current(asked)).page(filter, from, count),
    detail: async ({ table, id, ...asked }) => (await current(asked)).detail({ table, id }),
    toTakeBack: async ({ chosen, ...asked }) => {
      const inWords = await current(asked);
      if (!held) throw new Error('No backup is open');
      const { comparison, recovered } = held;
      const { rows, along, left } = comparison.comingBack(chosen);
      const named = new Set(
        rows.flatMap(({ table, row }) => (table === 'attachments' ? [row['sha256']] : [])),
      );
      const files = recovered.backup.files.filter(({ sha256 }) => named.has(sha256));
      return {
        rows,
        erasedIds: comparison.erasedIds(),
        along: along.map((one) => inWords.called(one)),
        left,
        files: files.map(({ pieces }) => ({ bytes: joinBytes(pieces) })),
      };
    },
  };
}
