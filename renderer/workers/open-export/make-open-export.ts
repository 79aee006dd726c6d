import {
  openExport,
  type OpenExport,
  type OpenExportFailure,
} from '#shared/open-export/open-export.ts';
import type { Language } from '#shared/i18n/languages.ts';
import type { OfficeReader } from '#renderer/data/office.ts';
import type { CallHandlers } from '../serve-calls.ts';

export type OpenExportOrder = {
  language: Language;
  appVersion: string;
  /** With what persons under an order for non-disclosure have of their own. */
  nonDisclosed: boolean;
};

/** The bytes stand at the top of an answer, so that they are handed over and not copied. */
type Made = OpenExport | { failure: OpenExportFailure };

export type OpenExportCalls = { make: { argument: OpenExportOrder; answer: Made } };

/** Reads over a connection that is there only so long. */
export type WithReader = (
  work: (reader: Pick<OfficeReader, 'shown'>) => Promise<Made>,
) => Promise<Made>;

/** The work behind an export in open formats: everything that is shown read at one moment, and written part by part. */
export function openExportHandlers(withReader: WithReader): CallHandlers<OpenExportCalls> {
  return {
    make: ({ language, appVersion, nonDisclosed }, onProgress) =>
      withReader(async (reader) => {
        const source = { ...(await reader.shown()), appVersion };
        const made = await openExport(source, { language, nonDisclosed, onProgress });
        return made.ok ? made.value : { failure: made.failure };
      }),
  };
}
