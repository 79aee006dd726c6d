import { useEffect, useRef, useState } from 'react';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';
import type { DocumentRequest } from './document-request.ts';
import type { ExportChoices } from './export-state.ts';
import { readWordOrder } from './word-order.ts';

/** How many pages; `unknown`: it cannot be told; `stopped`: the user did not want to wait. */
export type PageEstimate = { pages: number } | 'counting' | 'unknown' | 'stopped';

/** A choice is given time to be changed again before pages are counted. */
const SETTLED = 400;

/** Counts the pages of the document as the choices describe it, anew whenever they change. */
export function usePageEstimate(
  request: DocumentRequest,
  choices: ExportChoices,
): { estimate: PageEstimate; stop: () => void; again: () => void } {
  const office = useOffice();
  const { wordExport } = useWorkers();
  const [round, setRound] = useState(0);
  const [told, setTold] = useState<{ of: string; estimate: PageEstimate } | null>(null);
  const stopper = useRef(new AbortController());
  const { language, scope, state, publicity, templateId } = choices;
  const asked = [round, language, scope, state, publicity, templateId].join();

  useEffect(() => request.onFieldsChange?.(() => setRound((before) => before + 1)), [request]);
  useEffect(() => {
    const own = new AbortController();
    stopper.current = own;
    const count = async (): Promise<PageEstimate> => {
      const today = dayInFinland(new Date());
      // A case number and what a mark of secrecy says take a line each at most; with them, pages would be counted anew at
      // every letter.
      const unsaid = { caseNumber: '', secrecy: { basis: '', extent: '' } };
      const chosen = { language, scope, state, publicity, templateId, ...unsaid };
      const read = await readWordOrder(office, request, chosen, today);
      if (!read.ok || own.signal.aborted) return 'unknown';
      const counted = await wordExport.estimatePages(read.value.order, own.signal);
      return counted.ok && counted.value !== null ? { pages: counted.value } : 'unknown';
    };
    const timer = setTimeout(() => {
      void count()
        // What cannot be read now is told when the document is made.
        .catch((): PageEstimate => 'unknown')
        .then((estimate) => {
          if (!own.signal.aborted) setTold({ of: asked, estimate });
        });
    }, SETTLED);
    return () => {
      clearTimeout(timer);
      own.abort();
    };
  }, [office, wordExport, request, asked, language, scope, state, publicity, templateId]);

  return {
    estimate: told?.of === asked ? told.estimate : 'counting',
    stop: () => {
      stopper.current.abort();
      setTold({ of: asked, estimate: 'stopped' });
    },
    again: () => setRound((before) => before + 1),
  };
}
