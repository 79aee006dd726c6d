import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#shared/tabular/limits.ts';
import type { Failure } from '#shared/lib/result.ts';
import type { PlannedProgramme, PlanReadOptions } from '#shared/programme/plan-import/plan.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { readDroppedFile } from '#renderer/platform/read-dropped-file.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';

/** Labels as the user corrected them, and the sheet: what a plan is read again by. */
type Corrections = Pick<PlanReadOptions, 'labels' | 'sheet'>;

export type OpenedPlan = { name: string; plan: PlannedProgramme };

/** What was chosen: its bytes are kept until another file is chosen or the view is left. */
type Source = { name: string; bytes: Uint8Array; corrections: Corrections };

/** Chooses a file and reads it as a plan; reads it again when something was corrected. What cannot be read changes nothing. */
export function usePlanReading() {
  const { t } = useTranslation(['planImport', 'shell']);
  const office = useOffice();
  const platform = usePlatform();
  const { planReader } = useWorkers();
  const [opened, setOpened] = useState<OpenedPlan | null>(null);
  const [problem, setProblem] = useState<{ name: string; failure: Failure } | null>(null);
  const [shellProblem, setShellProblem] = useState<string | null>(null);
  const [isReading, setReading] = useState(false);
  /** What is shown, and what was asked for last: a correction adds to those that are still being read. */
  const shown = useRef<Source | null>(null);
  const asked = useRef<Source | null>(null);
  const stopper = useRef<AbortController | null>(null);
  useEffect(() => () => stopper.current?.abort(), []);

  const read = async (source: Source) => {
    stopper.current?.abort();
    const own = new AbortController();
    stopper.current = own;
    asked.current = source;
    setReading(true);
    const { name, bytes, corrections } = source;
    const organisations = await office.read.organisations.toArray();
    const result = await planReader.read(bytes, { ...corrections, organisations }, own.signal);
    if (own.signal.aborted) return;
    setReading(false);
    setShellProblem(null);
    setProblem(result.ok ? null : { name, failure: result.failure });
    if (result.ok) {
      shown.current = source;
      setOpened({ name, plan: result.value });
    } else {
      asked.current = shown.current;
    }
  };

  return {
    opened,
    problem,
    shellProblem,
    isReading,
    choose: async () => {
      const picked = await platform.pickFiles({
        title: t('planImport:pick'),
        filters: [
          { name: t('planImport:fileFilter'), extensions: ['docx', 'xlsx', 'ods', 'csv', 'txt'] },
        ],
        multiple: false,
      });
      if (!picked.ok) {
        setShellProblem(t(`shell:failures.${picked.failure.code}`));
        return;
      }
      const [file] = picked.value;
      if (file) await read({ ...file, corrections: {} });
    },
    take: async (file: File) => {
      if (file.size > LIMITS.fileBytes) {
        const facts = { megabytes: LIMITS.fileBytes / 1024 / 1024 };
        setProblem({ name: file.name, failure: { code: 'too-large', facts } });
        return;
      }
      const dropped = await readDroppedFile(file);
      if (dropped.ok) await read({ ...dropped.value, corrections: {} });
      else setShellProblem(t(`shell:failures.${dropped.failure.code}`));
    },
    correct: async (more: Corrections) => {
      const source = asked.current;
      if (!source) return;
      const labels = { ...source.corrections.labels, ...more.labels };
      await read({ ...source, corrections: { ...source.corrections, ...more, labels } });
    },
  };
}
