import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#shared/tabular/limits.ts';
import type { PlannedProgramme, PlanReadOptions } from '#shared/programme/plan-import/plan.ts';
import { useFileReading } from '#renderer/common/use-file-reading.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';

/** Labels as the user corrected them, and the sheet: what a plan is read again by. */
type Corrections = Pick<PlanReadOptions, 'labels' | 'sheet'>;

export type OpenedPlan = { name: string; plan: PlannedProgramme };

/** What was chosen: its bytes are kept until another file is chosen or the view is left. */
type Source = { name: string; bytes: Uint8Array; corrections: Corrections };

/** Chooses a file and reads it as a plan; reads it again when something was corrected. What cannot be read changes nothing. */
export function usePlanReading() {
  const { t } = useTranslation(['planImport']);
  const office = useOffice();
  const { planReader } = useWorkers();
  const [opened, setOpened] = useState<OpenedPlan | null>(null);
  /** What is shown, and what was asked for last: a correction adds to those that are still being read. */
  const shown = useRef<Source | null>(null);
  const asked = useRef<Source | null>(null);
  const file = useFileReading({
    title: t('planImport:pick'),
    filter: t('planImport:fileFilter'),
    extensions: ['docx', 'xlsx', 'ods', 'csv', 'txt'],
    mostBytes: LIMITS.fileBytes,
  });

  const read = async (source: Source) => {
    asked.current = source;
    const { name, bytes, corrections } = source;
    const result = await file.run(name, async (signal) => {
      const organisations = await office.read.organisations.toArray();
      return await planReader.read(bytes, { ...corrections, organisations }, signal);
    });
    if (result?.ok) {
      shown.current = source;
      setOpened({ name, plan: result.value });
    } else if (result) asked.current = shown.current;
  };

  return {
    opened,
    problem: file.problem,
    isReading: file.isReading,
    choose: () => file.choose((chosen) => read({ ...chosen, corrections: {} })),
    take: (dropped: File) => file.take(dropped, (taken) => read({ ...taken, corrections: {} })),
    correct: async (more: Corrections) => {
      const source = asked.current;
      if (!source) return;
      const labels = { ...source.corrections.labels, ...more.labels };
      await read({ ...source, corrections: { ...source.corrections, ...more, labels } });
    },
  };
}
