import { useEffect, useState } from 'react';
import { fail, type Result } from '#shared/lib/result.ts';
import type { TemplateFailure } from '#shared/documents/template/read-template.ts';
import type { TemplateReport } from '#shared/documents/template/template-report.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';

/** What the worker reads in the file; null until it has. */
export function useTemplateReport(
  bytes: Uint8Array | null,
): Result<TemplateReport, TemplateFailure> | null {
  const { wordExport } = useWorkers();
  const [report, setReport] = useState<Result<TemplateReport, TemplateFailure> | null>(null);
  useEffect(() => {
    if (!bytes) return;
    let isWanted = true;
    void wordExport.readTemplate(bytes).then((read) => {
      if (!isWanted) return;
      if (read.ok) setReport(read);
      else {
        const { code } = read.failure;
        setReport(fail(code === 'not-made' ? 'damaged' : code));
      }
    });
    return () => {
      isWanted = false;
    };
  }, [bytes, wordExport]);
  return report;
}
