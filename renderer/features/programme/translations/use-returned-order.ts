import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReturnedOrder } from '#shared/programme/translation-order/read-translation-order.ts';
import { LIMITS } from '#shared/tabular/limits.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { readDroppedFile } from '#renderer/platform/read-dropped-file.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';

/** A translation order that came back, or the sentence that says why it cannot be read. */
export type Returned = { name: string; order: ReturnedOrder } | { name: string; problem: string };

/** Reads orders that come back: chosen, or dropped on the window. */
export function useReturnedOrder(): {
  returned: Returned | null;
  isReading: boolean;
  choose: () => Promise<void>;
  take: (file: File) => Promise<void>;
  close: () => void;
} {
  const { t } = useTranslation(['translationOrder', 'shell']);
  const platform = usePlatform();
  const { wordExport } = useWorkers();
  const [returned, setReturned] = useState<Returned | null>(null);
  const [isReading, setReading] = useState(false);

  const read = async (name: string, bytes: Uint8Array) => {
    setReading(true);
    const result = await wordExport.readOrder(bytes);
    setReading(false);
    setReturned(
      result.ok
        ? { name, order: result.value }
        : { name, problem: t(`translationOrder:failure.${result.failure.code}`) },
    );
  };

  return {
    returned,
    isReading,
    choose: async () => {
      const picked = await platform.pickFiles({
        title: t('translationOrder:read.choose'),
        filters: [{ name: t('translationOrder:read.filter'), extensions: ['docx'] }],
        multiple: false,
      });
      if (!picked.ok) {
        setReturned({ name: '', problem: t(`shell:failures.${picked.failure.code}`) });
        return;
      }
      const [file] = picked.value;
      if (file) await read(file.name, file.bytes);
    },
    take: async (file) => {
      if (file.size > LIMITS.fileBytes) {
        setReturned({ name: file.name, problem: t('translationOrder:failure.too-large') });
        return;
      }
      const dropped = await readDroppedFile(file);
      if (dropped.ok) await read(file.name, dropped.value.bytes);
      else {
        const problem = t(`shell:failures.${dropped.failure.code}`);
        setReturned({ name: file.name, problem });
      }
    },
    close: () => setReturned(null),
  };
}
