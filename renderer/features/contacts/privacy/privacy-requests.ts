import { article14Model } from '#shared/contacts/documents/article-14-notice-model.ts';
import { personReportModel } from '#shared/contacts/documents/person-report-model.ts';
import type { Person } from '#shared/contacts/person.ts';
import { personDataSteps } from '#shared/contacts/privacy/collect-person-data.ts';
import { fieldContext } from '#shared/schema/field-context.ts';
import type { PlainTables } from '#shared/contacts/privacy/person-traces.ts';
import type { Office } from '#renderer/data/office.ts';
import { yieldToEventLoop } from '#renderer/data/yield-to-event-loop.ts';
import type { DocumentRequest } from '#renderer/features/documents/public.ts';

/** Everything that the office keeps, with the trash, the change log and drafts, as plain rows. */
export async function readEverything(office: Office): Promise<PlainTables> {
  const { tables } = await office.backups.snapshot();
  return Object.fromEntries(
    tables.map(({ name, records }) => [name, records.map(({ record }) => record)]),
  );
}

/** The person report (GDPR Art. 15), in her language. `ruleListIds` are the lists by rule that find her today. */
export function personReportRequest(
  person: Person,
  ruleListIds: readonly string[],
): DocumentRequest {
  return {
    kind: 'person-report',
    hint: 'privacy:report.subjectHint',
    personId: person.id,
    ...(person.language && { language: person.language }),
    read: async (office, { language }) => {
      const [tables, settings] = await Promise.all([readEverything(office), office.settings()]);
      const steps = personDataSteps(tables, person.id, { ruleListIds });
      for (;;) {
        const step = steps.next();
        if (!step.done) {
          await yieldToEventLoop();
          continue;
        }
        if (!step.value) throw new Error(`No person ${person.id}`);
        const model = personReportModel(step.value, settings.noticeTexts, fieldContext(language));
        return { model, contacts: 1 };
      }
    },
  };
}

/** The Article 14 notice: to one person, or one that suits all of several. */
export function noticeRequest(persons: readonly Person[], subject?: string): DocumentRequest {
  const [only] = persons;
  return {
    kind: 'article-14-notice',
    hint: 'privacy:notice.hint',
    ...(persons.length > 1 && subject !== undefined && { subject }),
    ...(persons.length === 1 && only && { personId: only.id }),
    ...(only?.language && { language: only.language }),
    read: async (office, { language }) => {
      const { noticeTexts } = await office.settings();
      const model = article14Model(persons, noticeTexts, language);
      return model.ok
        ? { model: model.value, contacts: persons.length }
        : { refused: model.failure };
    },
  };
}
