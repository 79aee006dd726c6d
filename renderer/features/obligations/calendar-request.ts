import { obligationCalendarModel } from '#shared/cooperation/documents/obligation-calendar-model.ts';
import type { DocumentRequest } from '#renderer/features/documents/public.ts';
import { readObligations } from './obligations-data.ts';

/** The calendar of obligations as a Word document: this year and the next. */
export function calendarRequest(): DocumentRequest {
  return {
    kind: 'obligations',
    read: async (office, { language, today }) => {
      const rows = await readObligations(office);
      const organisations = await office.read.organisations.toArray();
      const year = Number(today.slice(0, 4));
      const model = obligationCalendarModel(
        // Nobody is named in it but bodies and organisations.
        { ...rows, organisations, persons: [], positions: [] },
        {
          span: { from: `${String(year)}-01-01`, to: `${String(year + 1)}-12-31` },
          day: today,
          language,
        },
      );
      return { model, contacts: 0 };
    },
  };
}
