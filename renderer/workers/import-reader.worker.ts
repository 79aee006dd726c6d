import { importReaderHandlers } from './read-import.ts';
import { serveCalls } from './serve-calls.ts';

serveCalls(importReaderHandlers());
