import { openOfficeReader } from '#renderer/data/office-reader.ts';
import { duplicateHandlers } from './serve-duplicates.ts';

export const handlers = duplicateHandlers(async () => {
  const opened = await openOfficeReader();
  if (!opened.ok) throw new Error(opened.failure.code);
  return opened.value;
});
