import { travelReportModel } from '#shared/cooperation/documents/travel-report-model.ts';
import { visitProgrammeModel } from '#shared/cooperation/documents/visit-programme-model.ts';
import type { Engagement } from '#shared/cooperation/engagements/engagement.ts';
import type { DocumentRequest } from '#renderer/features/documents/public.ts';
import { readPrintedRows } from './engagements-data.ts';

/** The report of a meeting or trip as a Word document. Not for restricted entries. */
export function reportRequest({ id }: Engagement): DocumentRequest {
  return {
    kind: 'travel-report',
    read: async (office, choice) => {
      const rows = await readPrintedRows(office);
      const tasks = await office.read.tasks.where('sourceId').equals(id).toArray();
      const made = travelReportModel({ ...rows, tasks }, id, {
        day: choice.today,
        language: choice.language,
      });
      if (!made.ok) throw new Error(made.failure.code);
      return { model: made.value, contacts: 0 };
    },
  };
}

/** The programme of a visit as a Word document. Not for restricted entries. */
export function visitRequest({ id }: Engagement): DocumentRequest {
  return {
    kind: 'visit-programme',
    read: async (office, choice) => {
      const rows = await readPrintedRows(office);
      const visitSlots = await office.read.visitSlots.where('engagementId').equals(id).toArray();
      const made = visitProgrammeModel({ ...rows, visitSlots }, id, {
        day: choice.today,
        language: choice.language,
      });
      if (!made.ok) throw new Error(made.failure.code);
      return { model: made.value, contacts: 0 };
    },
  };
}
