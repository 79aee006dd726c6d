import { openOfficeReader } from '#renderer/data/office-reader.ts';
import { comparisonHandlers } from './serve-comparison.ts';
import { serveCalls } from '../serve-calls.ts';

serveCalls(
  comparisonHandlers(async () => {
    const opened = await openOfficeReader();
    if (!opened.ok) throw new Error(opened.failure.code);
    return opened.value;
  }),
);
