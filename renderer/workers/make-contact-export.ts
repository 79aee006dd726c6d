import {
  contactTemplate,
} from '#shared/contacts/exports/contact-template.ts';
import {
  exportContacts,
  type ExportedFile,
  type ExportOrder,
} from '#shared/contacts/exports/export-contacts.ts';
import type { IdentityCodeFailure } from '#shared/contacts/exports/find-identity-codes.ts';
import type { Language } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { Result } from '#shared/lib/result.ts';
import type { CallHandlers } from './serve-calls.ts';

/** An answer's bytes stand at its top, so that they are handed over and not copied. */
type Made = { bytes: Uint8Array; fileName: string } | { failure: IdentityCodeFailure };

export type ContactExportCalls = {
  make: { argument: ExportOrder; answer: Made };
  template: { argument: { language: Language; today: CalendarDate }; answer: ExportedFile };
};

/** The contact export's work: writes the file. */
export function contactExportHandlers(): CallHandlers<ContactExportCalls> {
  return {
    make: (order) => flat(exportContacts(order)),
    template: ({ language, today }) => contactTemplate(language, today),
  };
}

function flat(made: Result<ExportedFile, IdentityCodeFailure>): Made {
  return made.ok ? made.value : { failure: made.failure };
}
