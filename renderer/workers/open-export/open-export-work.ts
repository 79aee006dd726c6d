import { openOfficeReader } from '#renderer/data/office-reader.ts';
import { openExportHandlers } from './make-open-export.ts';

export const handlers = openExportHandlers(async (work) => {
  const opened = await openOfficeReader();
  if (!opened.ok) throw new Error(opened.failure.code);
  try {
    return await work(opened.value);
  } finally {
    opened.value.close();
  }
});
