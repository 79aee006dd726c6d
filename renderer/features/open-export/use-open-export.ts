import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/i18n/languages.ts';
import type { Failure } from '#shared/lib/result.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useSaveFile } from '#renderer/features/documents/public.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';

/** Where the export stands; `problem` is why nothing was saved, in words. */
export type OpenExportStep =
  | { step: 'closed' }
  | { step: 'asking'; problem: string | null }
  | { step: 'making'; done: number; total: number }
  | { step: 'saving' };

/** Saves all of the office in open formats, once it was said what that is, and notes it in the list of what went out. */
export function useOpenExport() {
  const { t } = useTranslation(['openExport']);
  const office = useOffice();
  const platform = usePlatform();
  const saveFile = useSaveFile();
  const exporter = useWorkers().openExporterOf(office.reader);
  const [state, setState] = useState<OpenExportStep>({ step: 'closed' });
  const stopper = useRef(new AbortController());
  useEffect(() => () => stopper.current.abort(), []);
  const ask = (problem: string | null = null) => setState({ step: 'asking', problem });

  const wordsOf = ({ code, facts }: Failure): string => {
    if (code === 'identity-code') {
      return t('openExport:failure.identity-code', { count: Number(facts?.['count']) });
    }
    if (code === 'too-large') {
      return t('openExport:failure.too-large', { megabytes: Number(facts?.['megabytes']) });
    }
    return t('openExport:failed');
  };

  const make = async (language: Language, nonDisclosed: boolean) => {
    stopper.current = new AbortController();
    const { signal } = stopper.current;
    const onProgress = (done: number, total: number) => {
      if (!signal.aborted) setState({ step: 'making', done, total });
    };
    onProgress(0, 0);
    const info = await platform.appInfo();
    const appVersion = info.ok ? info.value.version : '';
    const made = await exporter.make(
      { language, appVersion, nonDisclosed },
      { signal, onProgress },
    );
    if (signal.aborted) return;
    if (!made.ok) return ask(wordsOf(made.failure));
    setState({ step: 'saving' });
    const { bytes, fileName, contacts } = made.value;
    const saved = await saveFile({
      suggestedName: fileName,
      filter: t('openExport:filter'),
      extension: 'zip',
      bytes,
      made: {
        kind: 'open-export',
        format: 'zip',
        title: t('openExport:fileTitle'),
        language,
        contacts,
      },
    });
    if (saved.end === 'not-saved') return ask(saved.problem);
    setState({ step: 'closed' });
    showNotice([t('openExport:saved', { name: saved.name }), saved.remark].join(' ').trim());
  };

  return {
    state,
    ask: () => ask(),
    make,
    close: () => {
      stopper.current.abort();
      setState({ step: 'closed' });
    },
  };
}
