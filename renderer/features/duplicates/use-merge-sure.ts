import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOffice } from '#renderer/data/office-context.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { useUndoLater } from '#renderer/common/use-undo-later.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { backupBefore } from '#renderer/session/safekeeping.ts';
import { useConfirm } from '#renderer/ui/overlays/confirm.tsx';
import type { ContactPair } from '#renderer/workers/duplicates/serve-duplicates.ts';
import { noteTouched } from './duplicates-store.ts';
import { mergeContacts } from './merge-commands.ts';
import type { MergeKind } from './merge-data.ts';

/** Merges all sure pairs in one act, once the user has seen what that does. */
export function useMergeSure(kind: MergeKind): {
  merge: (pairs: readonly ContactPair[]) => Promise<void>;
  progress: { done: number; total: number } | null;
  stop: () => void;
} {
  const { t } = useTranslation(['duplicateScreens', 'acts']);
  const office = useOffice();
  const number = useNumber();
  const confirm = useConfirm();
  const undoLater = useUndoLater();
  const controller = useRef<AbortController | null>(null);
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);

  const merge = async (pairs: readonly ContactPair[]) => {
    const gone = countGone(pairs);
    const sure = await confirm({
      title: t('duplicateScreens:all.title'),
      text: [
        t('duplicateScreens:all.pairs', { count: pairs.length, formatted: number(pairs.length) }),
        t('duplicateScreens:all.gone', { count: gone, formatted: number(gone) }),
        t('duplicateScreens:all.text'),
      ].join(' '),
      action: t('duplicateScreens:all.action'),
    });
    if (!sure || !(await backupBefore('before-merge'))) return;
    const own = (controller.current = new AbortController());
    setProgress({ done: 0, total: 0 });
    try {
      const merges = pairs.map(({ one, other }) => ({ leftId: one, rightId: other }));
      const act = { name: 'mergeSure', facts: { count: gone } } as const;
      const { value, actId } = await mergeContacts(office, kind, merges, act, {
        signal: own.signal,
        onProgress: (done, total) => setProgress({ done, total }),
      });
      noteTouched(value.touched);
      undoLater(
        actId,
        t('duplicateScreens:all.done', { count: value.count, formatted: number(value.count) }),
        t('duplicateScreens:all.undone'),
      );
    } catch (error) {
      const isStopped = own.signal.aborted;
      showNotice(
        isStopped
          ? t('duplicateScreens:all.stopped')
          : t(`acts:writeFailure.${writeFailure(error)}`),
      );
    } finally {
      setProgress(null);
    }
  };
  return { merge, progress, stop: () => controller.current?.abort() };
}

/** How many records go into another: of three that are one, two. */
function countGone(pairs: readonly ContactPair[]): number {
  const into = new Map<string, string>();
  const topOf = (id: string): string => {
    let at = id;
    for (let next = into.get(at); next !== undefined; next = into.get(at)) at = next;
    return at;
  };
  let gone = 0;
  for (const { one, other } of pairs) {
    const [a, b] = [topOf(one), topOf(other)];
    if (a === b) continue;
    into.set(b, a);
    gone += 1;
  }
  return gone;
}
