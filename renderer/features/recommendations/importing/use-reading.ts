import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecommendationFile } from '#shared/recommendations/read-recommendation-file.ts';
import type { RecommendationReading } from '#shared/recommendations/reading/read-recommendation.ts';
import { LIMITS } from '#shared/tabular/limits.ts';
import { useFileReading } from '#renderer/common/use-file-reading.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';

/** What was read, and out of what; `all`: every numbered paragraph, as the user said. */
export type OpenedReading = { name: string; reading: RecommendationReading; all?: boolean };

/** Takes a file or what was pasted, and reads recommendations out of it; reads it again in another way. */
export function useReading() {
  const { t } = useTranslation(['recommendations']);
  const { planReader } = useWorkers();
  const [opened, setOpened] = useState<OpenedReading | null>(null);
  const source = useRef<{ name: string; from: RecommendationFile } | null>(null);
  const file = useFileReading({
    title: t('recommendations:importing.pick'),
    filter: t('recommendations:importing.fileFilter'),
    extensions: ['docx', 'xlsx', 'ods', 'csv', 'txt'],
    mostBytes: LIMITS.fileBytes,
  });

  const read = async (all?: boolean) => {
    if (!source.current) return;
    const { name, from } = source.current;
    const options = all === undefined ? {} : { all };
    const result = await file.run(name, (signal) =>
      planReader.readRecommendations(from, options, signal),
    );
    if (result) setOpened(result.ok ? { name, reading: result.value, ...options } : null);
  };
  const open = async (name: string, from: RecommendationFile) => {
    source.current = { name, from };
    await read();
  };

  return {
    opened,
    problem: file.problem,
    isReading: file.isReading,
    choose: () => file.choose(({ name, bytes }) => open(name, { bytes })),
    take: (dropped: File) => file.take(dropped, ({ name, bytes }) => open(name, { bytes })),
    paste: (pasted: { html?: string; text: string }) =>
      open(t('recommendations:importing.pasted'), pasted),
    reread: read,
    leave: () => {
      file.stop();
      source.current = null;
      setOpened(null);
    },
  };
}
