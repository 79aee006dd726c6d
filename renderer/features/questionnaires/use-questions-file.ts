import { useTranslation } from 'react-i18next';
import type { ReadQuestions } from '#shared/cooperation/questionnaires/question-tree.ts';
import type { PickedFile } from '#shared/ipc/contract.ts';
import { LIMITS } from '#shared/tabular/limits.ts';
import { TABLE_FAILURE_CODES } from '#shared/tabular/table.ts';
import { useFileReading } from '#renderer/common/use-file-reading.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';

/** Reads questions out of a file or a text, in a worker; `onRead` is given what was found, and the file; null for a text. */
export function useQuestionsFile(onRead: (read: ReadQuestions, file: PickedFile | null) => void) {
  const { t } = useTranslation(['questionnaires']);
  const { planReader } = useWorkers();
  const file = useFileReading({
    title: t('questionnaires:make.pick'),
    filter: t('questionnaires:make.fileFilter'),
    extensions: ['docx', 'txt'],
    mostBytes: LIMITS.fileBytes,
  });
  const { problem, isReading } = file;
  const run = async (name: string, bytes: Uint8Array, from: PickedFile | null) => {
    const result = await file.run(name, (signal) => planReader.readQuestions(bytes, signal));
    if (result?.ok) onRead(result.value, from);
  };
  const read = (from: PickedFile) => run(from.name, from.bytes, from);
  const failure = problem && 'failure' in problem ? problem.failure : null;
  const code = TABLE_FAILURE_CODES.find((one) => one === failure?.code) ?? 'unreadable';
  return {
    isReading,
    problem: problem && ('shell' in problem ? problem.shell : t(`questionnaires:failure.${code}`)),
    readText: (text: string) => run('', new TextEncoder().encode(text), null),
    read,
    choose: () => file.choose(read),
    take: (dropped: File) => file.take(dropped, read),
  };
}
