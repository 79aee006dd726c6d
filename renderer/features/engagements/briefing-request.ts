import { briefingModel } from '#shared/cooperation/documents/briefing-model.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { DocumentRequest } from '#renderer/features/documents/public.ts';
import { readPrintedRows } from './engagements-data.ts';

/** What one should know before a meeting with a body on `day`, as a Word document; today where no day is set. */
export function briefingRequest(
  body: { id: string; name: string },
  day: CalendarDate | undefined,
): DocumentRequest {
  return {
    kind: 'briefing',
    subject: body.name,
    read: async (office, { language, today }) => {
      const { read } = office;
      const [rows, obligations, deliveries, bodyContacts, reviewRounds] = await Promise.all([
        readPrintedRows(office),
        read.obligations.toArray(),
        read.deliveries.toArray(),
        read.bodyContacts.toArray(),
        read.reviewRounds.toArray(),
      ]);
      const [tasks, questionnaires, recommendations] = await Promise.all([
        read.tasks.toArray(),
        read.questionnaires.toArray(),
        read.recommendations.toArray(),
      ]);
      const model = briefingModel(
        {
          ...rows,
          obligations,
          deliveries,
          bodyContacts,
          reviewRounds,
          tasks,
          questionnaires,
          recommendations,
        },
        body.id,
        { day: day ?? today, language },
      );
      if (!model) throw new Error(`No body ${body.id}`);
      return { model, contacts: 0 };
    },
  };
}
