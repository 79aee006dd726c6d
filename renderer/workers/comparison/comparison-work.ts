import { openOfficeReader } from '#renderer/data/office-reader.ts';
import { comparisonHandlers } from './serve-comparison.ts';

export const handlers = comparisonHandlers(async () => {
  const opened = await openOfficeReader();
  if (!opened.ok) throw new Error(opened.failure.code);
  return opened.value;
});
