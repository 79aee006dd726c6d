import { useCallback, useEffect, useRef, useState } from 'react';
import { useOffice } from '#renderer/data/office-context.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { checkRecords, type FindingRow } from './integrity-data.ts';

/** What was found last; null before the first look. */
type RecordCheck = { found: readonly FindingRow[] | 'failed' | null; isRunning: boolean };

/**
 * The check of all records: begun by `run`, and from then on done anew after every act, so that what is shown is never
 * older than an undo. What was found before stays until the new look is through.
 */
export function useRecordCheck(): RecordCheck & { run: () => Promise<void> } {
  const office = useOffice();
  const language = useScreenLanguage();
  const [check, setCheck] = useState<RecordCheck>({ found: null, isRunning: false });
  /** Which look is the last one: of several at once only its answer counts. */
  const last = useRef(0);

  const run = useCallback(async () => {
    const own = ++last.current;
    setCheck(({ found }) => ({ found, isRunning: true }));
    const found = await checkRecords(office, language).catch(() => 'failed' as const);
    if (own === last.current) setCheck({ found, isRunning: false });
  }, [office, language]);

  useEffect(
    () =>
      office.reader.onChange(() => {
        if (last.current > 0) void run();
      }),
    [office, run],
  );
  return { ...check, run };
}
