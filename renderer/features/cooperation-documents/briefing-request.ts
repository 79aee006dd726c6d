import { briefingModel } from '#shared/cooperation/documents/briefing-model.ts';
import { ministerBriefModel } from '#shared/cooperation/documents/minister-brief-model.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { Office } from '#renderer/data/office.ts';
import type { DocumentRequest } from '#renderer/features/documents/public.ts';

/** What one should know before a meeting with a body on `day`, as a Word document; today where no day is set. */
export function briefingRequest({ id }: { id: string }, day?: CalendarDate): DocumentRequest {
  return {
    kind: 'briefing',
    read: async (office, { language, today }) => {
      const rows = await readBriefing(office);
      const model = briefingModel(rows, id, { day: day ?? today, language });
      if (!model) throw new Error(`No body ${id}`);
      return { model, contacts: model.contacts.length };
    },
  };
}

/** The same on one page, for a minister. */
export function ministerBriefRequest({ id }: { id: string }, day?: CalendarDate): DocumentRequest {
  return {
    kind: 'minister-brief',
    read: async (office, { language, today }) => {
      const [rows, recommendationAddressees] = await Promise.all([
        readBriefing(office),
        office.read.recommendationAddressees.toArray(),
      ]);
      const all = { ...rows, recommendationAddressees };
      const model = ministerBriefModel(all, id, { day: day ?? today, language });
      if (!model) throw new Error(`No body ${id}`);
      return { model, contacts: 0 };
    },
  };
}

async function readBriefing({ read }: Office) {
  const [bodies, organisations, persons, positions] = await Promise.all([
    read.bodies.toArray(),
    read.organisations.toArray(),
    read.persons.toArray(),
    read.positions.toArray(),
  ]);
  const [engagements, engagementParties, engagementNotes, tasks] = await Promise.all([
    read.engagements.toArray(),
    read.engagementParties.toArray(),
    read.engagementNotes.toArray(),
    read.tasks.toArray(),
  ]);
  const [questions, answers] = await Promise.all([
    read.questions.toArray(),
    read.answers.toArray(),
  ]);
  const [obligations, deliveries, bodyContacts, reviewRounds, questionnaires, recommendations] =
    await Promise.all([
      read.obligations.toArray(),
      read.deliveries.toArray(),
      read.bodyContacts.toArray(),
      read.reviewRounds.toArray(),
      read.questionnaires.toArray(),
      read.recommendations.toArray(),
    ]);
  return {
    ...{ bodies, organisations, persons, positions },
    ...{ questions, answers },
    ...{ engagements, engagementParties, engagementNotes, tasks },
    ...{ obligations, deliveries, bodyContacts, reviewRounds, questionnaires, recommendations },
  };
}
