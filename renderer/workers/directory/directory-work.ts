import { openOfficeReader } from '#renderer/data/office-reader.ts';
import { directoryHandlers } from './serve-directory.ts';

export const handlers = directoryHandlers(async () => {
  const opened = await openOfficeReader();
  if (!opened.ok) throw new Error(opened.failure.code);
  return opened.value;
});
