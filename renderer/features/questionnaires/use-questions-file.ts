import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadQuestions } from '#shared/cooperation/questionnaires/question-tree.ts';
import { LIMITS } from '#shared/tabular/limits.ts';
import { TABLE_FAILURE_CODES } from '#shared/tabular/table.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { readDroppedFile } from '#renderer/platform/read-dropped-file.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';

/** Reads questions out of a file or a text, in a worker; `onRead` is given what was found. */
export function useQuestionsFile(onRead: (read: ReadQuestions) => void) {
  const { t } = useTranslation(['questionnaires', 'shell']);
  const platform = usePlatform();
  const { planReader } = useWorkers();
  const [isReading, setReading] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const stopper = useRef<AbortController | null>(null);
  useEffect(() => () => stopper.current?.abort(), []);

  const read = async (bytes: Uint8Array) => {
    stopper.current?.abort();
    const own = new AbortController();
    stopper.current = own;
    setReading(true);
    const result = await planReader.readQuestions(bytes, own.signal);
    if (own.signal.aborted) return;
    setReading(false);
    const code = result.ok ? null : result.failure.code;
    const known = TABLE_FAILURE_CODES.find((one) => one === code) ?? 'unreadable';
    setProblem(result.ok ? null : t(`questionnaires:failure.${known}`));
    if (result.ok) onRead(result.value);
  };

  return {
    isReading,
    problem,
    readText: (text: string) => read(new TextEncoder().encode(text)),
    choose: async () => {
      const picked = await platform.pickFiles({
        title: t('questionnaires:make.pick'),
        filters: [{ name: t('questionnaires:make.fileFilter'), extensions: ['docx', 'txt'] }],
        multiple: false,
      });
      if (!picked.ok) {
        setProblem(t(`shell:failures.${picked.failure.code}`));
        return;
      }
      const [file] = picked.value;
      if (file) await read(file.bytes);
    },
    take: async (file: File) => {
      if (file.size > LIMITS.fileBytes) {
        setProblem(t('questionnaires:failure.too-large'));
        return;
      }
      const dropped = await readDroppedFile(file);
      if (dropped.ok) await read(dropped.value.bytes);
      else setProblem(t(`shell:failures.${dropped.failure.code}`));
    },
  };
}
