import { openOfficeReader } from '#renderer/data/office-reader.ts';
import { serveCalls } from '../serve-calls.ts';
import { directoryHandlers } from './serve-directory.ts';

serveCalls(
  directoryHandlers(async () => {
    const opened = await openOfficeReader();
    if (!opened.ok) throw new Error(opened.failure.code);
    return opened.value;
  }),
);
