import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PickedFile, ShellFailure } from '#shared/ipc/contract.ts';
import { fail, type Failure, type Result } from '#shared/lib/result.ts';
import { useCannotBe } from './use-cannot-be.ts';
import { usePickFile } from './use-pick-file.ts';
import { readDroppedFile } from '#renderer/platform/read-dropped-file.ts';

/** What a file is chosen as, and how large one may be that is dropped. */
export type WantedFile = {
  title: string;
  filter: string;
  extensions: string[];
  mostBytes?: number;
};

/** Why a file was not read: by its reader (`failure`), or a sentence where it did not even come so far. */
export type FileProblem<Code extends string = string> =
  { name: string; failure: Failure<Code> } | { name: string; shell: string; because: ShellFailure };

type OnFile<Taken> = (file: PickedFile) => Taken | Promise<Taken>;

/**
 * Takes a file that is chosen or dropped, and runs its reading: a new one stops the one before, and so does leaving the
 * view. What went wrong last is `problem`, or goes to `onProblem` where that is given.
 */
export function useFileReading<Code extends string>(
  { title, filter, extensions, mostBytes = Infinity }: WantedFile,
  onProblem?: (problem: FileProblem<'too-large'>) => unknown,
) {
  const { t } = useTranslation(['shell']);
  const cannotBe = useCannotBe();
  const [isReading, setReading] = useState(false);
  const [problem, setProblem] = useState<FileProblem<Code | 'too-large'> | null>(null);
  const stopper = useRef<AbortController | null>(null);
  useEffect(() => () => stopper.current?.abort(), []);

  const pickFile = usePickFile({ title, filter, extensions });
  const refuse = onProblem ?? setProblem;
  const stopFor = (why: { name: string; shell: string; because: ShellFailure }) => {
    stopper.current?.abort();
    setReading(false);
    refuse(why);
    return null;
  };
  /** What can be nothing that is read here is refused before anybody tries to. */
  const give = async <Taken>(file: PickedFile, onFile: OnFile<Taken>): Promise<Taken | null> => {
    const shell = cannotBe(file.bytes);
    if (shell === null) return await onFile(file);
    return stopFor({ name: file.name, shell, because: { code: 'file-unreadable' } });
  };
  return {
    isReading,
    problem,
    /** Asks for a file and gives it to `onFile`; null where none was chosen or it could not be had. */
    choose: async <Taken>(onFile: OnFile<Taken>): Promise<Taken | null> => {
      const picked = await pickFile();
      if (picked === null) return null;
      if ('file' in picked) return await onFile(picked.file);
      const { name, reason, because } = picked.refused;
      return stopFor({ name, shell: reason, because });
    },
    /** The same of a file that was dropped. */
    take: async <Taken>(file: File, onFile: OnFile<Taken>): Promise<Taken | null> => {
      if (file.size > mostBytes) {
        const { failure } = fail('too-large', { megabytes: mostBytes / 1024 / 1024 });
        refuse({ name: file.name, failure });
        return null;
      }
      const dropped = await readDroppedFile(file);
      if (dropped.ok) return await give(dropped.value, onFile);
      const because = dropped.failure;
      return stopFor({ name: file.name, shell: t(`shell:failures.${because.code}`), because });
    },
    /** Runs a reading; null where it was stopped. */
    run: async <Value, Failed extends Failure<Code>>(
      name: string,
      read: (signal: AbortSignal) => Promise<Result<Value, Failed>>,
    ): Promise<Result<Value, Failed> | null> => {
      stopper.current?.abort();
      const own = new AbortController();
      stopper.current = own;
      setReading(true);
      const result = await read(own.signal);
      if (own.signal.aborted) return null;
      setReading(false);
      setProblem(result.ok ? null : { name, failure: result.failure });
      return result;
    },
    /** Stops what is being read, and forgets what went wrong. */
    stop: () => {
      stopper.current?.abort();
      setReading(false);
      setProblem(null);
    },
  };
}
