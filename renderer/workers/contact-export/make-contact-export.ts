import { contactTemplate } from '#shared/contacts/exports/contact-template.ts';
import {
  exportContacts,
  type ExportedFile,
  type ExportOrder,
} from '#shared/contacts/exports/export-contacts.ts';
import {
  exportedContacts,
  type ExportedContacts,
} from '#shared/contacts/exports/exported-contacts.ts';
import type { IdentityCodeFailure } from '#shared/contacts/exports/find-identity-codes.ts';
import type { Language } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { OfficeData, OfficeDataExportFailure } from '#shared/office-data/office-data.ts';
import type { OfficeReader } from '#renderer/data/office.ts';
import type { CallHandlers } from '../serve-calls.ts';

/** What is to be written: persons and organisations by their ids, in this order; the worker reads the rest itself. */
export type ContactExportOrder = Omit<ExportOrder, 'contacts'> & { ids: readonly string[] };

/** A file, how many contacts are in it, and who was left out by law. */
export type ContactFile = ExportedFile & { count: number } & Pick<ExportedContacts, 'withheld'>;

/** The bytes stand at the top of an answer, so that they are handed over and not copied. */
type Made = ContactFile | { failure: IdentityCodeFailure };

export type ContactExportCalls = {
  make: { argument: ContactExportOrder; answer: Made };
  template: { argument: { language: Language; today: CalendarDate }; answer: ExportedFile };
  /** All records as office data. */
  officeData: { argument: Omit<OfficeData, 'rows'>; answer: MadeOfficeData };
};

/** All records as one file of JSON, and how many contacts are in it. */
export type OfficeDataFile = { bytes: Uint8Array; contacts: number };
type MadeOfficeData = OfficeDataFile | { failure: OfficeDataExportFailure };

const TABLES = [
  'persons',
  'organisations',
  'positions',
  'contactPoints',
  'tags',
  'taggings',
] as const;

/** The contact export's work: reads the contacts as they are now, and writes the file. */
export function contactExportHandlers(
  openReader: () => Promise<Pick<OfficeReader, 'load'>>,
): CallHandlers<ContactExportCalls> {
  let reader: Promise<Pick<OfficeReader, 'load'>> | null = null;
  return {
    make: async ({ ids, ...order }): Promise<Made> => {
      reader ??= openReader();
      const { rows } = await (await reader).load(TABLES);
      const { contacts, withheld } = exportedContacts(rows, ids, order.language, order.today);
      const made = exportContacts({ ...order, contacts });
      if (!made.ok) return { failure: made.failure };
      return { ...made.value, count: contacts.length, withheld };
    },
    officeData: async (about): Promise<MadeOfficeData> => {
      // The schemas of all records are loaded by whoever asks for them.
      const [{ exportOfficeData }, { ROW_SCHEMAS }] = await Promise.all([
        import('#shared/office-data/export-office-data.ts'),
        import('#shared/office-data/row-schemas.ts'),
      ]);
      reader ??= openReader();
      const tables = Object.keys(ROW_SCHEMAS) as (keyof typeof ROW_SCHEMAS)[];
      const { rows } = await (await reader).load(tables);
      const made = exportOfficeData({ ...about, rows });
      return made.ok ? made.value : { failure: made.failure };
    },
    template: ({ language, today }) => contactTemplate(language, today),
  };
}
