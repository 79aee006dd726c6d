import { obligationCalendarModel } from '#shared/cooperation/documents/obligation-calendar-model.ts';
import { obligationLetterModel } from '#shared/cooperation/documents/obligation-letter-model.ts';
import type { Deadline } from '#shared/cooperation/obligations/deadlines.ts';
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

/** The letter that goes with what is owed on one day. It begins with the number that the registry gave. */
export function letterRequest({ obligation, delivery }: Deadline): DocumentRequest {
  const isSent = delivery?.sentOn !== undefined;
  return {
    kind: 'obligation-letter',
    // An international body is written to in English.
    ...(obligation.bodyId !== undefined && { language: 'en' as const }),
    state: isSent ? 'final' : 'draft',
    ...(delivery?.caseNumber !== undefined && { caseNumber: delivery.caseNumber }),
    read: async ({ read }, { language, today }) => {
      const [obligations, instruments, bodies, organisations, questionnaires, questions, answers] =
        await Promise.all([
          read.obligations.toArray(),
          read.instruments.toArray(),
          read.bodies.toArray(),
          read.organisations.toArray(),
          read.questionnaires.toArray(),
          read.questions.toArray(),
          read.answers.toArray(),
        ]);
      const made = obligationLetterModel(
        { obligations, instruments, bodies, organisations, questionnaires, questions, answers },
        obligation.id,
        { isSent, day: today, language },
      );
      if (!made.ok) throw new Error(made.failure.code);
      return { model: made.value, contacts: 0 };
    },
  };
}
