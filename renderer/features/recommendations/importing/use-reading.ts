import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecommendationFile } from '#shared/recommendations/read-recommendation-file.ts';
import type { Failure } from '#shared/lib/result.ts';
import type { RecommendationReading } from '#shared/recommendations/reading/read-recommendation.ts';
import { LIMITS } from '#shared/tabular/limits.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { readDroppedFile } from '#renderer/platform/read-dropped-file.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';

/** What was read, and out of what; `all`: every numbered paragraph, as the user said. */
export type OpenedReading = { name: string; reading: RecommendationReading; all?: boolean };

/** Takes a file or what was pasted, and reads recommendations out of it; reads it again in another way. */
export function useReading() {
  const { t } = useTranslation(['recommendations', 'shell']);
  const platform = usePlatform();
  const { planReader } = useWorkers();
  const [opened, setOpened] = useState<OpenedReading | null>(null);
  const [problem, setProblem] = useState<{ name: string; failure: Failure } | null>(null);
  const [shellProblem, setShellProblem] = useState<string | null>(null);
  const [isReading, setReading] = useState(false);
  const source = useRef<{ name: string; file: RecommendationFile } | null>(null);
  const stopper = useRef<AbortController | null>(null);
  useEffect(() => () => stopper.current?.abort(), []);

  const read = async (all?: boolean) => {
    if (!source.current) return;
    const { name, file } = source.current;
    stopper.current?.abort();
    const own = new AbortController();
    stopper.current = own;
    setReading(true);
    const options = all === undefined ? {} : { all };
    const result = await planReader.readRecommendations(file, options, own.signal);
    if (own.signal.aborted) return;
    setReading(false);
    setShellProblem(null);
    setProblem(result.ok ? null : { name, failure: result.failure });
    setOpened(result.ok ? { name, reading: result.value, ...options } : null);
  };

  return {
    opened,
    problem,
    shellProblem,
    isReading,
    choose: async () => {
      const picked = await platform.pickFiles({
        title: t('recommendations:importing.pick'),
        filters: [
          {
            name: t('recommendations:importing.fileFilter'),
            extensions: ['docx', 'xlsx', 'ods', 'csv', 'txt'],
          },
        ],
        multiple: false,
      });
      if (!picked.ok) {
        setShellProblem(t(`shell:failures.${picked.failure.code}`));
        return;
      }
      const [file] = picked.value;
      if (!file) return;
      source.current = { name: file.name, file: { bytes: file.bytes } };
      await read();
    },
    take: async (file: File) => {
      if (file.size > LIMITS.fileBytes) {
        const facts = { megabytes: LIMITS.fileBytes / 1024 / 1024 };
        setProblem({ name: file.name, failure: { code: 'too-large', facts } });
        setOpened(null);
        return;
      }
      const dropped = await readDroppedFile(file);
      if (!dropped.ok) {
        setShellProblem(t(`shell:failures.${dropped.failure.code}`));
        return;
      }
      source.current = { name: file.name, file: { bytes: dropped.value.bytes } };
      await read();
    },
    paste: async (file: { html?: string; text: string }) => {
      source.current = { name: t('recommendations:importing.pasted'), file };
      await read();
    },
    reread: read,
    leave: () => {
      stopper.current?.abort();
      source.current = null;
      setReading(false);
      setOpened(null);
      setProblem(null);
    },
  };
}
