import { openOfficeReader } from '#renderer/data/office-reader.ts';
import { saidHandlers } from './serve-said.ts';

export const handlers = saidHandlers(async () => {
  const opened = await openOfficeReader();
  if (!opened.ok) throw new Error(opened.failure.code);
  return opened.value;
});
