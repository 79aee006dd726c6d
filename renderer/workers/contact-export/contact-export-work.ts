import { openOfficeReader } from '#renderer/data/office-reader.ts';
import { contactExportHandlers } from './make-contact-export.ts';

export const handlers = contactExportHandlers(async () => {
  const opened = await openOfficeReader();
  if (!opened.ok) throw new Error(opened.failure.code);
  return opened.value;
});
