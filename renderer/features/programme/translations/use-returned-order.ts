import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PickedFile } from '#shared/ipc/contract.ts';
import type {
  OrderFailure,
  ReturnedOrder,
} from '#shared/programme/translation-order/read-translation-order.ts';
import { LIMITS } from '#shared/tabular/limits.ts';
import { useFileReading } from '#renderer/common/use-file-reading.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';

/** A translation order that came back, or the sentence that says why it cannot be read. */
export type Returned = { name: string; order: ReturnedOrder } | { name: string; problem: string };

/** Reads orders that come back: chosen, or dropped on the window. */
export function useReturnedOrder() {
  const { t } = useTranslation(['translationOrder']);
  const { wordExport } = useWorkers();
  const [opened, setOpened] = useState<{ name: string; order: ReturnedOrder } | null>(null);
  const file = useFileReading<OrderFailure['code'] | 'not-made'>({
    title: t('translationOrder:read.choose'),
    filter: t('translationOrder:read.filter'),
    extensions: ['docx'],
    mostBytes: LIMITS.fileBytes,
  });
  const { problem, isReading } = file;
  const read = async ({ name, bytes }: PickedFile) => {
    const result = await file.run(name, () => wordExport.readOrder(bytes));
    if (result) setOpened(result.ok ? { name, order: result.value } : null);
  };
  const sentence =
    problem && 'failure' in problem
      ? t(`translationOrder:failure.${problem.failure.code}`)
      : problem?.shell;
  const returned: Returned | null =
    problem && sentence !== undefined ? { name: problem.name, problem: sentence } : opened;
  return {
    returned,
    isReading,
    choose: () => file.choose(read),
    take: (dropped: File) => file.take(dropped, read),
    close: () => {
      file.stop();
      setOpened(null);
    },
  };
}
