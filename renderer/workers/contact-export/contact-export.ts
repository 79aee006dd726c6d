import type { ExportedFile } from '#shared/contacts/exports/export-contacts.ts';
import type { IdentityCodeFailure } from '#shared/contacts/exports/find-identity-codes.ts';
import type { Language } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { fail, ok, type Failure, type Result } from '#shared/lib/result.ts';
import type { OfficeData, OfficeDataExportFailure } from '#shared/office-data/office-data.ts';
import { callWorker, type CallEnd } from '../call-worker.ts';
import type {
  ContactExportCalls,
  ContactExportOrder,
  ContactFile,
  OfficeDataFile,
} from './make-contact-export.ts';
import type { WorkerPort } from '../worker-port.ts';

export type ContactExportFailure = IdentityCodeFailure | Failure<'cancelled' | 'not-made'>;

/** Writes files of contacts in a worker: bytes to save and the name to save them by. */
export type ContactExport = {
  make: (
    order: ContactExportOrder,
    signal: AbortSignal,
  ) => Promise<Result<ContactFile, ContactExportFailure>>;
  /** The workbook for organisations to fill in. */
  template: (
    language: Language,
    today: CalendarDate,
    signal: AbortSignal,
  ) => Promise<Result<ExportedFile, ContactExportFailure>>;
  /** All records as office data. */
  officeData: (
    about: Omit<OfficeData, 'rows'>,
    signal: AbortSignal,
  ) => Promise<Result<OfficeDataFile, OfficeDataExportFailure | Failure<'cancelled' | 'not-made'>>>;
  close: () => void;
};

export function createContactExport(spawn: () => WorkerPort): ContactExport {
  const worker = callWorker<ContactExportCalls>(spawn);
  return {
    make: async (order, signal) => {
      const end = settled(await worker.call('make', order, { signal }));
      if (!end.ok) return end;
      return 'failure' in end.value ? { ok: false, failure: end.value.failure } : ok(end.value);
    },
    template: async (language, today, signal) =>
      settled(await worker.call('template', { language, today }, { signal })),
    officeData: async (about, signal) => {
      const end = settled(await worker.call('officeData', about, { signal }));
      if (!end.ok) return end;
      return 'failure' in end.value ? { ok: false, failure: end.value.failure } : ok(end.value);
    },
    close: worker.close,
  };
}

function settled<T>(end: CallEnd<T>): Result<T, Failure<'cancelled' | 'not-made'>> {
  if (end.end === 'answer') return ok(end.value);
  if (end.end === 'cancelled') return fail('cancelled');
  return fail('not-made', end.end === 'crashed' ? { details: end.message } : {});
}
