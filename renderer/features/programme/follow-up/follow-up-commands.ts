import type {
  FollowUpRequest,
  FollowUpRound,
  ReportState,
  RequestState,
  StatusReport,
} from '#shared/programme/follow-up/follow-up.ts';
import type { reportFields } from '#shared/programme/follow-up/report-draft.ts';
import { bodiesToAsk } from '#shared/programme/follow-up/requests.ts';
import { roundFields, type RoundDraft } from '#shared/programme/follow-up/round-draft.ts';
import { pickText } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { definedOnly } from '#shared/lib/defined-only.ts';
import type { ActResult } from '#shared/records/change.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import type { FieldChanges } from '#shared/records/record.ts';
import type { Office, Writer } from '#renderer/data/office.ts';

/** Begins a round that asks those of the form who have a part in an action. Returns its id and how many it asks. */
export async function addRound(
  office: Office,
  content: ProgrammeContent,
  draft: RoundDraft,
  task: string,
): Promise<ActResult<{ id: string; count: number }>> {
  const fields = roundFields(draft);
  const act = { name: 'addFollowUpRound', facts: { name: pickText(fields.title, 'fi') } } as const;
  return await office.change(act, async (write) => {
    const programmeId = content.programme.id;
    const { id } = await write.add('followUpRounds', { programmeId, ...definedOnly(fields) });
    const bodies = bodiesToAsk(content).filter(({ organisationId }) =>
      draft.asks.includes(organisationId),
    );
    for (const body of bodies) {
      await write.add('followUpRequests', { roundId: id, ...body, state: 'toSend' });
    }
    await keepDueTask(office, write, id, { task, dueOn: fields.dueOn });
    return { id, count: bodies.length };
  });
}

/** The one task that stands for the day of a round: made with the day, moved with it, never once it was done or deleted. */
async function keepDueTask(
  { read }: Office,
  write: Writer,
  roundId: string,
  {
    task,
    dueOn,
    before,
  }: { task: string; dueOn: CalendarDate | undefined; before?: FollowUpRound },
): Promise<void> {
  if (dueOn === undefined || dueOn === before?.dueOn) return;
  const own = await read.tasks.where('sourceId').equals(roundId).toArray();
  const standing = own.find((one) => one.doneOn === undefined && one.dueOn === before?.dueOn);
  if (before?.dueOn !== undefined) {
    if (standing) await write.update('tasks', standing.id, { dueOn });
    return;
  }
  await write.add('tasks', { title: task, dueOn, sourceKind: 'followUpRound', sourceId: roundId });
}

/** Brings a round to what the form says, from how it was seen. */
export async function editRound(
  office: Office,
  round: FollowUpRound,
  draft: RoundDraft,
  task: string,
): Promise<ActResult> {
  const fields = roundFields(draft, round.questions);
  const act = { name: 'editFollowUpRound', facts: { name: pickText(fields.title, 'fi') } } as const;
  return await office.change(act, async (write) => {
    await write.update('followUpRounds', round.id, fields, round);
    await keepDueTask(office, write, round.id, { task, dueOn: fields.dueOn, before: round });
  });
}

/** Deletes a round with what it asked and was told. */
export async function deleteRound(office: Office, round: FollowUpRound): Promise<ActResult> {
  const name = pickText(round.title, 'fi');
  return await office.change({ name: 'deleteFollowUpRound', facts: { name } }, (write) =>
    write.delete('followUpRounds', round.id),
  );
}

/** Asks more bodies in a round: those that came to have a part in an action since. */
export async function addRequests(
  office: Office,
  round: FollowUpRound,
  bodies: readonly Pick<FollowUpRequest, 'organisationId' | 'contactPersonId'>[],
): Promise<ActResult> {
  const name = pickText(round.title, 'fi');
  return await office.change({ name: 'addFollowUpRequests', facts: { name } }, async (write) => {
    for (const body of bodies) {
      await write.add('followUpRequests', { roundId: round.id, ...body, state: 'toSend' });
    }
  });
}

/** Changes a request, from how it was seen. `name` is what undo calls the body. */
export async function editRequest(
  office: Office,
  request: FollowUpRequest,
  changes: FieldChanges<FollowUpRequest>,
  name: string,
): Promise<ActResult> {
  return await office.change({ name: 'editFollowUpRequest', facts: { name } }, (write) =>
    write.update('followUpRequests', request.id, changes, request),
  );
}

/** What becomes of a request that comes to `state` on `today`: the days that this says go with it. */
export function stateChanges(
  state: RequestState,
  request: FollowUpRequest,
  today: CalendarDate,
): FieldChanges<FollowUpRequest> {
  switch (state) {
    case 'toSend':
      return { state, sentOn: undefined, remindedOn: undefined, receivedOn: undefined };
    case 'sent':
      return { state, sentOn: request.sentOn ?? today, receivedOn: undefined };
    case 'received':
      return { state, receivedOn: request.receivedOn ?? today };
    default:
      return { state };
  }
}

/** What becomes of a request whose body is reminded on `today`. */
export function remindedOn(
  { remindedOn: before = [] }: FollowUpRequest,
  today: CalendarDate,
): FieldChanges<FollowUpRequest> {
  return { remindedOn: [...new Set([...before, today])].sort() };
}

/** Marks requests as reminded on `today`, in one act. */
export async function markReminded(
  office: Office,
  requests: readonly FollowUpRequest[],
  today: CalendarDate,
  name: string,
): Promise<ActResult> {
  return await office.change({ name: 'editFollowUpRequest', facts: { name } }, async (write) => {
    for (const request of requests) {
      await write.update('followUpRequests', request.id, remindedOn(request, today), request);
    }
  });
}

/** Marks requests as sent on `today`, in one act. */
export async function markSent(
  office: Office,
  requests: readonly FollowUpRequest[],
  today: CalendarDate,
  name: string,
): Promise<ActResult> {
  return await office.change({ name: 'editFollowUpRequest', facts: { name } }, async (write) => {
    for (const request of requests) {
      const changes = stateChanges('sent', request, today);
      await write.update('followUpRequests', request.id, changes, request);
    }
  });
}

/**
 * Writes down how an action stands by what `request` asked. What is told is to be checked again; a request without any reply
 * so far has then answered in part.
 */
export async function saveReport(
  office: Office,
  request: FollowUpRequest,
  where: { actionId: string; report: StatusReport | undefined; today: CalendarDate; name: string },
  fields: ReturnType<typeof reportFields>,
): Promise<ActResult> {
  const { actionId, report, today, name } = where;
  const { roundId, organisationId } = request;
  return await office.change({ name: 'editStatusReport', facts: { name } }, async (write) => {
    if (report) {
      await write.update('statusReports', report.id, fields, report);
      return;
    }
    const told = { roundId, actionId, organisationId, receivedOn: today };
    await write.add('statusReports', { ...told, ...definedOnly(fields), state: 'received' });
    const isFirst = request.state === 'toSend' || request.state === 'sent';
    if (isFirst) await write.update('followUpRequests', request.id, { state: 'partly' });
  });
}

/** Accepts what was told, or has it checked again. */
export async function setReportState(
  office: Office,
  reports: readonly StatusReport[],
  state: ReportState,
  name: string,
): Promise<ActResult> {
  return await office.change({ name: 'acceptStatusReports', facts: { name } }, async (write) => {
    for (const report of reports) {
      await write.update('statusReports', report.id, { state }, report);
    }
  });
}
