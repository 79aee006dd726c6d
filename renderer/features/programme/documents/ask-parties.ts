import { displayName } from '#shared/contacts/person-name.ts';
import type { FormToSend } from '#shared/forms/pack-forms.ts';
import { pickText } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { extractsToSend } from '#shared/programme/extract-form/extracts-to-send.ts';
import { EXTRACT_ROLES } from '#shared/programme/extract-parts.ts';
import type { Programme } from '#shared/programme/programme.ts';
import { makeVersion } from '#shared/programme/versions/make-version.ts';
import type { ActResult } from '#shared/records/change.ts';
import type { Office } from '#renderer/data/office.ts';
import { readSending } from '#renderer/features/forms/public.ts';
import { readContent, readProgrammePage } from '../programme-data.ts';

/** Who is asked to confirm its parts, and by when. */
export type PartiesToAsk = { organisationIds: readonly string[]; answersBy: CalendarDate };

/** The extracts of a programme with their messages, as the office stands now. */
export async function readExtractsToSend(
  office: Office,
  programmeId: string,
  { organisationIds, answersBy }: PartiesToAsk,
): Promise<FormToSend[]> {
  const [content, { persons, organisations, sending }] = await Promise.all([
    readContent(office, programmeId),
    readSending(office),
  ]);
  if (!content) throw new Error(`No programme ${programmeId}`);
  const programme = { ...content.programme, answersBy };
  const contactNames = new Map(persons.map((person) => [person.id, displayName(person)]));
  const rows = { ...content, programme, organisations, contactNames };
  return extractsToSend(rows, organisationIds, sending);
}

/**
 * Keeps that organisations were sent their extracts: their parts are asked, the version that they were sent is there, the day
 * by which they answer stands with the programme and is a task. One act.
 */
export async function askParties(
  office: Office,
  programme: Programme,
  { organisationIds, answersBy, version, task }: PartiesToAsk & { version: string; task: string },
): Promise<ActResult> {
  const { id } = programme;
  const name = pickText(programme.title, 'fi');
  return await office.change({ name: 'askParties', facts: { name } }, async (write) => {
    const page = await readProgrammePage(office, id);
    if (!page) return;
    await write.update('programmes', id, { answersBy }, programme);
    for (const party of page.content.actionParties) {
      const isMeant =
        organisationIds.includes(party.organisationId) && EXTRACT_ROLES.includes(party.role);
      if (!isMeant || party.answer !== 'notAsked') continue;
      await write.update('actionParties', party.id, { answer: 'asked' }, party);
    }
    const purpose = 'consultation' as const;
    const about = { name: version, purpose, madeAt: new Date().toISOString() };
    await write.add('versions', makeVersion(page.content, page, about));
    const tasks = await office.read.tasks.where('sourceId').equals(id).toArray();
    const open = tasks.find(({ title, doneOn }) => title === task && doneOn === undefined);
    if (open) await write.update('tasks', open.id, { dueOn: answersBy }, open);
    else {
      const source = { sourceKind: 'programme', sourceId: id } as const;
      await write.add('tasks', { title: task, dueOn: answersBy, ...source });
    }
  });
}
