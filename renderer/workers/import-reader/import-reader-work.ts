import { openOfficeReader } from '#renderer/data/office-reader.ts';
import { importReaderHandlers } from './read-import.ts';

export const handlers = importReaderHandlers(async () => {
  const opened = await openOfficeReader();
  if (!opened.ok) throw new Error(opened.failure.code);
  return opened.value;
});
