import type {
  FollowUpRequest,
  FollowUpRound,
  ReportState,
} from '#shared/programme/follow-up/follow-up.ts';
import {
  indicatorValuesIn,
  reportChanges,
  type TakenCell,
} from '#shared/programme/follow-up/form/report-changes.ts';
import type { Language } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { maskIdentityCodes } from '#shared/lib/identity-code.ts';
import { MAX_NOTES } from '#shared/records/draft-fields.ts';
import { definedOnly } from '#shared/lib/defined-only.ts';
import type { ActResult } from '#shared/records/change.ts';
import type { Office } from '#renderer/data/office.ts';

/** A reply of which some cells are taken in. */
export type TakenReply = {
  round: FollowUpRound;
  request: FollowUpRequest;
  language: Language;
  way: 'word' | 'excel';
  cells: readonly TakenCell[];
  /** The actions that the body is asked of. */
  actionIds: readonly string[];
  /** The texts of the file that were put nowhere: they come into the request's notes, below the name of the file. */
  leftOver: readonly string[];
  fileName: string;
  today: CalendarDate;
  /** What undo calls the body. */
  name: string;
};

/**
 * Takes cells of a reply into what is told of their actions, which is thereby accepted, where it has a status: each was looked at. The request is
 * answered once something is told of all its actions, else in part. One act.
 */
export async function takeReply(
  { change, read }: Office,
  { round, request, language, way, cells, actionIds, leftOver, fileName, today, name }: TakenReply,
): Promise<ActResult> {
  return await change({ name: 'takeFollowUpReply', facts: { name } }, async (write) => {
    const { organisationId } = request;
    const all = await read.statusReports.where('roundId').equals(round.id).toArray();
    const own = new Map(
      all
        .filter((one) => one.organisationId === organisationId)
        .map((one) => [one.actionId, one] as const),
    );
    const told = new Set(own.keys());
    for (const actionId of new Set(cells.map((cell) => cell.actionId))) {
      const ofAction = cells.filter((cell) => cell.actionId === actionId);
      const report = own.get(actionId);
      const changes = reportChanges(ofAction, report ?? {}, language);
      if (report) {
        const state = stateOf({ ...report, ...changes });
        await write.update('statusReports', report.id, { ...changes, state }, report);
      } else if (Object.values(changes).some((value) => value !== undefined)) {
        const where = { roundId: round.id, actionId, organisationId, receivedOn: today };
        const fields = definedOnly({ ...where, ...changes });
        await write.add('statusReports', { ...fields, way, state: stateOf(changes) });
        told.add(actionId);
      }
    }
    const values = await read.indicatorValues.where('roundId').equals(round.id).toArray();
    for (const { id, value } of indicatorValuesIn(cells)) {
      const before = values.find(({ indicatorId }) => indicatorId === id);
      if (before) await write.update('indicatorValues', before.id, { value }, before);
      else {
        const fields = { indicatorId: id, roundId: round.id, from: round.asOf, value };
        await write.add('indicatorValues', fields);
      }
    }
    const isWhole = actionIds.every((id) => told.has(id));
    await write.update('followUpRequests', request.id, {
      ...(isWhole ? { state: 'received' as const } : { state: 'partly' as const }),
      receivedOn: request.receivedOn ?? today,
      notes: notesWith(request.notes, fileName, leftOver),
    });
  });
}

/** Without a status an action does not stand anywhere: that is still to be asked. */
function stateOf({ status }: { status?: unknown }): ReportState {
  return status === undefined ? 'received' : 'accepted';
}

function notesWith(
  before: string | undefined,
  fileName: string,
  leftOver: readonly string[],
): string | undefined {
  if (leftOver.length === 0) return before;
  const added = maskIdentityCodes(`${fileName}:\n${leftOver.join('\n')}`);
  // What was taken in twice is written once.
  if (before?.includes(added)) return before;
  return [before ?? '', added]
    .filter((text) => text !== '')
    .join('\n\n')
    .slice(0, MAX_NOTES);
}
