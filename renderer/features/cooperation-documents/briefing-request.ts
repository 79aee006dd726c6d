import type { Body } from '#shared/contacts/bodies/body.ts';
import { briefingModel } from '#shared/cooperation/documents/briefing-model.ts';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import type { Office } from '#renderer/data/office.ts';
import type { DocumentRequest } from '#renderer/features/documents/public.ts';

/** The briefing for a meeting with a body as a Word document. */
export function briefingRequest({ id, name }: Body, language: Language): DocumentRequest {
  return {
    kind: 'briefing',
    subject: pickText(name, language),
    read: async (office, choice) => {
      const rows = await readBriefing(office);
      const model = briefingModel(rows, id, { day: choice.today, language: choice.language });
      if (!model) throw new Error(`No body ${id}`);
      return { model, contacts: model.contacts.length };
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
    ...{ engagements, engagementParties, engagementNotes, tasks },
    ...{ obligations, deliveries, bodyContacts, reviewRounds, questionnaires, recommendations },
  };
}
