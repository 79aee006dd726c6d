import { openOfficeReader } from '#renderer/data/office-reader.ts';
import { serveCalls } from '../serve-calls.ts';
import { saidHandlers } from './serve-said.ts';

serveCalls(
  saidHandlers(async () => {
    const opened = await openOfficeReader();
    if (!opened.ok) throw new Error(opened.failure.code);
    return opened.value;
  }),
);
