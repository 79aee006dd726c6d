import { contactExportHandlers } from './make-contact-export.ts';
import { serveCalls } from './serve-calls.ts';

serveCalls(contactExportHandlers());
