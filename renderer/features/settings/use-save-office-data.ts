import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { documentFileName } from '#shared/documents/texts/file-name.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import type { Failure } from '#shared/lib/result.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { senderOf, useSaveFile } from '#renderer/features/documents/public.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';

/** `problem`: why nothing was saved, in words. */
type State =
  | { step: 'closed' }
  | { step: 'asking'; problem: string | null }
  | { step: 'making' }
  | { step: 'saving' };

/** Saves all records as office data and notes it in the list of what went out. */
export function useSaveOfficeData(): {
  state: State;
  ask: () => void;
  save: () => Promise<void>;
  close: () => void;
} {
  const { t } = useTranslation(['officeDataScreen']);
  const office = useOffice();
  const saveFile = useSaveFile();
  const language = useScreenLanguage();
  const contactExport = useWorkers().contactExportOf(office.reader);
  const [state, setState] = useState<State>({ step: 'closed' });
  const stopper = useRef(new AbortController());
  useEffect(() => () => stopper.current.abort(), []);
  const asking = (problem: string | null) => setState({ step: 'asking', problem });

  const wordsOf = ({ code, facts }: Failure): string => {
    if (code === 'wrong-value') {
      return t('officeDataScreen:wrongValue', { place: String(facts?.['place'] ?? '') });
    }
    if (code === 'identity-code') {
      return t('officeDataScreen:identityCode', { count: Number(facts?.['count'] ?? 0) });
    }
    return t('officeDataScreen:failed');
  };

  const save = async () => {
    setState({ step: 'making' });
    stopper.current = new AbortController();
    const { signal } = stopper.current;
    const now = new Date();
    const sender = senderOf(await office.settings());
    const made = await contactExport.officeData({ createdAt: now.toISOString(), sender }, signal);
    if (signal.aborted) return;
    if (!made.ok) return asking(wordsOf(made.failure));
    setState({ step: 'saving' });
    const title = t('officeDataScreen:fileTitle');
    const saved = await saveFile({
      suggestedName: documentFileName({
        title,
        date: dayInFinland(now),
        extension: 'json',
      }),
      filter: t('officeDataScreen:filter'),
      extension: 'json',
      bytes: made.value.bytes,
      made: {
        kind: 'office-data',
        format: 'json',
        title,
        language,
        contacts: made.value.contacts,
      },
    });
    if (saved.end === 'not-saved') return asking(saved.problem);
    setState({ step: 'closed' });
    showNotice(saved.remark || t('officeDataScreen:saved', { name: saved.name }));
  };

  return {
    state,
    ask: () => asking(null),
    save,
    close: () => {
      stopper.current.abort();
      setState({ step: 'closed' });
    },
  };
}
